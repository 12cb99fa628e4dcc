package nl.routebord.workshop;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/** The facilitator's acts about who is in: {@code code.renew} and {@code hall.renew}, and {@code person.*} with field {@code person}. */
@Component
class PeopleIntake implements Intake {

    private final Codes codes;
    private final HallLinks hallLinks;
    private final Expulsion expulsion;
    private final Barring barring;

    PeopleIntake(Codes codes, HallLinks hallLinks, Expulsion expulsion, Barring barring) {
        this.codes = codes;
        this.hallLinks = hallLinks;
        this.expulsion = expulsion;
        this.barring = barring;
    }

    @Override
    public Set<String> commands() {
        return Set.of("code.renew", "hall.renew", "person.out", "person.bar", "person.letin");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        return switch (command.name()) {
            case "code.renew" -> codes.renew(scope, command.id());
            case "hall.renew" -> hallLinks.renew(scope, command.id());
            case "person.out" -> expulsion.putOut(scope, command.id(), person(command));
            case "person.bar" -> barring.bar(scope, command.id(), person(command));
            case "person.letin" -> barring.letIn(scope, command.id(), person(command));
            default -> throw Refusal.because("road.refused.broken");
        };
    }

    private static ParticipantId person(Command command) {
        return new ParticipantId(command.fields().id("person"));
    }
}
