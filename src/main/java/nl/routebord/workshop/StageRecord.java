package nl.routebord.workshop;

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
 */
public record StageRecord(
        WorkshopView workshop,
        List<StepMark> route,
        @Nullable ActivityView current,
        @Nullable String next,
        List<Line> runSheet,
        List<Groups.Group> groups) {

    /** What comes after the activity on stage (or first) and is not over yet; empty at the end, and always for the hall. */
    public Optional<ActivityView> following() {
        return following(runSheet);
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
     */
    public record Line(ActivityView activity, int minutes, boolean onStage, boolean asksAgain) {}
}
