package nl.routebord.workshop;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/**
 * The facilitator's acts: {@code stage.*}, {@code phase.*}, {@code board.*} and {@code workshop.*}; field {@code activity}
 * where one is meant.
 */
@Component
class SteeringIntake implements Intake {

    private final Steering steering;
    private final Veiling veiling;
    private final BoardLock boardLock;
    private final Planning planning;

    SteeringIntake(Steering steering, Veiling veiling, BoardLock boardLock, Planning planning) {
        this.steering = steering;
        this.veiling = veiling;
        this.boardLock = boardLock;
        this.planning = planning;
    }

    @Override
    public Set<String> commands() {
        return Set.of(
                "stage.put",
                "stage.start",
                "stage.clear",
                "phase.open",
                "phase.keep",
                "phase.again",
                "phase.close",
                "phase.reveal",
                "phase.hide",
                "board.lock",
                "board.unlock",
                "workshop.end",
                "workshop.resume",
                "workshop.board");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        return switch (command.name()) {
            case "stage.put" -> steering.putOnStage(scope, command.id(), fields.activity());
            case "stage.start" -> steering.start(scope, command.id(), fields.activity());
            case "stage.clear" -> steering.clearStage(scope, command.id());
            case "phase.open" -> steering.to(scope, command.id(), fields.activity(), Phase.OPEN);
            case "phase.keep" -> steering.keepOpen(scope, command.id(), fields.activity());
            case "phase.again" -> steering.again(scope, command.id(), fields.activity());
            case "phase.close" -> steering.to(scope, command.id(), fields.activity(), Phase.CLOSED);
            case "phase.hide" -> veiling.hide(scope, command.id(), fields.activity());
            case "board.lock" -> boardLock.turn(scope, command.id(), fields.activity(), true);
            case "board.unlock" -> boardLock.turn(scope, command.id(), fields.activity(), false);
            case "phase.reveal" -> steering.to(scope, command.id(), fields.activity(), Phase.REVEALED);
            case "workshop.end" -> steering.end(scope, command.id());
            case "workshop.board" ->
                planning.board(scope, command.id(), fields.values().getOrDefault("board", ""));
            case "workshop.resume" -> steering.resume(scope, command.id());
            default -> throw Refusal.because("road.refused.broken");
        };
    }
}
