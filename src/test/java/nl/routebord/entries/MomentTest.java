package nl.routebord.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "31-3-2027, 2027-03-31",
        "1 12 2026, 2026-12-01",
        "2027-03-31, 2027-03-31",
        "Maart 2027, 2027-03-01",
        "begin maart 2027, 2027-03-01",
        "najaar 2027, 2027-09-01",
        "zomer 2026, 2026-06-01",
        "2e kwartaal 2027, 2027-04-01",
        "Q4 2026, 2026-10-01",
        "eind 2027, 2027-12-01",
        "2028, 2028-01-01"
    })
    void what_people_write_has_a_place_on_the_line(String words, LocalDate start) {
        assertThat(Moment.start(words)).contains(start);
    }

    @Test
    void words_without_a_year_and_days_that_do_not_exist_have_none() {
        assertThat(Moment.start("na de zomer")).isEmpty();
        assertThat(Moment.start("")).isEmpty();
        assertThat(Moment.start("31-2-2027")).isEmpty();
    }

    @Test
    void a_quarter_begins_with_its_first_month() {
        assertThat(Moment.month(Moment.quarter(LocalDate.of(2027, 5, 9)))).hasToString("2027-04");
        assertThat(Moment.month(Moment.quarter(LocalDate.of(2026, 12, 31)))).hasToString("2026-10");
    }
}
