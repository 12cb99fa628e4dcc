package nl.routebord.road;

import java.time.Duration;

/**
 * Something the house looks at by itself time and again, such as what is due by now. What it looks for stands in the database
 * or follows from the clock, so that a restart and every other node carry it on, and two looks at once do it once. Each bean of
 * this kind is run by {@link Sweeps}.
 */
public interface Sweep {

    /** A short name for threads, locks and logs, for example {@code closings}. The same on every node and in every version. */
    String name();

    /** The time between the end of one look and the next. */
    Duration every();

    /**
     * Looks once. What fails ends in the log and is tried again at the next look. Never called twice at once on one node, and
     * but for {@link #everywhere} hardly ever on two: a look that takes longer than its turn, see {@link Rota}, may get company.
     */
    void look();

    /** True for what concerns each node for itself: its own screens, its own lines of a book. Other work is done once for all. */
    default boolean everywhere() {
        return false;
    }
}
