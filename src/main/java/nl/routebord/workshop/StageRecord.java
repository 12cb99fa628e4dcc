package nl.routebord.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is on stage, for every screen of a workshop.
 *
 * @param current the activity on stage; null while the hall waits
 * @param next the name of what comes after it on the run sheet; null at the end
 * @param runSheet the whole run sheet; empty for the hall
 * @param groups the groups of the traject as they are called now
 * @param course how the evening goes in time
 */
public record StageRecord(
        WorkshopView workshop,
        List<StepMark> route,
        @Nullable ActivityView current,
        @Nullable String next,
        List<Line> runSheet,
        List<Groups.Group> groups,
        Course course) {

    /** What comes after the activity on stage (or first) and is not over yet; empty at the end, and always for the hall. */
    public Optional<ActivityView> following() {
        return following(runSheet);
    }

    /** What stands before the activity on stage, over or not: one may want to go back to it. Empty at the beginning. */
    public Optional<ActivityView> before() {
        int onStage = runSheet.stream().map(Line::onStage).toList().indexOf(true);
        return onStage < 1
                ? Optional.empty()
                : Optional.of(runSheet.get(onStage - 1).activity());
    }

    static Optional<ActivityView> following(List<Line> lines) {
        int onStage = lines.stream().map(Line::onStage).toList().indexOf(true);
        return lines.stream()
                .skip(onStage + 1L)
                .map(Line::activity)
                .filter(activity -> !activity.phase().isOver())
                .findFirst();
    }

    /**
     * One line of the run sheet.
     *
     * @param minutes the time planned
     * @param asksAgain true where it opens again only as a new round, see {@link Kind#asksAgain()}
     * @param hides true where it may be hidden as a whole while people write, see {@link Kind#hidesWhole()}
     * @param stagedAt since when it is on stage; null while it is not, and during a break
     * @param before how long it was on stage before that
     */
    public record Line(
            ActivityView activity,
            int minutes,
            boolean onStage,
            boolean asksAgain,
            boolean hides,
            @Nullable Instant stagedAt,
            Duration before) {

        /** A line that was not on stage yet, or is so from now on. */
        public Line(ActivityView activity, int minutes, boolean onStage, boolean asksAgain) {
            this(activity, minutes, onStage, asksAgain, false, null, Duration.ZERO);
        }

        /** How long it was on stage so far. */
        public Duration spent(Instant now) {
            return stagedAt == null ? before : before.plus(Duration.between(stagedAt, now));
        }
    }
}
