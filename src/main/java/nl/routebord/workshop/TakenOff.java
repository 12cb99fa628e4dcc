package nl.routebord.workshop;

import java.util.List;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.WorkshopId;

/** What was taken off the run sheet of an evening and can be put back, for its desks alone. */
public record TakenOff(List<Line> lines) {

    /** The kind of the topic. */
    static final String KIND = "takenoff";

    /** For every screen but the desk. */
    static final TakenOff NOTHING = new TakenOff(List.of());

    public TakenOff {
        lines = List.copyOf(lines);
    }

    /** What the desk watches. */
    public static Topic topic(WorkshopId evening) {
        return Topic.of(KIND, evening);
    }

    /** One of them. */
    public record Line(ActivityId activity, String name) {}
}
