package nl.routebord.workshop.ui.spi;

import nl.routebord.shared.Scope;
import nl.routebord.shell.Icon;
import nl.routebord.workshop.TrajectView;

/** One page of the workplace of a traject, where its staff works between the evenings. */
public interface WorkplaceRoom {

    /** Its place in the row of pages; the first one is where people come in. */
    int order();

    /** The last part of its address; empty for the first page. */
    String path();

    Icon icon();

    /** The key of its name in the row of pages. */
    String label();

    /** False for who may not come in this room; it is not in the row of pages of these, and has no address for them. */
    default boolean isFor(Scope staff) {
        return true;
    }

    /** The page; its forms send from the seat {@link TrajectView#deskSeat}. */
    Panel page(Scope staff, TrajectView traject);
}
