package nl.routebord.decision;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/**
 * {@code calendar.usual}; {@code calendar.plan} ({@code title}, {@code when}, {@code by}, {@code other}, {@code heard});
 * {@code calendar.change} ({@code moment}, {@code base} and the same); {@code calendar.remove} ({@code moment}) and
 * {@code calendar.taken} ({@code moment}, {@code decision}: empty for none).
 */
@Component
class DecisionPlanningIntake implements Intake {

    private final DecisionPlanning planning;

    DecisionPlanningIntake(DecisionPlanning planning) {
        this.planning = planning;
    }

    @Override
    public Set<String> commands() {
        return Set.of("calendar.usual", "calendar.plan", "calendar.change", "calendar.remove", "calendar.taken");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        return switch (command.name()) {
            case "calendar.usual" -> planning.usual(scope, command.id());
            case "calendar.plan" -> planning.plan(scope, command.id(), fields);
            case "calendar.change" ->
                planning.change(scope, command.id(), fields.id("moment"), fields.number("base"), fields);
            case "calendar.remove" -> planning.remove(scope, command.id(), fields.id("moment"));
            default ->
                planning.taken(
                        scope,
                        command.id(),
                        fields.id("moment"),
                        fields.values().getOrDefault("decision", "").isEmpty() ? null : fields.id("decision"));
        };
    }
}
