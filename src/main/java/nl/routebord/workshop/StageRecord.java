package nl.routebord.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is on stage, for every screen of a workshop.
 *
 * @param current the activity on stage; null while the hall waits
 * @param next the name of what comes after it on the run sheet; null at the end
 * @param runSheet the whole run sheet; empty for the hall
 */
public record StageRecord(
        WorkshopView workshop,
        List<StepMark> route,
        @Nullable ActivityView current,
        @Nullable String next,
        List<Line> runSheet) {

    /**
     * One line of the run sheet.
     *
     * @param minutes the time planned
     * @param asksAgain true where it opens again only as a new round, see {@link Kind#asksAgain()}
     */
    public record Line(ActivityView activity, int minutes, boolean onStage, boolean asksAgain) {}
}
