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
 */
public record Course(
        @Nullable Instant began,
        @Nullable Instant breakSince,
        @Nullable Instant breakUntil,
        Duration breaks,
        boolean frozen,
        @Nullable Instant timerEnds) {

    /** An evening that has not begun. */
    public static final Course NONE = new Course(null, null, null, Duration.ZERO, false, null);

    public boolean isBreak() {
        return breakSince != null;
    }
}
