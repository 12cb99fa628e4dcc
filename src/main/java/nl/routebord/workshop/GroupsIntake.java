package nl.routebord.workshop;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/** The facilitator's act on the groups of the traject: {@code group.rename} with the fields {@code group} and {@code name}. */
@Component
class GroupsIntake implements Intake {

    private final Groups groups;

    GroupsIntake(Groups groups) {
        this.groups = groups;
    }

    @Override
    public Set<String> commands() {
        return Set.of("group.rename");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        return groups.rename(
                scope, command.id(), fields.id("group"), fields.values().getOrDefault("name", ""));
    }
}
