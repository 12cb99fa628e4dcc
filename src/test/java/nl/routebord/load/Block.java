package nl.routebord.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** Some changes in a row over one kind of socket: when did which listener have which change. */
final class Block {

    /** One change on its way. */
    static final class Change {

        private final String mark;
        private final AtomicLongArray arrivals;
        private final CountDownLatch all;
        private final long began = System.nanoTime();

        Change(String mark, int listeners) {
            this.mark = mark;
            arrivals = new AtomicLongArray(listeners);
            all = new CountDownLatch(listeners);
        }

        /** From the thread of the socket: this listener got this message. */
        void heard(int listener, String message) {
            if (message.contains(mark) && arrivals.compareAndSet(listener, 0, System.nanoTime() - began)) {
                all.countDown();
            }
        }
    }

    private final Histogram micros = new Histogram(TimeUnit.MINUTES.toMicros(1), 3);
    private final List<Long> lasts = new ArrayList<>();
    private long expected;

    /** Waits until everybody has it, at most ten seconds, and counts. */
    void add(Change change) throws InterruptedException {
        change.all.await(10, TimeUnit.SECONDS);
        long last = 0;
        for (int i = 0; i < change.arrivals.length(); i++) {
            expected++;
            long nanos = change.arrivals.get(i);
            if (nanos > 0) {
                micros.recordValue(Math.max(1, nanos / 1_000));
                last = Math.max(last, nanos / 1_000);
            }
        }
        lasts.add(last);
    }

    /** Until the last one has it, in ms: the median of the changes. */
    double last() {
        long[] sorted = lasts.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2] / 1_000.0;
    }

    double percentile(double percent) {
        return micros.getValueAtPercentile(percent) / 1_000.0;
    }

    long lost() {
        return expected - micros.getTotalCount();
    }

    long expected() {
        return expected;
    }

    static Block sum(@Nullable Block... blocks) {
        Block all = new Block();
        Arrays.stream(blocks).forEach(block -> {
            if (block != null) {
                all.micros.add(block.micros);
                all.lasts.addAll(block.lasts);
                all.expected += block.expected;
            }
        });
        return all;
    }
}
