package nl.routebord.workshop.ui.spi;

import nl.routebord.live.Audience;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.ActivityView;

/**
 * Where a panel stands: who looks, from which seat its forms speak, and which activity it is about. The phase in
 * {@code activity} is that of the moment the panel was made; the board record carries the present one.
 */
public record Place(Scope scope, String seat, ActivityView activity) {

    public Audience audience() {
        return scope.isStaff() ? Audience.STAFF : Audience.HALL;
    }
}
