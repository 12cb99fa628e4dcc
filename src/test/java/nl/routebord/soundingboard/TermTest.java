package nl.routebord.soundingboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TermTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    @Test
    void the_last_day_counts_until_midnight_here() {
        var term = Term.agreed(FIRST, LocalDate.of(2026, 11, 30));

        assertThat(term.isOver(Instant.parse("2026-11-30T22:59:59Z"))).isFalse();
        assertThat(term.isOver(Instant.parse("2026-11-30T23:00:00Z"))).isTrue();
    }

    @Test
    void in_summer_midnight_comes_an_hour_earlier_by_the_clock_of_the_world() {
        assertThat(Term.agreed(FIRST, LocalDate.of(2027, 6, 30)).end())
                .isEqualTo(Instant.parse("2027-06-30T22:00:00Z"));
    }

    @Test
    void without_a_last_day_a_seat_is_never_over() {
        assertThat(Term.agreed(FIRST, null).isOver(Instant.parse("2099-01-01T00:00:00Z")))
                .isFalse();
    }

    @Test
    void an_end_before_the_beginning_is_refused_and_one_day_is_fine() {
        assertThatThrownBy(() -> Term.agreed(FIRST, FIRST.minusDays(1))).hasMessage("soundingboard.until.before");
        assertThat(Term.agreed(FIRST, FIRST).until()).isEqualTo(FIRST);
    }

    @Test
    void a_device_is_known_by_a_plain_word() {
        assertThat(DeviceKind.of("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148"))
                .isEqualTo(DeviceKind.PHONE);
        assertThat(DeviceKind.of("Mozilla/5.0 (Linux; Android 15; Pixel) Mobile Safari/537.36"))
                .isEqualTo(DeviceKind.PHONE);
        assertThat(DeviceKind.of("Mozilla/5.0 (Linux; Android 15; SM-X710) Safari/537.36"))
                .isEqualTo(DeviceKind.TABLET);
        assertThat(DeviceKind.of("Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X)"))
                .isEqualTo(DeviceKind.TABLET);
        assertThat(DeviceKind.of("Mozilla/5.0 (X11; Linux x86_64)")).isEqualTo(DeviceKind.COMPUTER);
        assertThat(DeviceKind.of(null)).isEqualTo(DeviceKind.COMPUTER);
    }
}
