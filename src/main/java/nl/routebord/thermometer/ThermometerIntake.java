package nl.routebord.thermometer;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.TypedIn;
import org.springframework.stereotype.Component;

/**
 * {@code thermometer.answer} ({@code statement}, {@code mark}), {@code thermometer.say} ({@code statement}, {@code text}),
 * and of the facilitator {@code thermometer.typein} (as {@link TypedIn#read}, and {@code m-<statement>} for each answer) and
 * {@code thermometer.untype} ({@code person}).
 */
@Component
class ThermometerIntake implements Intake {

    private static final String MARK = "m-";

    private final Thermometers thermometers;
    private final ThermometerTyping typing;

    ThermometerIntake(Thermometers thermometers, ThermometerTyping typing) {
        this.typing = typing;
        this.thermometers = thermometers;
    }

    @Override
    public Set<String> commands() {
        return Set.of("thermometer.answer", "thermometer.say", "thermometer.typein", "thermometer.untype");
    }

    @Override
    public Set<String> bringsIn() {
        return Set.of("thermometer.say");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        return switch (command.name()) {
            case "thermometer.answer" ->
                thermometers.answer(scope, command.id(), statement(fields), fields.number("mark"), null);
            case "thermometer.say" ->
                thermometers.answer(
                        scope,
                        command.id(),
                        statement(fields),
                        null,
                        fields.text("text", Thermometers.SENTENCE, "thermometer.refused.text"));
            case "thermometer.typein" ->
                typing.add(scope, command.id(), fields.activity(), TypedIn.read(fields), marks(fields));
            case "thermometer.untype" ->
                typing.takeBack(scope, command.id(), fields.activity(), new ParticipantId(fields.id("person")));
            default -> throw Refusal.because("road.refused.broken");
        };
    }

    private static StatementId statement(Fields fields) {
        return new StatementId(fields.id("statement"));
    }

    /** What was left open is not among them. */
    private static Map<StatementId, Integer> marks(Fields fields) {
        var marks = new HashMap<StatementId, Integer>();
        fields.values().forEach((name, value) -> {
            if (name.startsWith(MARK) && !value.isEmpty()) {
                marks.put(new StatementId(id(name.substring(MARK.length()))), fields.number(name));
            }
        });
        return marks;
    }

    private static UUID id(String raw) {
        try {
            return UUID.fromString(raw);
        } catch (IllegalArgumentException broken) {
            throw Refusal.because("road.refused.broken");
        }
    }
}
