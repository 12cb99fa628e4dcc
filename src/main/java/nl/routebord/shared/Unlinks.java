package nl.routebord.shared;

import java.util.List;

/**
 * What a room says about its own tables for the day on which a closed traject is unlinked: nothing then leads from a person to
 * a text any more. A column that leads to people and is named by nobody turns the tests red.
 */
public interface Unlinks {

    /** Every column of this room's tables that refers to somebody who takes part. */
    List<Unlink> unlinks();

    /**
     * Does one piece of what no column names, before the columns are done: what stands inside a text, or under a name of its own.
     * Called in a transaction that holds the traject, until it says false; done again it finds nothing to do.
     *
     * @return true where something was done, so that there may be more
     */
    default boolean alsoUnlink(TrajectId traject) {
        return false;
    }
}
