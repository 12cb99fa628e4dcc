package nl.routebord.workshop;

import java.util.List;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.shared.ParticipantId;
import nl.routebord.trail.FollowUp;
import nl.routebord.trail.Way;
import org.jspecify.annotations.Nullable;

/**
 * Everything one person brought in, newest first, with where it stands now; only that person's own screens watch it.
 *
 * @param others what stands on no board and has an answer
 * @param own all that is kept of this person
 */
public record Contribution(List<Line> lines, List<Other> others, OwnOverview own) {

    /** The kind of the topic; its id is the participant's. */
    static final String KIND = "contribution";

    public Contribution {
        lines = List.copyOf(lines);
        others = List.copyOf(others);
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
     * @param answer what the municipality did with it, or with what it was taken up in; null while nothing was published
     */
    public record Line(
            UUID key,
            String board,
            Kind.Mine mine,
            List<Way.Stop> after,
            @Nullable FollowUp answer) {

        public Line {
            after = List.copyOf(after);
        }
    }

    /**
     * A thing that stands on no board, such as a question, once it has an answer.
     *
     * @param place where it was said
     */
    public record Other(UUID key, String place, String text, FollowUp answer) {}
}
