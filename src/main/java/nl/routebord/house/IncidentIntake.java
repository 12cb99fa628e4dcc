package nl.routebord.house;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/** {@code incident.report}, see {@link Incidents#report}; {@code incident.close} with {@code incident} and {@code outcome}. */
@Component
class IncidentIntake implements Intake {

    private final Incidents incidents;

    IncidentIntake(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public Set<String> commands() {
        return Set.of("incident.report", "incident.close");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        return switch (command.name()) {
            case "incident.report" -> incidents.report(scope, command.id(), command.fields());
            case "incident.close" ->
                incidents.close(
                        scope, command.id(), new IncidentId(command.fields().id("incident")), command.fields());
            default -> throw Refusal.because("road.refused.broken");
        };
    }
}
