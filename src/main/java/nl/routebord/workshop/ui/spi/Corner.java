package nl.routebord.workshop.ui.spi;

import nl.routebord.shared.Scope;
import nl.routebord.workshop.WorkshopView;

/** What another room adds to the right side of the desk, below how the hall is doing: a few facts and a way to its own page. */
public interface Corner {

    Panel corner(Scope scope, WorkshopView workshop);
}
