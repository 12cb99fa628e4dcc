package nl.routebord.live;

import org.jspecify.annotations.Nullable;

/**
 * How often the phones of a hall are shown a topic: never more often than they can be served. Showing it to a thousand of them takes
 * the processors some 40 ms, and many times that while all of them vote; then each further frame would take from the votes what
 * they need. So they are left alone for {@value #TIMES} times as long as the frame before took to go around.
 */
final class Rest {

    /** Of the time, at most a quarter goes to showing one topic. */
    static final int TIMES = 3;

    /** Milliseconds; a count that stands still much longer looks broken. */
    static final long LONGEST = 1_000;

    /** Milliseconds until the next frame is tried although the one before is still on its way. */
    static final long PATIENCE = 3_000;

    private @Nullable Long goingRound;
    private long notBefore = Long.MIN_VALUE;

    /** True where a frame may be handed to the phones now. */
    synchronized boolean isOver(long now) {
        Long began = goingRound;
        return began == null ? now >= notBefore : now - began >= PATIENCE;
    }

    /** A frame was handed to the phones at this moment. */
    synchronized void begin(long now) {
        goingRound = now;
    }

    /** The frame that was handed out then has had its turn on each phone by now. */
    synchronized void wentRound(long began, long now) {
        if (goingRound != null && goingRound == began) {
            goingRound = null;
            notBefore = now + Math.min(TIMES * (now - began), LONGEST);
        }
    }
}
