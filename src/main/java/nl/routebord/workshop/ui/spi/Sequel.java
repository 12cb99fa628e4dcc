package nl.routebord.workshop.ui.spi;

import nl.routebord.shared.Scope;
import nl.routebord.workshop.ActivityView;
import org.jspecify.annotations.Nullable;

/** What a room offers the facilitator below any activity on the desk: to vote about what came out of it, to take it along. */
public interface Sequel {

    /** Null where this room has nothing to offer for such an activity. Lower {@code order} stands first. */
    @Nullable
    Panel after(Scope scope, String deskSeat, ActivityView activity);

    int order();
}
