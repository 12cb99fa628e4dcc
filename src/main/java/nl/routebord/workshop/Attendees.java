package nl.routebord.workshop;

import java.time.Instant;
import java.util.List;
import nl.routebord.live.Topic;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.WorkshopId;
import org.jspecify.annotations.Nullable;

/** Who joined an evening, newest first, as they call themselves. For the desk alone: every other screen knows numbers only. */
public record Attendees(String code, List<Attendee> people) {

    /** The kind of the topic: it changes when somebody comes, goes, or is put out. */
    public static final String KIND = "people";

    /** For every screen but the desk. */
    static final Attendees NOBODY = new Attendees("", List.of());

    /** What the page of people watches. */
    public static Topic of(WorkshopId evening) {
        return Topic.of(KIND, evening);
    }

    /**
     * One of them.
     *
     * @param out true where the facilitator put this person out of the room
     * @param barred true where this person is not let in again this evening
     */
    public record Attendee(
            ParticipantId id,
            @Nullable String alias,
            @Nullable String group,
            Instant joined,
            boolean out,
            boolean barred) {}
}
