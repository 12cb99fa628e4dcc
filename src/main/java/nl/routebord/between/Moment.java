package nl.routebord.between;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import nl.routebord.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** A day and a time as staff types them, by the clock of the Netherlands. Pure: the present moment is given. */
public final class Moment {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])(?:[.:]([0-5]\\d))?(?: ?uur)?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

    /** Longer ahead is a slip of the finger. */
    private static final Duration FAR = Duration.ofDays(730);

    private Moment() {}

    /**
     * Refuses {@code between.refused.day} and {@code .time} for what is none, {@code .past} for what has passed and
     * {@code .far} for more than two years ahead.
     */
    public static Instant of(String day, String time, Instant now) {
        var moment = day(day).atTime(time(time)).atZone(HERE).toInstant();
        if (!moment.isAfter(now)) {
            throw Refusal.because("between.refused.past");
        }
        if (moment.isAfter(now.plus(FAR))) {
            throw Refusal.because("between.refused.far");
        }
        return moment;
    }

    /** Refuses {@code between.refused.order} where it would close before it opens; either may be unknown. */
    public static void requireOrder(@Nullable Instant opens, @Nullable Instant closes) {
        if (opens != null && closes != null && !closes.isAfter(opens)) {
            throw Refusal.because("between.refused.order");
        }
    }

    private static LocalDate day(String typed) {
        try {
            var parts = DAY.matcher(typed.strip());
            return parts.matches()
                    ? LocalDate.of(number(parts.group(3)), number(parts.group(2)), number(parts.group(1)))
                    : LocalDate.parse(typed.strip());
        } catch (DateTimeException none) {
            throw Refusal.because("between.refused.day");
        }
    }

    private static LocalTime time(String typed) {
        var parts = TIME.matcher(typed.strip());
        if (!parts.matches()) {
            throw Refusal.because("between.refused.time");
        }
        return LocalTime.of(number(parts.group(1)), parts.group(2) == null ? 0 : number(parts.group(2)));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
