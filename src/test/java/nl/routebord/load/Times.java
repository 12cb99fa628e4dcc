package nl.routebord.load;

import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Times that were measured, from any thread; told in milliseconds. Nothing is thrown away, three digits are kept. */
final class Times {

    private static final long MOST_MICROS = TimeUnit.HOURS.toMicros(1);

    private final Histogram micros = new ConcurrentHistogram(MOST_MICROS, 3);

    void add(long nanos) {
        micros.recordValue(Math.clamp(nanos / 1_000, 1, MOST_MICROS));
    }

    double percentile(double percent) {
        return micros.getTotalCount() == 0 ? 0 : micros.getValueAtPercentile(percent) / 1_000.0;
    }

    double max() {
        return percentile(100);
    }

    long count() {
        return micros.getTotalCount();
    }

    void addAll(Times others) {
        micros.add(others.micros);
    }

    /** Puts p50, p95, p99 and max under this name into a report. */
    void report(String name, Report report) {
        report.add(name + ".p50", percentile(50));
        report.add(name + ".p95", percentile(95));
        report.add(name + ".p99", percentile(99));
        report.add(name + ".max", max());
    }
}
