package nl.routebord.traject;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import nl.routebord.road.Fields;
import nl.routebord.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The day and time of an evening as people type them, by the clock of the Netherlands. */
final class When {

    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])[:.]([0-5][0-9])");

    private static final int LAST_YEAR = 2100;

    private When() {}

    /**
     * The fields {@code day} (2027-03-31 or 31-3-2027) and {@code time} (19:30 or 19.30); null where both are empty. Refuses
     * {@code traject.refused.day}, {@code .time}, and {@code .past} for a day before today.
     */
    static @Nullable Instant read(Fields fields, Instant now) {
        var day = fields.values().getOrDefault("day", "").strip();
        var time = fields.values().getOrDefault("time", "").strip();
        if (day.isEmpty() && time.isEmpty()) {
            return null;
        }
        var on = day(day);
        var at = time(time);
        if (on.isBefore(LocalDate.ofInstant(now, HERE))) {
            throw Refusal.because("traject.refused.past");
        }
        return on.atTime(at).atZone(HERE).toInstant();
    }

    private static LocalDate day(String typed) {
        try {
            var parts = typed.split("[-/. ]");
            var day = parts.length == 3 && parts[0].length() < 3
                    ? LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
                    : LocalDate.parse(typed);
            if (day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (NumberFormatException | DateTimeException other) {
            // said below
        }
        throw Refusal.because("traject.refused.day");
    }

    private static LocalTime time(String typed) {
        var found = TIME.matcher(typed);
        if (!found.matches()) {
            throw Refusal.because("traject.refused.time");
        }
        return LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
    }
}
