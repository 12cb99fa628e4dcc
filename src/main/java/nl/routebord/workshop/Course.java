package nl.routebord.workshop;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an evening goes in time, for every screen of it.
 *
 * @param began when the first thing came on stage; null before that
 * @param breakSince since when there is a break; null while there is none
 * @param breakUntil when it is meant to end; the facilitator ends it
 * @param breaks how long all earlier breaks took together
 * @param frozen true while nobody but the facilitator can put anything in
 * @param timerEnds when the time for what is on stage is over; null without a timer and during a break
 * @param timerGiven how long that timer was given in all, with what was added later
 */
public record Course(
        @Nullable Instant began,
        @Nullable Instant breakSince,
        @Nullable Instant breakUntil,
        Duration breaks,
        boolean frozen,
        @Nullable Instant timerEnds,
        Duration timerGiven) {

    /** How much longer the time of somebody with extra time takes, in percent of what everybody was given. */
    public static final int EXTRA_PERCENT = 50;

    /** An evening that has not begun. */
    public static final Course NONE = new Course(null, null, null, Duration.ZERO, false, null);

    /** One whose timer, if it has one, leaves no extra time. */
    public Course(
            @Nullable Instant began,
            @Nullable Instant breakSince,
            @Nullable Instant breakUntil,
            Duration breaks,
            boolean frozen,
            @Nullable Instant timerEnds) {
        this(began, breakSince, breakUntil, breaks, frozen, timerEnds, Duration.ZERO);
    }

    /** When the time is over for somebody with extra time, as long as the room is open; null as {@link #timerEnds}. */
    public @Nullable Instant timerEndsWithExtra() {
        return timerEnds == null
                ? null
                : timerEnds.plus(timerGiven.multipliedBy(EXTRA_PERCENT).dividedBy(100));
    }

    public boolean isBreak() {
        return breakSince != null;
    }
}
