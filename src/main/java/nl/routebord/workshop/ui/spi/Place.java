package nl.routebord.workshop.ui.spi;

import nl.routebord.live.Audience;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ActivityView;
import org.jspecify.annotations.Nullable;

/**
 * Where a panel stands: who looks, from which seat its forms speak, and which activity it is about. The phase in
 * {@code activity} is that of the moment the panel was made; the board record carries the present one.
 */
public record Place(Scope scope, String seat, ActivityView activity) {

    /** What a member at home is told at a field to type in: who reads it. Null for others, whose help page tells it. */
    public @Nullable String seen() {
        return scope.role() == Role.MEMBER ? Words.say("workshop.member.seen") : null;
    }

    /** The name of this workshop in addresses, which also stands in the name of the seat. */
    public String handle() {
        return seat.substring(seat.indexOf('-') + 1);
    }

    public Audience audience() {
        return scope.isStaff() ? Audience.STAFF : Audience.HALL;
    }
}
