package nl.routebord.workshop;

import java.util.List;

/**
 * Implemented by a room whose boards the facilitator moderates: what on a board waits for a look of theirs. Only asked for the
 * facilitator of that evening.
 */
public interface Waits {

    /** What is hidden and got other words of its writer since, by its present name; empty for a board of another room. */
    List<String> mended(ActivityView board);

    /** What was hidden with one tap and still waits for a reason, by its name; empty as above. */
    List<String> unexplained(ActivityView board);

    /** What waits until it may come on the hall's screen, by its name; empty where that was not asked, and as above. */
    List<String> unapproved(ActivityView board);
}
