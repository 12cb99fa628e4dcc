package nl.routebord.between;

import java.util.ArrayList;
import java.util.List;
import nl.routebord.ballot.OptionResult;
import nl.routebord.ballot.Shown;
import nl.routebord.ballot.Tally;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/**
 * Ballots that were asked in the hall and then at home, with both results beside each other. Only figures that each round
 * published by itself: never a sum of both, from which one could be subtracted.
 */
public record BothRounds(List<Pair> pairs) {

    static final String KIND = "both-rounds";

    /** Its id is the traject's. */
    public static Topic topic(TrajectId traject) {
        return Topic.of(KIND, traject);
    }

    /** One ballot, the parts in the order of the hall. */
    public record Pair(ActivityId ballot, int step, String question, Voters hall, Voters home, List<Row> rows) {}

    /**
     * How many voted in one of the rounds.
     *
     * @param present people in the room at the close; null where no room is known, as at home
     * @param tooFew true where so few voted that nothing is published
     */
    public record Voters(int answered, @Nullable Integer present, boolean tooFew) {}

    /** One part; null where it stood in only one of the rounds. */
    public record Row(
            String name, @Nullable Share hall, @Nullable Share home) {}

    /**
     * What one of the rounds said of a part.
     *
     * @param support people in favour of the part, of all who answered
     * @param hidden true where too few answered to tell
     */
    public record Share(int support, int answers, boolean hidden) {

        static Share of(OptionResult figures) {
            return new Share(figures.support(), figures.answers(), figures.tooFew());
        }
    }

    /** The same part by its id, or by its name where its text got a next version. */
    static List<Row> rows(Shown hall, Shown home) {
        var left = new ArrayList<>(home.result());
        var rows = new ArrayList<Row>();
        for (var part : hall.result()) {
            var same = left.stream()
                    .filter(other -> other.option().equals(part.option()))
                    .findFirst()
                    .or(() -> left.stream()
                            .filter(other -> other.name().equals(part.name()))
                            .findFirst());
            same.ifPresent(left::remove);
            rows.add(new Row(
                    part.name(),
                    Share.of(part.figures()),
                    same.map(Tally::figures).map(Share::of).orElse(null)));
        }
        left.forEach(only -> rows.add(new Row(only.name(), null, Share.of(only.figures()))));
        return List.copyOf(rows);
    }

    static Voters hall(Shown round) {
        return new Voters(round.figures().answered(), round.figures().present(), round.tooFew());
    }

    /** Who is at home is counted in no room. */
    static Voters home(Shown round) {
        return new Voters(round.figures().answered(), null, round.tooFew());
    }
}
