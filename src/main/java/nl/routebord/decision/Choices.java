package nl.routebord.decision;

import java.time.LocalDate;
import java.util.List;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/**
 * What staff can choose from: who may decide, and on what a decision can rest. For the workplace alone.
 *
 * @param takers as they are kept: the usual ones and the groups of the traject
 * @param items what stands on the boards
 * @param votes those that were counted and shown
 * @param review the day that is proposed to look again: half a year from today (S4-T3.e); null for everybody but staff
 */
public record Choices(
        List<String> takers,
        List<Choice> items,
        List<Choice> votes,
        @Nullable LocalDate review) {

    /** For everybody but staff. */
    static final Choices NONE = new Choices(List.of(), List.of(), List.of(), null);

    public Choices {
        takers = List.copyOf(takers);
        items = List.copyOf(items);
        votes = List.copyOf(votes);
    }

    /** What the workplace watches. */
    public static Topic topic(TrajectId traject) {
        return Topic.of("decision-choices", traject);
    }

    /** Something to choose; {@code id} is what a form sends. */
    public record Choice(String id, int step, String board, String name) {}
}
