package nl.routebord.trail;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/** {@code log.undo}: field {@code line}, the line to take back; where that took back another, it is done again. */
@Component
class UndoIntake implements Intake {

    private final Undoing undoing;

    UndoIntake(Undoing undoing) {
        this.undoing = undoing;
    }

    @Override
    public Set<String> commands() {
        return Set.of("log.undo");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        return undoing.takeBack(scope, command.id(), command.fields().id("line"));
    }
}
