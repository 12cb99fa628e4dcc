package nl.routebord.poll;

import java.util.Map;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;

/**
 * How many took part in the polls of a traject, for its staff. Apart from {@link PollList}: a voice changes a number, and must
 * not make anybody read all polls again.
 */
public record PollCounts(Map<UUID, Of> polls) {

    static final String KIND = "poll-counts";

    private static final Of NOBODY = new Of(0, 0);

    public PollCounts {
        polls = Map.copyOf(polls);
    }

    /** For staff alone; its id is the traject's. */
    public static Topic topic(TrajectId traject) {
        return Topic.of(KIND, traject);
    }

    /** Of one poll: browsers, and forms that were typed in. */
    public record Of(int online, int paper) {}

    public Of of(UUID poll) {
        return polls.getOrDefault(poll, NOBODY);
    }
}
