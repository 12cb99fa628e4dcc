package nl.routebord.workshop;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/** The facilitator's acts with time: {@code timer.*}, {@code break.*} and {@code input.*}; field {@code minutes} where time is given. */
@Component
class PacingIntake implements Intake {

    private final Pacing pacing;

    PacingIntake(Pacing pacing) {
        this.pacing = pacing;
    }

    @Override
    public Set<String> commands() {
        return Set.of("timer.set", "timer.more", "timer.off", "break.begin", "break.end", "input.freeze", "input.free");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var id = command.id();
        return switch (command.name()) {
            case "timer.set" -> pacing.time(scope, id, command.fields().number("minutes"));
            case "timer.more" -> pacing.more(scope, id, command.fields().number("minutes"));
            case "timer.off" -> pacing.noTime(scope, id);
            case "break.begin" -> pacing.pause(scope, id, command.fields().number("minutes"));
            case "break.end" -> pacing.goOn(scope, id);
            case "input.freeze" -> pacing.freeze(scope, id);
            case "input.free" -> pacing.free(scope, id);
            default -> throw Refusal.because("road.refused.broken");
        };
    }
}
