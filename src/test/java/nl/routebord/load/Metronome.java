package nl.routebord.load;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * So many a second, whatever the server makes of it: each beat has a moment at which it is due, and whoever measures starts the
 * clock there. How late the generator itself was is told too, because a late generator is no slow server.
 */
final class Metronome {

    private long lag;

    /** What happens at a beat; it has to hand on at once what takes time. */
    interface Beat {
        void strike(int n, long due) throws Exception;
    }

    /** Beats 1 to {@code times}. */
    void run(int times, double perSecond, Beat beat) throws Exception {
        var gap = (long) (TimeUnit.SECONDS.toNanos(1) / perSecond);
        var began = System.nanoTime() + gap;
        for (int n = 1; n <= times; n++) {
            var due = began + (n - 1) * gap;
            await(due);
            lag = Math.max(lag, System.nanoTime() - due);
            beat.strike(n, due);
        }
    }

    /** Returns at this moment of {@link System#nanoTime} or a little later, never before. */
    static void await(long due) {
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** How late the latest beat was, in nanoseconds. */
    long lag() {
        return lag;
    }
}
