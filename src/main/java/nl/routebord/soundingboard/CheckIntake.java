package nl.routebord.soundingboard;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code check.fillin} with {@code month} (2026-11) and, for each question, {@code <question>_score} and {@code <question>_text}. */
@Component
class CheckIntake implements Intake {

    private final MonthlyCheck check;

    CheckIntake(MonthlyCheck check) {
        this.check = check;
    }

    @Override
    public Set<String> commands() {
        return Set.of("check.fillin");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        var parts = new EnumMap<CheckQuestion, MyCheck.Part>(CheckQuestion.class);
        for (var question : CheckQuestion.values()) {
            parts.put(
                    question,
                    new MyCheck.Part(
                            score(fields, question.value() + "_score"),
                            fields.optional(question.value() + "_text", MyCheck.MAX, "soundingboard.text")));
        }
        return check.fillIn(scope, command.id(), month(fields), parts);
    }

    private static YearMonth month(Fields fields) {
        try {
            return YearMonth.parse(fields.values().getOrDefault("month", ""));
        } catch (DateTimeParseException broken) {
            throw Refusal.because("road.refused.broken");
        }
    }

    private static @Nullable Integer score(Fields fields, String name) {
        if (fields.values().getOrDefault(name, "").isBlank()) {
            return null;
        }
        var score = fields.number(name);
        if (score < 1 || score > 5) {
            throw Refusal.because("road.refused.broken");
        }
        return score;
    }
}
