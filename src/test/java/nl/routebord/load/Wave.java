package nl.routebord.load;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** A hall of phones on its way back after an outage: who is live again when, and how often they tried. */
final class Wave implements Comeback.Tries {

    private final Histogram waits = new ConcurrentHistogram(TimeUnit.MINUTES.toMillis(10), 3);
    private final Histogram back = new ConcurrentHistogram(TimeUnit.HOURS.toMillis(1), 3);
    private final LongAdder failedInOutage = new LongAdder();
    private final LongAdder failedAfter = new LongAdder();
    private final LongAdder questions = new LongAdder();
    private final ConcurrentHashMap<Long, LongAdder> perSecond = new ConcurrentHashMap<>();
    private final AtomicIntegerArray live;
    private volatile long mendedAt = Long.MAX_VALUE;
    private volatile int newest = Integer.MAX_VALUE;

    Wave(int phones) {
        live = new AtomicIntegerArray(phones);
    }

    /** The line is there again; a phone is live once it shows this many changes, all that were made until now. */
    void mended(int changes) {
        newest = changes;
        mendedAt = System.nanoTime();
    }

    @Override
    public void told(int millis) {
        waits.recordValue(millis);
    }

    @Override
    public void tried(boolean socket, boolean worked, long at) {
        var after = at - mendedAt >= 0 && mendedAt != Long.MAX_VALUE;
        if (!socket) {
            questions.increment();
        } else if (!worked) {
            (after ? failedAfter : failedInOutage).increment();
        }
        if (socket && after) {
            perSecond
                    .computeIfAbsent(TimeUnit.NANOSECONDS.toSeconds(at - mendedAt), fresh -> new LongAdder())
                    .increment();
        }
    }

    /** This phone shows so many changes now. */
    void shows(int who, int number) {
        if (number >= newest && live.compareAndSet(who, 0, 1)) {
            back.recordValue(Math.max(1, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - mendedAt)));
        }
    }

    long back() {
        return back.getTotalCount();
    }

    /** Seconds until so many of a hundred phones were live again; NaN where fewer came back. */
    double seconds(int percent) {
        var needed = (live.length() * (long) percent + 99) / 100;
        return back.getTotalCount() < needed || needed == 0
                ? Double.NaN
                : back.getValueAtPercentile(100.0 * needed / back.getTotalCount()) / 1_000.0;
    }

    long failedInOutage() {
        return failedInOutage.sum();
    }

    long failedAfter() {
        return failedAfter.sum();
    }

    long questions() {
        return questions.sum();
    }

    /** Of the seconds since the line is back: most tries in one. */
    long busiestSecond() {
        return perSecond.values().stream().mapToLong(LongAdder::sum).max().orElse(0);
    }

    /** How long the pages were told to wait between two tries, in ms. */
    Histogram waits() {
        return waits;
    }
}
