package nl.routebord.digest;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/** {@code digest.on}: fields {@code address} and {@code rhythm}; {@code digest.off}: none. */
@Component
class DigestIntake implements Intake {

    private final Subscriptions subscriptions;

    DigestIntake(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public Set<String> commands() {
        return Set.of("digest.on", "digest.off");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        if (command.name().equals("digest.off")) {
            return subscriptions.stop(scope, command.id());
        }
        var fields = command.fields();
        return subscriptions.subscribe(
                scope,
                command.id(),
                fields.text("address", MailAddress.MOST, "digest.address"),
                fields.choice("rhythm", Rhythm.class, "digest.rhythm"));
    }
}
