package nl.routebord.workshop;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/** The facilitator's acts about who is in: {@code code.renew}, and {@code person.out} with field {@code person}. */
@Component
class PeopleIntake implements Intake {

    private final Codes codes;
    private final Expulsion expulsion;

    PeopleIntake(Codes codes, Expulsion expulsion) {
        this.codes = codes;
        this.expulsion = expulsion;
    }

    @Override
    public Set<String> commands() {
        return Set.of("code.renew", "person.out");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        return switch (command.name()) {
            case "code.renew" -> codes.renew(scope, command.id());
            case "person.out" ->
                expulsion.putOut(
                        scope, command.id(), new ParticipantId(command.fields().id("person")));
            default -> throw Refusal.because("road.refused.broken");
        };
    }
}
