package nl.routebord.live.push;

import java.util.function.LongSupplier;

/** How much one socket may send up: so many messages and signs per minute. */
final class Budget {

    static final int SIGNS_PER_MESSAGE = 64 * 1024;
    static final int SIGNS_PER_MINUTE = 256 * 1024;
    static final int MESSAGES_PER_MINUTE = 240;
    private static final long MINUTE = 60_000_000_000L;

    private final LongSupplier nanos;
    private long since;
    private long signs;
    private int messages;

    Budget(LongSupplier nanos) {
        this.nanos = nanos;
        this.since = nanos.getAsLong();
    }

    /** Counts one message; false when it is too much. */
    synchronized boolean isWithin(int length) {
        long now = nanos.getAsLong();
        if (now - since >= MINUTE) {
            since = now;
            signs = 0;
            messages = 0;
        }
        signs += length;
        messages++;
        return length <= SIGNS_PER_MESSAGE && signs <= SIGNS_PER_MINUTE && messages <= MESSAGES_PER_MINUTE;
    }
}
