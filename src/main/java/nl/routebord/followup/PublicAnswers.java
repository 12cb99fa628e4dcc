package nl.routebord.followup;

import java.util.List;
import java.util.UUID;
import nl.routebord.trail.FollowUp;
import nl.routebord.trail.Way;

/**
 * What was done with what people brought in, for everybody: no names, only texts that all may read, only what is published.
 *
 * @param answered how many things have an answer, also those whose text is not for all
 * @param waiting how many have none yet
 */
public record PublicAnswers(Promise promise, int answered, int waiting, List<Step> steps) {

    public PublicAnswers {
        steps = List.copyOf(steps);
    }

    /**
     * One step of the route.
     *
     * @param number 1 to 6
     */
    public record Step(int number, int answered, int waiting, List<Board> boards) {

        public Step {
            boards = List.copyOf(boards);
        }
    }

    /**
     * What was published of one board.
     *
     * @param unseen how many answers are about a text that is not for all: who brought it in reads it
     */
    public record Board(UUID key, String name, List<Told> told, int unseen) {

        public Board {
            told = List.copyOf(told);
        }
    }

    /**
     * One thing with what was done with it.
     *
     * @param before true for an answer that was given before the text was joined with others or cut, and goes on for that part
     * @param after what was made of it, as far as all may see that
     */
    public record Told(UUID key, String text, FollowUp answer, boolean before, List<Way.Stop> after) {

        public Told {
            after = List.copyOf(after);
        }
    }
}
