package nl.routebord.poll;

import java.util.List;
import nl.routebord.ballot.Elsewhere.Part;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.TrajectId;

/**
 * All polls of a traject for its staff, the newest first.
 *
 * @param ballots the ballots whose parts a new poll can take over
 */
public record PollList(List<PollBoard> polls, List<Ballot> ballots) {

    static final String KIND = "polls";

    /** For staff alone. */
    public static Topic topic(TrajectId traject) {
        return Topic.of(KIND, traject);
    }

    /** A ballot with parts that can be asked in a poll. */
    public record Ballot(ActivityId id, int step, String question) {}

    static boolean fits(List<Part> parts) {
        return parts.size() >= Poll.FEWEST_OPTIONS && parts.size() <= Poll.MOST_OPTIONS;
    }
}
