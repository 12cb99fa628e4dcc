package nl.routebord.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.routebord.shared.Text;
import nl.routebord.trail.Way;
import org.jspecify.annotations.Nullable;

/**
 * The decisions of a traject and its calendar, as a screen shows them. Nothing in it says who wrote what, but for
 * {@link Earlier#who}, which is read for staff alone.
 *
 * @param decisions the newest first
 * @param moments in the order of time; those without one last
 */
public record DecisionBoard(List<Row> decisions, List<Moment> moments) {

    public DecisionBoard {
        decisions = List.copyOf(decisions);
        moments = List.copyOf(moments);
    }

    /**
     * One decision as it stands.
     *
     * @param board the name of the board whose result it was taken on; empty for one that stands by itself
     * @param madeAt when it was first kept, and {@code at} when what it says now was
     * @param due true where it holds and its day of looking again has come
     * @param off why it was withdrawn; null where it holds
     * @param grounds on what it rests, as those are called now
     * @param lost on how much more it rests that does not stand on its board any more
     * @param earlier what it said before, the latest first
     */
    public record Row(
            UUID id,
            DecisionText text,
            String board,
            int version,
            Instant madeAt,
            Instant at,
            boolean due,
            @Nullable String off,
            List<Ground> grounds,
            int lost,
            List<Earlier> earlier) {

        public Row {
            grounds = List.copyOf(grounds);
            earlier = List.copyOf(earlier);
        }
    }

    /**
     * Something a decision rests on.
     *
     * @param choice what a form sends for it
     * @param item what came out of a board; the board itself for a counted vote
     * @param vote true for a counted vote
     * @param lines how it stands: of a vote one line per part, each with its name
     * @param before what it was made of, the nearest first: the way back to what people wrote
     */
    public record Ground(
            String choice,
            UUID item,
            int step,
            String board,
            String name,
            boolean vote,
            List<Line> lines,
            List<Way.Stop> before) {

        public Ground {
            lines = List.copyOf(lines);
            before = List.copyOf(before);
        }
    }

    /** A part and how it stands; the name is empty where the ground itself is meant. */
    public record Line(String name, Text standing) {}

    /**
     * What a decision said before.
     *
     * @param at when it was written
     * @param who by whom, for staff; null for everybody else and for who has no name
     * @param blanked true where staff took its words away
     */
    public record Earlier(
            int version,
            DecisionText text,
            Instant at,
            @Nullable String who,
            boolean blanked) {}

    /**
     * One moment of the calendar.
     *
     * @param usual 1 to 4 for one of the four usual moments; 0 for another
     * @param planned a day or period as people say it; empty where none is known
     * @param starts the day on which that begins; null where the words tell no year
     * @param decision the decision once it was taken, with what it says; null before
     */
    public record Moment(
            UUID id,
            int usual,
            String title,
            String planned,
            @Nullable LocalDate starts,
            String by,
            String heard,
            int version,
            @Nullable Taken decision) {}

    /** The decision that was taken at a moment. */
    public record Taken(UUID id, String title) {}
}
