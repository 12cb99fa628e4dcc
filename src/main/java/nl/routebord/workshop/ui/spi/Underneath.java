package nl.routebord.workshop.ui.spi;

import nl.routebord.shared.Scope;
import nl.routebord.workshop.WorkshopView;

/** What a room adds to a phone beside the boards: below the activity on stage, and on the help page. */
public interface Underneath {

    Panel below(Place place);

    Panel help(Scope scope, WorkshopView workshop);
}
