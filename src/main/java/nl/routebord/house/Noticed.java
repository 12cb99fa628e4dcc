package nl.routebord.house;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import nl.routebord.road.Fields;
import nl.routebord.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The moment somebody noticed an incident, as people write a day and a time. In doubt it is the earlier one: the law counts. */
final class Noticed {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:](\\d{2})");

    private Noticed() {}

    static Instant read(Fields fields, Instant now) {
        var day = day(fields.values().getOrDefault("day", "").strip());
        var time = time(fields.values().getOrDefault("time", "").strip());
        if (day == null && time == null) {
            return now;
        }
        var on = day == null ? LocalDate.ofInstant(now, HERE) : day;
        var today = on.equals(LocalDate.ofInstant(now, HERE));
        if (today && time == null) {
            return now;
        }
        var noticed =
                on.atTime(time == null ? LocalTime.MIN : time).atZone(HERE).toInstant();
        if (noticed.isAfter(now)) {
            throw Refusal.because("house.refused.future");
        }
        return noticed;
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            var day = typed.isEmpty() ? null : LocalDate.parse(typed);
            if (day != null && (day.getYear() < 2000 || day.getYear() > 3000)) {
                throw Refusal.because("house.incident.day.wrong");
            }
            return day;
        } catch (DateTimeException wrong) {
            throw Refusal.because("house.incident.day.wrong");
        }
    }

    private static @Nullable LocalTime time(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        var time = TIME.matcher(typed);
        try {
            if (time.matches()) {
                return LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
            }
        } catch (DateTimeException wrong) {
            // No such hour: refused as any other time that is none.
        }
        throw Refusal.because("house.incident.time.wrong");
    }
}
