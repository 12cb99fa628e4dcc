package nl.routebord.workshop;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/** {@code workshop.next}: fields {@code steps}, {@code day}, {@code time} and {@code place}, all may be empty. */
@Component
class NextStepsIntake implements Intake {

    private final NextSteps next;

    NextStepsIntake(NextSteps next) {
        this.next = next;
    }

    @Override
    public Set<String> commands() {
        return Set.of("workshop.next");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        return next.write(scope, command.id(), command.fields());
    }
}
