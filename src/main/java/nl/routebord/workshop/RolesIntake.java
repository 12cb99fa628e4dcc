package nl.routebord.workshop;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shared.StaffId;
import org.springframework.stereotype.Component;

/**
 * What the owner does on the page of who may what. {@code role.give}: {@code account} and {@code role} (one of
 * {@link TrajectRole}); {@code role.take}: {@code account}.
 */
@Component
class RolesIntake implements Intake {

    private final GivingRoles giving;

    RolesIntake(GivingRoles giving) {
        this.giving = giving;
    }

    @Override
    public Set<String> commands() {
        return Set.of("role.give", "role.take");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        return switch (command.name()) {
            case "role.give" ->
                giving.give(
                        scope,
                        command.id(),
                        account(fields),
                        fields.choice("role", TrajectRole.class, "workshop.refused.role"));
            case "role.take" -> giving.take(scope, command.id(), account(fields));
            default -> throw Refusal.because("road.refused.broken");
        };
    }

    private static StaffId account(Fields fields) {
        return new StaffId(fields.id("account"));
    }
}
