package nl.routebord.retention;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/** {@code traject.close} and {@code traject.reopen}: no fields; {@code traject.days}: field {@code days}. */
@Component
class ClosingIntake implements Intake {

    private final Closing closing;

    ClosingIntake(Closing closing) {
        this.closing = closing;
    }

    @Override
    public Set<String> commands() {
        return Set.of("traject.close", "traject.reopen", "traject.days");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        return switch (command.name()) {
            case "traject.close" -> closing.close(scope, command.id());
            case "traject.reopen" -> closing.reopen(scope, command.id());
            case "traject.days" ->
                closing.keepFor(scope, command.id(), command.fields().values().getOrDefault("days", ""));
            default -> throw Refusal.because("road.refused.broken");
        };
    }
}
