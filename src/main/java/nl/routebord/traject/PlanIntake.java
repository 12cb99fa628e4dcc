package nl.routebord.traject;

import java.util.Map;
import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.BoardTexts;
import nl.routebord.workshop.Planning;
import nl.routebord.workshop.RunSheet;
import org.springframework.stereotype.Component;

/**
 * Planning from the workplace: {@code plan.*}. All but {@code plan.evening} and {@code plan.words} name the evening by its handle in the field
 * {@code evening}; what changes a run sheet goes by the rules of the desk.
 */
@Component
class PlanIntake implements Intake {

    private final Plans plans;
    private final Planning planning;
    private final RunSheet sheet;
    private final BoardTexts texts;

    PlanIntake(Plans plans, Planning planning, RunSheet sheet, BoardTexts texts) {
        this.texts = texts;
        this.plans = plans;
        this.planning = planning;
        this.sheet = sheet;
    }

    @Override
    public Set<String> commands() {
        return Set.of(
                "plan.evening",
                "plan.copy",
                "plan.date",
                "plan.board",
                "plan.goon",
                "plan.minutes",
                "plan.move",
                "plan.words",
                "plan.off");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        var id = command.id();
        return switch (command.name()) {
            case "plan.evening" -> plans.evening(scope, id, fields);
            case "plan.copy" -> plans.copy(scope, id, fields);
            case "plan.date" -> plans.date(scope, id, fields);
            case "plan.board" -> planning.board(plans.desk(scope, fields), id, chosen(fields, "board"));
            case "plan.goon" -> {
                chosen(fields, "activity");
                yield planning.goOn(plans.desk(scope, fields), id, fields.activity());
            }
            case "plan.minutes" -> sheet.minutes(plans.desk(scope, fields), id, fields.activity(), minutes(fields));
            case "plan.move" -> sheet.move(plans.desk(scope, fields), id, fields.activity(), by(fields));
            case "plan.off" -> sheet.takeOff(plans.desk(scope, fields), id, fields.activity());
            case "plan.words" -> texts.reword(scope, id, fields.activity(), wording(fields));
            default -> throw Refusal.because("road.refused.broken");
        };
    }

    private static String chosen(Fields fields, String name) {
        var chosen = fields.values().getOrDefault(name, "");
        if (chosen.isBlank()) {
            throw Refusal.because("traject.refused.board");
        }
        return chosen;
    }

    private static BoardTexts.Wording wording(Fields fields) {
        var explanation = fields.optional("explanation", BoardTexts.EXPLANATION, "workshop.words.explanation");
        return new BoardTexts.Wording(
                fields.text("name", BoardTexts.NAME, "workshop.words.name"),
                fields.text("question", BoardTexts.QUESTION, "workshop.words.question"),
                explanation == null ? "" : explanation);
    }

    private static int minutes(Fields fields) {
        var typed = fields.values().getOrDefault("minutes", "").strip();
        if (!typed.matches("\\d{1,3}")) {
            throw Refusal.because("workshop.refused.minutes", Map.of("max", RunSheet.MOST_MINUTES));
        }
        return Integer.parseInt(typed);
    }

    private static int by(Fields fields) {
        return "up".equals(fields.values().get("to")) ? -1 : 1;
    }
}
