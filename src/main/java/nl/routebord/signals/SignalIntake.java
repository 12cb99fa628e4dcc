package nl.routebord.signals;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/** {@code signal.give} with {@code activity}, {@code signal}, {@code on}; {@code question.*} with {@code text} or {@code question} and {@code on}. */
@Component
class SignalIntake implements Intake {

    private final Signals signals;
    private final Questions questions;

    SignalIntake(Signals signals, Questions questions) {
        this.signals = signals;
        this.questions = questions;
    }

    @Override
    public Set<String> commands() {
        return Set.of("signal.give", "question.ask", "question.support", "question.answered", "question.remove");
    }

    @Override
    public Set<String> bringsIn() {
        return Set.of("question.ask");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var id = command.id();
        var fields = command.fields();
        return switch (command.name()) {
            case "signal.give" ->
                signals.give(
                        scope,
                        id,
                        fields.activity(),
                        fields.choice("signal", Signal.class, "signals.signal"),
                        on(fields));
            case "question.ask" -> questions.ask(scope, id, fields.text("text", Questions.MAX_TEXT, "signals.text"));
            case "question.support" -> questions.support(scope, id, question(fields), on(fields));
            case "question.answered" -> questions.answered(scope, id, question(fields), on(fields));
            case "question.remove" -> questions.remove(scope, id, question(fields));
            default -> throw Refusal.because("road.refused.broken");
        };
    }

    private static QuestionId question(Fields fields) {
        return new QuestionId(fields.id("question"));
    }

    private static boolean on(Fields fields) {
        return switch (fields.values().getOrDefault("on", "")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Refusal.because("road.refused.broken");
        };
    }
}
