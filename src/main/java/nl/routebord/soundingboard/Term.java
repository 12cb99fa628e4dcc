package nl.routebord.soundingboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.routebord.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody is a member.
 *
 * @param since the first day, as people agreed it; it is told, and opens or closes nothing
 * @param until the last day, which counts; null while no end is agreed
 */
public record Term(LocalDate since, @Nullable LocalDate until) {

    /** A day ends when it ends here. */
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** Refuses {@code soundingboard.until.before} where the end lies before the beginning. */
    static Term agreed(LocalDate since, @Nullable LocalDate until) {
        if (until != null && until.isBefore(since)) {
            throw Refusal.because("soundingboard.until.before");
        }
        return new Term(since, until);
    }

    /** The first moment after the last day; null where there is no end. */
    @Nullable
    Instant end() {
        return until == null ? null : until.plusDays(1).atStartOfDay(HERE).toInstant();
    }

    /** True once the last day is over. */
    boolean isOver(Instant now) {
        var end = end();
        return end != null && !now.isBefore(end);
    }
}
