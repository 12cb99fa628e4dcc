package nl.routebord.trail;

import java.util.List;
import java.util.UUID;
import nl.routebord.shared.ActivityId;

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

    /**
     * One item on the way.
     *
     * @param step 1 to 6, of the activity it stands in
     * @param board the name of that activity
     * @param name what the item was called when the link was made
     */
    public record Stop(UUID item, ActivityId activity, int step, String board, String name) {}
}
