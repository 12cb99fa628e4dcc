package nl.routebord.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import nl.routebord.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RhythmTest {

    @Test
    void mail_comes_at_eight_in_the_morning_also_when_the_clock_was_set_meanwhile() {
        var march = Instant.parse("2026-03-25T20:15:00Z");
        assertThat(Rhythm.WEEK.next(march)).isEqualTo("2026-04-01T06:00:00Z");
        assertThat(Rhythm.FORTNIGHT.next(march)).isEqualTo("2026-04-08T06:00:00Z");
        assertThat(Rhythm.MONTH.next(march)).isEqualTo("2026-04-25T06:00:00Z");
        assertThat(Rhythm.WEEK.next(Instant.parse("2026-10-20T06:00:00Z"))).isEqualTo("2026-10-27T07:00:00Z");
    }

    @Test
    void a_month_after_the_last_day_is_the_last_day_of_a_shorter_month() {
        assertThat(Rhythm.MONTH.next(Instant.parse("2026-01-31T12:00:00Z"))).isEqualTo("2026-02-28T07:00:00Z");
    }

    @Test
    void the_pause_doubles_up_to_half_a_day() {
        assertThat(Pause.after(1)).isEqualTo(Duration.ofMinutes(5));
        assertThat(Pause.after(2)).isEqualTo(Duration.ofMinutes(10));
        assertThat(Pause.after(5)).isEqualTo(Duration.ofMinutes(80));
        assertThat(Pause.after(9)).isEqualTo(Duration.ofHours(12));
        assertThat(Pause.after(400)).isEqualTo(Duration.ofHours(12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anneke@wijkerveen.nl", " a.b+c@mail.example.org ", "o'neil@x.nl"})
    void an_address_is_taken_as_it_is_typed(String typed) {
        assertThat(MailAddress.of(typed).value()).isEqualTo(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anneke",
                "anneke@",
                "anneke@localhost",
                "a@b.nl, c@d.nl",
                "Anneke <a@b.nl>",
                "a@b.nl\r\nBcc: c@d.nl",
                "a b@c.nl",
                "a@@b.nl",
                "a..b@c.nl"
            })
    void what_is_no_single_address_is_refused(String typed) {
        assertThatThrownBy(() -> MailAddress.of(typed))
                .isInstanceOf(Refusal.class)
                .hasMessage("digest.refused.address");
    }

    @Test
    void an_address_never_gets_into_a_log_by_itself() {
        assertThat(MailAddress.of("anneke@wijkerveen.nl").toString()).doesNotContain("anneke");
    }
}
