package nl.routebord.workshop;

import java.util.Set;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code guest.correct}: field {@code alias} and field {@code group}, both optional, as on the joining page. */
@Component
class GuestIntake implements Intake {

    private final Introductions introductions;

    GuestIntake(Introductions introductions) {
        this.introductions = introductions;
    }

    @Override
    public Set<String> commands() {
        return Set.of("guest.correct");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var alias = command.fields().optional("alias", Doors.MAX_ALIAS, "workshop.alias");
        return introductions.correct(scope, command.id(), alias, group(command));
    }

    private static @Nullable UUID group(Command command) {
        return command.fields().values().getOrDefault("group", "").isBlank()
                ? null
                : command.fields().id("group");
    }
}
