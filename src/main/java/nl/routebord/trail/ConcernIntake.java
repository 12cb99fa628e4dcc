package nl.routebord.trail;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/** {@code concern.raise}: fields {@code kind}, {@code item} and {@code text}. */
@Component
class ConcernIntake implements Intake {

    private final Concerns concerns;

    ConcernIntake(Concerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public Set<String> commands() {
        return Set.of("concern.raise");
    }

    @Override
    public Set<String> bringsIn() {
        return Set.of("concern.raise");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        var about = new ItemRef(fields.values().getOrDefault("kind", ""), fields.id("item"));
        return concerns.raise(scope, command.id(), about, fields.text("text", Concerns.MAX, "trail.text"));
    }
}
