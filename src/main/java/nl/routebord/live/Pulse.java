package nl.routebord.live;

import java.time.Duration;

/** Time and threads of the live core, so that tests can move the hands of the clock themselves. */
interface Pulse {

    /** Milliseconds of a clock that never goes back; only differences mean anything. */
    long millis();

    /** Soon, on a thread of its own. */
    void run(Runnable task);

    /** Not before the wait is over, on a thread of its own. */
    void after(Duration wait, Runnable task);
}
