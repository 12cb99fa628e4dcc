package nl.routebord.thermometer;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/** {@code thermometer.answer} ({@code statement}, {@code mark}) and {@code thermometer.say} ({@code statement}, {@code text}). */
@Component
class ThermometerIntake implements Intake {

    private final Thermometers thermometers;

    ThermometerIntake(Thermometers thermometers) {
        this.thermometers = thermometers;
    }

    @Override
    public Set<String> commands() {
        return Set.of("thermometer.answer", "thermometer.say");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        var statement = new StatementId(fields.id("statement"));
        return switch (command.name()) {
            case "thermometer.answer" ->
                thermometers.answer(scope, command.id(), statement, fields.number("mark"), null);
            case "thermometer.say" ->
                thermometers.answer(
                        scope,
                        command.id(),
                        statement,
                        null,
                        fields.text("text", Thermometers.SENTENCE, "thermometer.refused.text"));
            default -> throw Refusal.because("road.refused.broken");
        };
    }
}
