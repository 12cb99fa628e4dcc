package nl.routebord.followup;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.FollowUp;
import org.jspecify.annotations.Nullable;

/**
 * Everything people brought in in a traject with what was done with it, as the staff works on it; never for the hall.
 *
 * @param boards by step, in the order in which something was brought in there
 * @param decisions the decisions of the traject, the newest first
 */
public record AnswersBoard(Promise promise, List<Board> boards, List<FollowUp.Ruling> decisions) {

    /** The kind of the topic; its id is the traject's. Its records for the hall are {@link PublicAnswers}. */
    static final String KIND = "followup";

    public AnswersBoard {
        boards = List.copyOf(boards);
        decisions = List.copyOf(decisions);
    }

    /** What the staff's page and the public page watch. */
    public static Topic topic(TrajectId traject) {
        return Topic.of(KIND, traject);
    }

    /**
     * One board, or what else people said something at.
     *
     * @param key names it among the others
     * @param activity null where it is no activity
     */
    public record Board(
            UUID key, @Nullable ActivityId activity, int step, String name, Promise.Term term, List<Case> cases) {

        public Board {
            cases = List.copyOf(cases);
        }

        public int waiting() {
            return (int) cases.stream().filter(Case::waits).count();
        }
    }

    public Stream<Case> cases() {
        return boards.stream().flatMap(board -> board.cases().stream());
    }

    /** How many have which status; every status is there. */
    public Map<FollowUp.Status, Integer> tally() {
        var tally = new EnumMap<FollowUp.Status, Integer>(FollowUp.Status.class);
        for (var status : FollowUp.Status.values()) {
            tally.put(status, 0);
        }
        cases().forEach(one -> tally.merge(one.status(), 1, Integer::sum));
        return tally;
    }

    /** How many the button publishes. */
    public int prepared() {
        return (int) cases().filter(one -> one.prepared() != null).count();
    }

    /** What the button publishes, for the server to see whether something came in since. */
    public String seen() {
        return Looked.at(cases().flatMap(one -> Stream.ofNullable(one.prepared()))
                        .toList())
                .toString();
    }

    /** When the newest thing of all was brought in; the epoch where nothing was. */
    public Instant read() {
        return cases().map(Case::at).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    /** Of how many of those the text was changed since. */
    public int changed() {
        return (int) cases().filter(one -> one.before().isPresent()).count();
    }

    /** How many the filter lets through. */
    public int count(Case.Filter filter) {
        return (int) cases().filter(one -> one.is(filter)).count();
    }

    /** How many closed activities are later than was promised. */
    public int late() {
        return (int) boards.stream().filter(board -> board.term().isLate()).count();
    }
}
