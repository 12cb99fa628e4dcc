package nl.routebord.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan against the clock, as of one moment. The plan ends so many minutes after the beginning as the lines of the run
 * sheet have together, and breaks move that end. What is still to come: the rest of what is on stage, and of each other line
 * that is not over. Whoever reads it later counts on: as long as the thing on stage is within its minutes the end stands still, and
 * after that it moves with the clock.
 *
 * @param spent how long the thing on stage was there so far; zero without one
 * @param planned the minutes planned for it
 * @param rest what the other lines still need
 * @param late how much later than planned it all ends if this thing keeps to its minutes; negative when earlier
 */
public record Pace(Duration spent, Duration planned, Duration rest, Duration late) {

    /** Null before the evening has begun: then there is nothing to compare. */
    public static @Nullable Pace of(List<StageRecord.Line> lines, Course course, Instant now) {
        var began = course.began();
        if (began == null) {
            return null;
        }
        var spent = Duration.ZERO;
        var planned = Duration.ZERO;
        var rest = Duration.ZERO;
        var whole = Duration.ZERO;
        for (var line : lines) {
            var minutes = Duration.ofMinutes(line.minutes());
            whole = whole.plus(minutes);
            if (line.onStage()) {
                spent = line.spent(now);
                planned = minutes;
            } else if (!line.activity().phase().isOver()) {
                rest = rest.plus(atLeastZero(minutes.minus(line.spent(now))));
            }
        }
        var breaks = course.breakSince() == null
                ? course.breaks()
                : course.breaks().plus(Duration.between(course.breakSince(), now));
        var end = now.plus(atLeastZero(planned.minus(spent))).plus(rest);
        return new Pace(spent, planned, rest, Duration.between(began.plus(whole).plus(breaks), end));
    }

    private static Duration atLeastZero(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }
}
