package nl.routebord.workshop;

import java.util.List;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.shared.ParticipantId;
import nl.routebord.trail.Way;

/** Everything one person brought in, newest first, with where it stands now; only that person's own screens watch it. */
public record Contribution(List<Line> lines) {

    /** The kind of the topic; its id is the participant's. */
    static final String KIND = "contribution";

    public Contribution {
        lines = List.copyOf(lines);
    }

    /** What changes when this person did something, or the facilitator with a thing of theirs. */
    public static Topic topic(ParticipantId who) {
        return Topic.of(KIND, who);
    }

    /**
     * One thing.
     *
     * @param key names it among the others, also while its text changes
     * @param board the name of the activity it belongs to
     * @param after what was made of it
     */
    public record Line(UUID key, String board, Kind.Mine mine, List<Way.Stop> after) {

        public Line {
            after = List.copyOf(after);
        }
    }
}
