package nl.routebord.workshop.ui.spi;

import nl.routebord.shell.Icon;
import nl.routebord.workshop.TrajectView;

/** One page of a traject that everybody may read, without an account. Nothing on it says who somebody is. */
public interface PublicRoom {

    /** Its place in the row of pages; the first one is where people come in. */
    int order();

    /** The last part of its address; empty for the first page. */
    String path();

    Icon icon();

    /** The key of its name in the row of pages. */
    String label();

    Panel page(TrajectView traject);
}
