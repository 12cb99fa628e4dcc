package nl.routebord.poll;

import java.time.Instant;

/** Where a poll stands in its period. */
public enum Stage {
    /** It opens later. */
    SOON,
    /** Everybody with the link may take part and change. */
    OPEN,
    /** Nothing online any more. */
    CLOSED;

    /** The opening belongs to the period, the close does not. */
    static Stage at(Instant now, Instant opens, Instant closes) {
        if (now.isBefore(opens)) {
            return SOON;
        }
        return now.isBefore(closes) ? OPEN : CLOSED;
    }
}
