package nl.routebord.workshop.ui.spi;

import nl.routebord.shared.Scope;
import nl.routebord.workshop.TrajectView;

/** What another room tells on the first page of the workplace: what waits there, and the way to its own page. */
public interface TrajectBlock {

    /** Its place among the blocks. */
    int order();

    Panel block(Scope staff, TrajectView traject);
}
