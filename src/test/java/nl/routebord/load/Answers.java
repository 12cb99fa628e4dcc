package nl.routebord.load;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.node.ObjectNode;

/** How long each kind of deed took to be answered, from the moment it was due, and how many got no yes. */
final class Answers {

    /** Each of the first so many is told when it happens; one is like the next. */
    private static final int TOLD = 20;

    private final Map<String, Histogram> times = new ConcurrentSkipListMap<>();
    private final LongAdder failed = new LongAdder();
    private volatile String reason = "";

    /** Something somebody does; throws where it gets no yes. */
    interface Deed {
        void act() throws Exception;
    }

    void take(String kind, long due, Deed deed) {
        try {
            deed.act();
            times.computeIfAbsent(kind, fresh -> new ConcurrentHistogram(TimeUnit.HOURS.toMicros(1), 3))
                    .recordValue(Math.max(1, (System.nanoTime() - due) / 1_000));
        } catch (Exception no) {
            failed.increment();
            reason = kind + ": " + no;
            if (failed() <= TOLD) {
                Load.say("no yes: %s", reason);
            }
        }
    }

    /** How many of this kind got a yes. */
    long count(String kind) {
        var known = times.get(kind);
        return known == null ? 0 : known.getTotalCount();
    }

    long failed() {
        return failed.sum();
    }

    /** In milliseconds: so many of a hundred of this kind had their answer by then. */
    double millis(String kind, double percent) {
        var known = times.get(kind);
        return known == null ? Double.NaN : known.getValueAtPercentile(percent) / 1_000.0;
    }

    /** The slowest kind decides. */
    double slowest(double percent) {
        return times.keySet().stream()
                .mapToDouble(kind -> millis(kind, percent))
                .max()
                .orElse(Double.NaN);
    }

    void tell(ObjectNode node) {
        times.keySet()
                .forEach(kind -> node.putObject(kind)
                        .put("count", count(kind))
                        .put("p50", millis(kind, 50))
                        .put("p95", millis(kind, 95))
                        .put("p99", millis(kind, 99))
                        .put("max", millis(kind, 100)));
        node.put("failed", failed());
        if (!reason.isEmpty()) {
            node.put("lastReason", reason);
        }
    }
}
