package nl.routebord.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Way;
import org.jspecify.annotations.Nullable;

/**
 * The points of a traject on a day, what is due first. For its staff and the members of its sounding board; who found something
 * is in it for staff alone.
 *
 * @param today the day as this record was read; a new day is a new record
 */
public record EvaluationBoard(LocalDate today, List<Point> points) {

    public EvaluationBoard {
        points = List.copyOf(points);
    }

    /** What screens watch. */
    public static Topic topic(TrajectId traject) {
        return Topic.of("evaluation", traject);
    }

    /** Those whose day has come, the oldest day first. */
    public List<Point> due() {
        return points.stream().filter(point -> point.state() == State.DUE).toList();
    }

    /**
     * One point.
     *
     * @param from what it was made of: {@code concern}, {@code entry} or {@code decision}; empty for one made by hand
     * @param board where that stood, or what was decided; empty for one made by hand
     * @param hidden true where the concern it was made of is hidden on its board, and nobody put the point in other words since:
     *     only staff reads the text then
     * @param findings the latest first
     * @param before what it came from, the nearest first: the way back to what people wrote
     */
    public record Point(
            UUID id,
            PointText text,
            String from,
            String board,
            State state,
            int version,
            boolean hidden,
            List<Finding> findings,
            List<Way.Stop> before) {

        public Point {
            before = List.copyOf(before);
            findings = List.copyOf(findings);
        }
    }

    /**
     * What somebody found.
     *
     * @param on the day
     * @param staff true where the municipality says so, false where a member of the sounding board does
     * @param who the name of who said it, for staff; null for everybody else
     */
    public record Finding(
            Sign sign,
            String text,
            Instant at,
            LocalDate on,
            boolean staff,
            @Nullable String who) {}
}
