package nl.routebord.poll;

import java.util.List;
import nl.routebord.ballot.Elsewhere.Part;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.TrajectId;

/** The ballots of a traject whose parts a new poll can take over, for its staff. */
public record PollBallots(List<Ballot> ballots) {

    static final String KIND = "poll-ballots";

    /** For staff alone; its id is the traject's. */
    public static Topic topic(TrajectId traject) {
        return Topic.of(KIND, traject);
    }

    /** A ballot with parts that can be asked in a poll. */
    public record Ballot(ActivityId id, int step, String question) {}

    static boolean fits(List<Part> parts) {
        return parts.size() >= Poll.FEWEST_OPTIONS && parts.size() <= Poll.MOST_OPTIONS;
    }
}
