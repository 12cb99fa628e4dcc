package nl.routebord.between;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.routebord.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MomentTest {

    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 20.00, 2026-12-01T19:00:00Z",
        "1-12-2026, 20:00, 2026-12-01T19:00:00Z",
        "2027-07-01, 9, 2027-07-01T07:00:00Z",
        "2027-07-01, 9.30 uur, 2027-07-01T07:30:00Z",
        // The night in which half past two does not exist, and the one in which it comes twice.
        "2027-03-28, 2.30, 2027-03-28T01:30:00Z",
        "2027-03-28, 3.30, 2027-03-28T01:30:00Z",
        "2027-10-31, 2.30, 2027-10-31T00:30:00Z",
        "2027-10-31, 3.00, 2027-10-31T02:00:00Z"
    })
    void a_moment_is_by_the_clock_of_the_netherlands(String day, String time, Instant moment) {
        assertThat(Moment.of(day, time, NOW)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "morgen, 20.00, between.refused.day",
        "2026-02-30, 20.00, between.refused.day",
        "31-2-2027, 20.00, between.refused.day",
        "2026-12-01, acht, between.refused.time",
        "2026-12-01, 24.00, between.refused.time",
        "2026-11-29, 13.00, between.refused.past",
        "2029-11-29, 13.00, between.refused.far"
    })
    void what_is_no_moment_to_come_is_refused(String day, String time, String why) {
        assertThatThrownBy(() -> Moment.of(day, time, NOW))
                .isInstanceOf(Refusal.class)
                .hasMessage(why);
    }

    @Test
    void nothing_closes_before_it_opens() {
        Moment.requireOrder(null, NOW);
        Moment.requireOrder(NOW, null);
        Moment.requireOrder(NOW, NOW.plusSeconds(1));
        assertThatThrownBy(() -> Moment.requireOrder(NOW, NOW))
                .isInstanceOf(Refusal.class)
                .hasMessage("between.refused.order");
    }
}
