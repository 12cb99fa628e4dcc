package nl.routebord.workshop;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The next meeting as a file for a calendar (RFC 5545). Moments are in UTC, so that no time zone has to be described; a day
 * without a time is a whole day. It holds what was told to everybody and nothing about who asks for it.
 */
final class Ics {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Nobody says how long an evening takes; two hours keeps the evening free. */
    private static final int HOURS = 2;

    /** Bytes of a line, without its end. */
    private static final int LINE = 75;

    private Ics() {}

    /**
     * The file.
     *
     * @param uid the same at every download, so that a calendar knows the meeting again
     * @param plan with a day
     * @param made the moment of this download
     */
    static String of(String uid, String summary, NextSteps.Plan plan, Instant made) {
        var day = plan.day().orElseThrow();
        var lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Routebord//NL",
                "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH",
                "BEGIN:VEVENT",
                "UID:" + uid,
                "DTSTAMP:" + MOMENT.format(made)));
        if (plan.time().isEmpty()) {
            lines.add("DTSTART;VALUE=DATE:" + DAY.format(day));
            lines.add("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        } else {
            var start = day.atTime(LocalTime.parse(plan.time())).atZone(HERE);
            lines.add("DTSTART:" + MOMENT.format(start));
            lines.add("DTEND:" + MOMENT.format(start.plusHours(HOURS)));
        }
        lines.add("SUMMARY:" + escaped(summary));
        if (!plan.place().isEmpty()) {
            lines.add("LOCATION:" + escaped(plan.place()));
        }
        lines.add("END:VEVENT");
        lines.add("END:VCALENDAR");
        var file = new StringBuilder();
        lines.forEach(line -> file.append(folded(line)).append("\r\n"));
        return file.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n|\\r|\\n", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** No line is longer than 75 bytes, and no sign is cut in two. */
    private static String folded(String line) {
        var out = new StringBuilder();
        int bytes = 0;
        for (var sign : line.codePoints().mapToObj(Character::toString).toList()) {
            var size = sign.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.append(sign);
            bytes += size;
        }
        return out.toString();
    }
}
