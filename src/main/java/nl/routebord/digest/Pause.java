package nl.routebord.digest;

import java.time.Duration;

/** How long a mail waits that the mail server did not take: longer each time, and for the next period in the end. */
final class Pause {

    /** After so many tries the mail of this period is given up. Its news come with the next one. */
    static final int MOST = 10;

    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(12);

    private Pause() {}

    /** @param tries how often it failed so far, this time too: 1 or more */
    static Duration after(int tries) {
        var doubled = FIRST.multipliedBy(1L << Math.min(tries - 1, 20));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
