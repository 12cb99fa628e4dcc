package nl.routebord.shell.error;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/**
 * Nobody fills the disk by making the same mistake again and again: of each place that writes in the log only so many lines a
 * minute are kept. The first ones tell what is wrong, the thousandth tells nothing new.
 */
final class LogLimit extends TurboFilter {

    static final int LINES_PER_MINUTE = 10;
    private static final long MINUTE = 60_000_000_000L;

    /** It says again, with the same trace, what the servlet around it says. */
    private static final String ECHO = "[springServlet]";

    private final LongSupplier nanos;
    private final Map<String, Minute> minutes = new ConcurrentHashMap<>();

    LogLimit(LongSupplier nanos) {
        this.nanos = nanos;
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] params,
            @Nullable Throwable failure) {
        if (!level.isGreaterOrEqual(Level.WARN) || !level.isGreaterOrEqual(logger.getEffectiveLevel())) {
            return FilterReply.NEUTRAL;
        }
        var name = logger.getName();
        // Without a text somebody only asks whether it would be written.
        if (format == null && failure == null) {
            return FilterReply.NEUTRAL;
        }
        return name.endsWith(ECHO)
                        || !minutes.computeIfAbsent(name, fresh -> new Minute()).isWithin(nanos.getAsLong())
                ? FilterReply.DENY
                : FilterReply.NEUTRAL;
    }

    private static final class Minute {

        private long since;
        private int lines;

        synchronized boolean isWithin(long now) {
            if (lines == 0 || now - since >= MINUTE) {
                since = now;
                lines = 0;
            }
            return ++lines <= LINES_PER_MINUTE;
        }
    }
}
