package nl.routebord.workshop;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/**
 * Who guides: {@code guide.invite} and {@code guide.spare} make links, {@code guide.out} withdraws and {@code lead.give} hands
 * over (both with field {@code guide}), {@code lead.back} is the owner's.
 */
@Component
class GuideIntake implements Intake {

    private final GuideLinks links;
    private final Leading leading;

    GuideIntake(GuideLinks links, Leading leading) {
        this.links = links;
        this.leading = leading;
    }

    @Override
    public Set<String> commands() {
        return Set.of("guide.invite", "guide.spare", "guide.out", "lead.give", "lead.back");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        return switch (command.name()) {
            case "guide.invite" -> links.invite(scope, command.id());
            case "guide.spare" -> links.spare(scope, command.id());
            case "guide.out" -> leading.withdraw(scope, command.id(), guide(command));
            case "lead.give" -> leading.give(scope, command.id(), guide(command));
            case "lead.back" -> leading.takeBack(scope, command.id());
            default -> throw Refusal.because("road.refused.broken");
        };
    }

    private static ParticipantId guide(Command command) {
        return new ParticipantId(command.fields().id("guide"));
    }
}
