package nl.routebord.decision;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/**
 * {@code decision.make} (the fields of {@link DecisionText#of}, {@code ground}, {@code vote}), {@code decision.change}
 * ({@code decision}, {@code base} and the same), {@code decision.withdraw} ({@code decision}, {@code why}),
 * {@code decision.restore} ({@code decision}),
 * {@code decision.blank} ({@code decision}, {@code version}, {@code why}), and
 * {@code decision.rest} and {@code decision.unrest} ({@code decision}, {@code ground}).
 */
@Component
class DecisionIntake implements Intake {

    private final DecisionBook book;
    private final DecisionBlanking blanking;

    DecisionIntake(DecisionBook book, DecisionBlanking blanking) {
        this.blanking = blanking;
        this.book = book;
    }

    @Override
    public Set<String> commands() {
        return Set.of(
                "decision.make",
                "decision.change",
                "decision.blank",
                "decision.withdraw",
                "decision.restore",
                "decision.rest",
                "decision.unrest");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        if (command.name().equals("decision.make")) {
            return book.make(scope, command.id(), fields);
        }
        var decision = fields.id("decision");
        return switch (command.name()) {
            case "decision.change" -> book.change(scope, command.id(), decision, fields.number("base"), fields);
            case "decision.blank" -> blanking.blank(scope, command.id(), decision, fields.number("version"), fields);
            case "decision.withdraw" -> book.withdraw(scope, command.id(), decision, fields);
            case "decision.restore" -> book.restore(scope, command.id(), decision);
            default ->
                book.rest(
                        scope,
                        command.id(),
                        decision,
                        fields.values().getOrDefault("ground", ""),
                        command.name().equals("decision.rest"));
        };
    }
}
