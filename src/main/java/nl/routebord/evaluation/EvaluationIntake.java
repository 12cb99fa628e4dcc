package nl.routebord.evaluation;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/**
 * {@code evaluation.make} (the fields of {@link PointText#of}), {@code evaluation.concern} ({@code kind}, {@code item}),
 * {@code evaluation.decision} ({@code decision}), {@code evaluation.change} ({@code point}, {@code base} and the fields),
 * {@code evaluation.finish} and {@code evaluation.reopen} ({@code point}), and {@code evaluation.find} ({@code point},
 * {@code mark}, {@code text}).
 */
@Component
class EvaluationIntake implements Intake {

    private final EvaluationPoints points;

    EvaluationIntake(EvaluationPoints points) {
        this.points = points;
    }

    @Override
    public Set<String> commands() {
        return Set.of(
                "evaluation.make",
                "evaluation.concern",
                "evaluation.decision",
                "evaluation.change",
                "evaluation.finish",
                "evaluation.reopen",
                "evaluation.find");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        return switch (command.name()) {
            case "evaluation.make" -> points.make(scope, command.id(), fields);
            case "evaluation.concern" ->
                points.ofConcern(
                        scope, command.id(), new ItemRef(fields.values().getOrDefault("kind", ""), fields.id("item")));
            case "evaluation.decision" -> points.ofDecision(scope, command.id(), fields.id("decision"));
            case "evaluation.change" ->
                points.change(scope, command.id(), fields.id("point"), fields.number("base"), fields);
            case "evaluation.find" -> points.find(scope, command.id(), fields.id("point"), fields);
            default ->
                points.finish(
                        scope, command.id(), fields.id("point"), command.name().equals("evaluation.finish"));
        };
    }
}
