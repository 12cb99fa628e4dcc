package nl.routebord.load;

import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What one stretch of changes brought.
 *
 * @param lag how late the generator itself was at most, in nanoseconds
 * @param cpuMillis of the server, meanwhile
 */
record Stretch(Watch watch, @Nullable Watch hall, long lag, long cpuMillis) {

    /** In milliseconds: so many of a hundred changes were on the last screen by then. */
    double lastAt(int percent) {
        return at(watch.lasts().stream().mapToLong(Long::longValue), percent);
    }

    /** In milliseconds: so many of a hundred changes were on the first screen by then. */
    double firstAt(int percent) {
        return at(watch.firsts().stream().mapToLong(Long::longValue), percent);
    }

    static double at(LongStream micros, int percent) {
        var sorted = micros.sorted().toArray();
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1_000.0;
    }
}
