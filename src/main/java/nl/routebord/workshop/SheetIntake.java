package nl.routebord.workshop;

import java.util.Map;
import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/**
 * Changes to the run sheet: {@code sheet.*}, all with field {@code activity}; {@code minutes}, and {@code to}: {@code up} or
 * {@code down}.
 */
@Component
class SheetIntake implements Intake {

    private final RunSheet sheet;

    SheetIntake(RunSheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public Set<String> commands() {
        return Set.of("sheet.minutes", "sheet.move", "sheet.off", "sheet.back");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        return switch (command.name()) {
            case "sheet.minutes" -> {
                scope.requireLead();
                yield sheet.minutes(scope, command.id(), fields.activity(), minutes(fields));
            }
            case "sheet.move" -> sheet.move(scope, command.id(), fields.activity(), by(fields));
            case "sheet.off" -> sheet.takeOff(scope, command.id(), fields.activity());
            case "sheet.back" -> sheet.putBack(scope, command.id(), fields.activity());
            default -> throw Refusal.because("road.refused.broken");
        };
    }

    /** Typed by hand, so what is no number is told in words. */
    private static int minutes(Fields fields) {
        var typed = fields.values().getOrDefault("minutes", "").strip();
        if (!typed.matches("\\d{1,3}")) {
            throw Refusal.because("workshop.refused.minutes", Map.of("max", RunSheet.MOST_MINUTES));
        }
        return Integer.parseInt(typed);
    }

    private static int by(Fields fields) {
        return switch (fields.values().getOrDefault("to", "")) {
            case "up" -> -1;
            case "down" -> 1;
            default -> throw Refusal.because("road.refused.broken");
        };
    }
}
