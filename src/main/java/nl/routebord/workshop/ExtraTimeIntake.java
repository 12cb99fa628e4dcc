package nl.routebord.workshop;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/** {@code time.extra} with {@code on}: somebody wants extra time on the own phone, or no longer. */
@Component
class ExtraTimeIntake implements Intake {

    private final ExtraTime extra;

    ExtraTimeIntake(ExtraTime extra) {
        this.extra = extra;
    }

    @Override
    public Set<String> commands() {
        return Set.of("time.extra");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        return switch (command.fields().values().getOrDefault("on", "")) {
            case "true" -> extra.choose(scope, command.id(), true);
            case "false" -> extra.choose(scope, command.id(), false);
            default -> throw Refusal.because("road.refused.broken");
        };
    }
}
