package nl.routebord.workshop;

import java.util.List;
import java.util.Set;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.TrajectId;

/**
 * What lies fixed in a traject and what is still open (S3-A4 of the route), as people put it on the board about that. It stands
 * beside every other board: whoever is asked something knows where it can still count.
 *
 * @param boards the activities it is read from, which show it themselves
 */
public record Settled(List<String> fixed, List<String> open, Set<ActivityId> boards) {

    /** The kind of the topic; its id is the traject's. */
    public static final String KIND = "settled";

    /** The board it is read from. */
    public static final String BOARD = "S3-B2";

    public Settled {
        fixed = List.copyOf(fixed);
        open = List.copyOf(open);
        boards = Set.copyOf(boards);
    }

    public static Topic topic(TrajectId traject) {
        return Topic.of(KIND, traject);
    }

    public boolean isEmpty() {
        return fixed.isEmpty() && open.isEmpty();
    }
}
