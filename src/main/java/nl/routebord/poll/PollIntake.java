package nl.routebord.poll;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/** What staff does with polls; field {@code poll} where one is meant, for the others see {@link PollMaking} and {@link PollPaper}. */
@Component
class PollIntake implements Intake {

    private final PollMaking making;
    private final PollPaper paper;

    PollIntake(PollMaking making, PollPaper paper) {
        this.making = making;
        this.paper = paper;
    }

    @Override
    public Set<String> commands() {
        return Set.of(
                "poll.make",
                "poll.close",
                "poll.drop",
                "poll.renew",
                "poll.counted",
                "poll.form",
                "poll.out",
                "poll.sheet",
                "poll.take",
                "poll.away");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        return switch (command.name()) {
            case "poll.make" -> making.make(scope, command.id(), fields);
            case "poll.close" -> making.close(scope, command.id(), fields.id("poll"));
            case "poll.drop" -> making.drop(scope, command.id(), fields.id("poll"));
            case "poll.renew" -> making.renew(scope, command.id(), fields.id("poll"));
            case "poll.counted" -> making.counted(scope, command.id(), fields.id("poll"));
            case "poll.form" -> paper.type(scope, command.id(), fields.id("poll"), fields);
            case "poll.out" -> paper.out(scope, command.id(), fields.id("poll"), fields);
            case "poll.sheet" ->
                paper.look(
                        scope, command.id(), fields.id("poll"), fields.text("sheet", PollPaper.PASTED, "poll.sheet"));
            case "poll.take" -> paper.take(scope, command.id(), fields.id("poll"));
            case "poll.away" -> paper.away(scope, command.id(), fields.id("poll"));
            default -> throw Refusal.because("road.refused.broken");
        };
    }
}
