package nl.routebord.soundingboard;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device of a member, as the member and staff see it.
 *
 * @param link the number of the link it came by
 * @param number what it shows while it waits; empty otherwise
 * @param since when it came in, or for one that waits when it asked
 * @param seen when the page was opened on it last, to the minute; null while it waits
 */
public record Device(
        UUID id,
        DeviceKind kind,
        Threshold.State state,
        int link,
        String number,
        Instant since,
        @Nullable Instant seen) {

    /** True for one that waits for somebody's yes. */
    public boolean isWaiting() {
        return state == Threshold.State.WAITING;
    }
}
