package nl.routebord.house;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong with data of a traject, as staff wrote it down.
 *
 * @param noticed from when the 72 hours of the law count
 * @param closed null while it is open, as the outcome
 */
public record Incident(
        IncidentId id,
        Kind kind,
        String what,
        Instant noticed,
        Instant reported,
        @Nullable Instant closed,
        @Nullable String outcome) {

    /** In characters. */
    public static final int TEXT = 600;

    private static final Duration TERM = Duration.ofHours(72);

    /** What happened, in one word. */
    public enum Kind {
        SHARED,
        STRANGER,
        LOSS,
        OTHER;

        /** The key of its name. */
        public String key() {
            return "house.incident.kind." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The last moment to report it to the authority (AVG, article 33). */
    public Instant deadline() {
        return noticed.plus(TERM);
    }

    /** Hours that are left at this moment, one that has begun counts; 0 when it is over. */
    public long left(Instant now) {
        return Math.max(0, Math.ceilDiv(Duration.between(now, deadline()).toMinutes(), 60));
    }
}
