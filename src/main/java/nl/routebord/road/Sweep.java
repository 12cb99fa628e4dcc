package nl.routebord.road;

import java.time.Duration;

/**
 * Something the house looks at by itself time and again, such as what is due by now. What it looks for stands in the database
 * or follows from the clock, so that a restart and every other node carry it on, and two looks at once do it once. Each bean of
 * this kind is run by {@link Sweeps}.
 */
public interface Sweep {

    /** A short name for threads and logs, for example {@code closings}. */
    String name();

    /** The time between the end of one look and the next. */
    Duration every();

    /** Looks once. What fails ends in the log and is tried again at the next look. Never called twice at once on one node. */
    void look();
}
