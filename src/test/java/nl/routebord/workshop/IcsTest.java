package nl.routebord.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The file for a calendar, as RFC 5545 wants it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IcsTest {

    private static final Instant NOW = Instant.parse("2026-11-27T20:00:00Z");
    private static final LocalDate WINTER = LocalDate.of(2027, 1, 14);

    @Test
    void a_moment_is_told_in_utc_by_the_clock_of_the_netherlands_in_winter_and_in_summer() {
        assertThat(ics(WINTER, "19:30", "")).contains("\r\nDTSTART:20270114T183000Z\r\nDTEND:20270114T203000Z\r\n");
        assertThat(ics(LocalDate.of(2027, 7, 1), "19:30", "")).contains("\r\nDTSTART:20270701T173000Z\r\n");
    }

    @Test
    void a_day_without_a_time_is_a_whole_day() {
        assertThat(ics(WINTER, "", "")).contains("DTSTART;VALUE=DATE:20270114\r\nDTEND;VALUE=DATE:20270115\r\n");
    }

    @Test
    void it_has_all_that_a_calendar_asks_for_and_ends_every_line_as_it_should() {
        var file = ics(WINTER, "19:30", "Buurthuis");
        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
                .contains("\r\nUID:volgende-k3m9x2ab@routebord\r\n", "\r\nDTSTAMP:20261127T200000Z\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void what_people_typed_breaks_no_line_and_a_long_line_is_folded_between_signs() {
        var place = "Zaal 1, eerste verdieping; bel aan\nBEGIN:VEVENT " + "é😀".repeat(40);
        var file = ics(WINTER, "19:30", place);
        assertThat(file.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", ""))
                .contains(
                        "LOCATION:Zaal 1\\, eerste verdieping\\; bel aan\\nBEGIN:VEVENT " + "é😀".repeat(40) + "\r\n");
        assertThat(file.lines().filter("BEGIN:VEVENT"::equals)).hasSize(1);
    }

    private static String ics(LocalDate day, String time, String place) {
        return Ics.of("volgende-k3m9x2ab@routebord", "Na de avond", new NextSteps.Plan("", day, time, place), NOW);
    }
}
