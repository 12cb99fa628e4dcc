package nl.routebord.workshop.ui.spi;

import nl.routebord.shared.Scope;
import nl.routebord.workshop.WorkshopView;

/** What a room adds to a phone beside the boards: below the activity on stage, and on the help page. */
public interface Underneath {

    /** Below the activity of this place, in this evening. Called under the session lock: nothing is read. */
    Panel below(Place place, WorkshopView workshop);

    Panel help(Scope scope, WorkshopView workshop);
}
