package nl.routebord.load;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends in an open loop: the moments are fixed beforehand, and what is slow holds up nothing that comes after it. Its own lag,
 * how late something left, is measured too: a run in which the generator itself was late says nothing about the server.
 */
final class Pace {

    /** One thing to do at its moment. */
    interface Act {

        void at(int number, long planned) throws Exception;
    }

    private static final long AHEAD = TimeUnit.MILLISECONDS.toNanos(200);

    private final int count;
    private final double gap;
    private final long begin;
    private final Times lag = new Times();

    /** {@code count} things, so many a second, the first one a moment from now. */
    Pace(double perSecond, int count) {
        this.count = count;
        this.gap = 1e9 / perSecond;
        this.begin = System.nanoTime() + AHEAD;
    }

    /** The moment of the n-th, from 0. */
    long planned(int number) {
        return begin + (long) (number * gap);
    }

    /** Does all and waits until the last one has ended; the first failure is thrown then. */
    void run(Act act) throws Exception {
        var running = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < count; n++) {
                int number = n;
                sleepUntil(planned(n));
                running.add(threads.submit(() -> {
                    lag.add(System.nanoTime() - planned(number));
                    act.at(number, planned(number));
                    return null;
                }));
            }
        }
        for (var one : running) {
            one.get();
        }
    }

    Times lag() {
        return lag;
    }

    static void sleepUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
