package nl.routebord.trail;

import java.util.List;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import org.jspecify.annotations.Nullable;

/**
 * The way of one item: what it came from and what was made of it, the nearest first, as far as the links go.
 *
 * @param self the item itself
 */
public record Way(Stop self, List<Stop> before, List<Stop> after) {

    public Way {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** What a stop is. */
    public enum What {
        /** It stands on a board. */
        ITEM,
        /** A decision of the traject that holds. */
        DECISION,
        /** A decision that was withdrawn; it stays readable. */
        WITHDRAWN,
        /** A point to look back on. */
        POINT
    }

    /**
     * One stop on the way.
     *
     * @param activity where it stands; null for what stands on no board
     * @param step 1 to 6, of the activity it stands in; 0 for what stands on no board
     * @param board the name of that activity; empty for what stands on no board
     * @param name what it is called now
     */
    public record Stop(UUID item, @Nullable ActivityId activity, int step, String board, String name, What what) {

        /** True for what stands on a board. */
        public boolean isOnBoard() {
            return what == What.ITEM;
        }
    }
}
