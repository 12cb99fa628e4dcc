package nl.routebord.poll;

import java.util.List;
import java.util.UUID;
import nl.routebord.ballot.BallotResult;
import nl.routebord.live.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A poll as its screens show it. Online and paper are counted apart, and never together: what one of them withholds could be
 * subtracted from the sum.
 *
 * @param online browsers that took part
 * @param onPaper forms that were typed in
 * @param byBrowser what came in online; null until the poll is over
 * @param byPaper what came in on paper; null until staff says that all paper is in
 * @param words what people answered in own words, by the alphabet; for staff alone, empty for all others
 * @param sheet the pasted sheet that is not taken in yet; for staff alone
 * @param printed the highest number of a form that was printed, 0 for none; for staff alone
 */
public record PollBoard(
        Poll poll,
        Stage stage,
        int online,
        int onPaper,
        @Nullable BallotResult byBrowser,
        @Nullable BallotResult byPaper,
        List<String> words,
        @Nullable FormSheet sheet,
        int printed) {

    static final String KIND = "poll";

    /** What everybody with the link watches. */
    public static Topic topic(UUID poll) {
        return Topic.of(KIND, poll);
    }
}
