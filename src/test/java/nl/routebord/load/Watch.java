package nl.routebord.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * A row of changes, each of which makes a number one higher, and who has seen how far. A screen that shows seventeen holds
 * the first seventeen changes, whatever it was sent in between: that is what delivered means here. The clock of each change
 * runs from the moment it was due, so a generator that falls behind makes nothing look better.
 */
final class Watch {

    private static final Pattern NUMBER = Pattern.compile("\\d+|\\d{1,3}(\\.\\d{3})+");

    private final int screens;
    private final ToIntFunction<String> number;
    private final AtomicIntegerArray shown;
    private final AtomicIntegerArray missing;
    private final AtomicLongArray due;
    private final AtomicLongArray first;
    private final AtomicLongArray last;
    private final Histogram each = new ConcurrentHistogram(TimeUnit.HOURS.toMicros(1), 3);
    private final LongAdder messages = new LongAdder();
    private final LongAdder letters = new LongAdder();
    private final CountDownLatch done;
    private volatile int latest;
    private volatile String sample = "";

    /** @param number which number a message shows; negative for a message that shows none */
    Watch(int screens, int changes, ToIntFunction<String> number) {
        this.screens = screens;
        this.number = number;
        shown = new AtomicIntegerArray(screens);
        missing = new AtomicIntegerArray(changes + 1);
        due = new AtomicLongArray(changes + 1);
        first = new AtomicLongArray(changes + 1);
        last = new AtomicLongArray(changes + 1);
        for (int n = 1; n <= changes; n++) {
            missing.set(n, screens);
        }
        done = new CountDownLatch(changes);
    }

    /** Before change n is sent, and after those before it. */
    void due(int n, long nanos) {
        due.set(n, nanos);
        latest = n;
    }

    /** This screen was pushed this message; one that came in after the row began is not in it. */
    void heard(int screen, String message) {
        var now = System.nanoTime();
        // A higher number than was sent by now is one of an earlier row.
        var number = Math.min(this.number.applyAsInt(message), latest);
        if (number < 0 || screen >= screens) {
            return;
        }
        messages.increment();
        letters.add(message.length());
        sample = message;
        var before = shown.getAndUpdate(screen, known -> Math.max(known, number));
        for (int n = before + 1; n <= Math.min(number, missing.length() - 1); n++) {
            var took = now - due.get(n);
            each.recordValue(Math.max(1, took / 1_000));
            first.compareAndSet(n, 0, took);
            last.accumulateAndGet(n, took, Math::max);
            if (missing.decrementAndGet(n) == 0) {
                done.countDown();
            }
        }
    }

    /** True when every screen holds every change. */
    boolean await(long seconds) throws InterruptedException {
        return done.await(seconds, TimeUnit.SECONDS);
    }

    /** Per change: until the last screen held it, in microseconds. Those that some screen never got are not in it. */
    List<Long> lasts() {
        var lasts = new ArrayList<Long>();
        for (int n = 1; n < missing.length(); n++) {
            if (missing.get(n) == 0) {
                lasts.add(last.get(n) / 1_000);
            }
        }
        return lasts;
    }

    /** Per change: until the first screen held it, in microseconds. Before that it was committed and read. */
    List<Long> firsts() {
        var firsts = new ArrayList<Long>();
        for (int n = 1; n < missing.length(); n++) {
            if (first.get(n) > 0) {
                firsts.add(first.get(n) / 1_000);
            }
        }
        return firsts;
    }

    Histogram each() {
        return each;
    }

    int changes() {
        return missing.length() - 1;
    }

    long expected() {
        return (long) screens * (missing.length() - 1);
    }

    long messages() {
        return messages.sum();
    }

    long letters() {
        return letters.sum();
    }

    /** A message as it went over the wire. */
    String sample() {
        return sample;
    }

    /** The number that a text was set to; -1 where there is none. */
    static int alone(String message) {
        return between("", "", message);
    }

    /** The number in a text with these words around it, from a thousand on with a dot in it; -1 where there is none. */
    static int between(String before, String after, String message) {
        var start = "\"key\":\"text\",\"feat\":7,\"value\":\"" + before;
        for (int at = message.indexOf(start); at >= 0; at = message.indexOf(start, at + 1)) {
            int from = at + start.length();
            int to = message.indexOf(after + "\"", from);
            if (to > from
                    && to - from < 12
                    && NUMBER.matcher(message.substring(from, to)).matches()) {
                return Integer.parseInt(message.substring(from, to).replace(".", ""));
            }
        }
        return -1;
    }
}
