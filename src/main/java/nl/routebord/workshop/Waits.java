package nl.routebord.workshop;

import java.util.List;

/**
 * Implemented by a room whose boards the facilitator moderates: what on a board waits for a look of theirs. Only asked for the
 * facilitator of that evening.
 */
public interface Waits {

    /** Of one board, by one read of it; nothing for a board of another room. */
    Waiting on(ActivityView board);

    /**
     * What waits, each by its present name.
     *
     * @param mended was hidden and got other words of its writer since
     * @param unexplained was hidden with one tap and still waits for a reason
     * @param unapproved waits until it may come on the hall's screen; empty where that was not asked
     */
    record Waiting(List<String> mended, List<String> unexplained, List<String> unapproved) {

        /** Of a board of another room. */
        public static final Waiting NONE = new Waiting(List.of(), List.of(), List.of());

        public Waiting {
            mended = List.copyOf(mended);
            unexplained = List.copyOf(unexplained);
            unapproved = List.copyOf(unapproved);
        }
    }
}
