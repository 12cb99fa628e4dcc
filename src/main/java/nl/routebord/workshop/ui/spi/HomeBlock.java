package nl.routebord.workshop.ui.spi;

import nl.routebord.shared.Scope;
import nl.routebord.workshop.TrajectView;

/** What another room adds to the page of the workplace about the time between the evenings. */
public interface HomeBlock {

    /** Its place among the blocks. */
    int order();

    /** The block; its forms send from the seat {@link TrajectView#deskSeat}. */
    Panel block(Scope staff, TrajectView traject);
}
