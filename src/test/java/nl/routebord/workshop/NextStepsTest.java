package nl.routebord.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Answer;
import nl.routebord.road.Fields;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** How it goes on: written by the facilitator, told to everybody after the end and not before. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class NextStepsTest {

    @Autowired
    private Cast cast;

    @Autowired
    private NextSteps next;

    @Autowired
    private Steering steering;

    @Autowired
    private NextDateController dates;

    @Autowired
    private Live live;

    private Cast.Evening evening;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
    }

    @Test
    void it_is_kept_and_a_later_text_takes_its_place() {
        write(evening.marloes(), "steps", "Wij maken een plan.", "day", "1-5-2099", "time", "9.05", "place", "Zaal 3");
        assertThat(plan(Audience.STAFF))
                .isEqualTo(new NextSteps.Plan("Wij maken een plan.", LocalDate.of(2099, 5, 1), "09:05", "Zaal 3"));
        write(evening.marloes(), "steps", "Wij wachten.");
        assertThat(plan(Audience.STAFF)).isEqualTo(new NextSteps.Plan("Wij wachten.", null, "", ""));
        write(evening.marloes());
        assertThat(plan(Audience.STAFF).isEmpty()).isTrue();
    }

    @Test
    void hall_and_phones_hear_it_after_the_end_only() {
        write(evening.marloes(), "steps", "Wij maken een plan.", "day", "2099-05-01");
        assertThat(plan(Audience.HALL).isEmpty()).isTrue();
        assertThat(ics().getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);

        steering.end(evening.marloes(), Cast.command());
        assertThat(plan(Audience.HALL).steps()).isEqualTo("Wij maken een plan.");
        var file = ics();
        assertThat(file.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(new String(java.util.Objects.requireNonNull(file.getBody()), StandardCharsets.UTF_8))
                .contains("DTSTART;VALUE=DATE:20990501")
                .doesNotContain("Marloes", evening.workshop().code());

        steering.resume(evening.marloes(), Cast.command());
        assertThat(plan(Audience.HALL).isEmpty()).isTrue();
    }

    @Test
    void what_is_wrong_is_refused_in_words_and_changes_nothing() {
        var marloes = evening.marloes();
        write(marloes, "steps", "Het oude plan.");
        refused(marloes, "workshop.refused.next.steps.long", "steps", "é".repeat(501));
        refused(marloes, "workshop.refused.next.place.long", "day", "2099-05-01", "place", "x".repeat(121));
        refused(marloes, "workshop.refused.next.day", "day", "1-5-2020");
        refused(marloes, "workshop.refused.next.day", "day", "31-2-2099");
        refused(marloes, "workshop.refused.next.day", "day", "morgen");
        refused(marloes, "workshop.refused.next.time", "day", "2099-05-01", "time", "25:00");
        refused(marloes, "workshop.refused.next.noday", "time", "19:30");
        refused(marloes, "workshop.refused.next.noday", "place", "Zaal 3");
        refused(evening.fatima(), "shared.refused.staff", "steps", "Ik.");
        assertThat(plan(Audience.STAFF).steps()).isEqualTo("Het oude plan.");
        write(marloes, "steps", "😀".repeat(500));
        assertThat(plan(Audience.STAFF).steps()).hasSize(1000);
    }

    private void refused(Scope who, String key, String... fields) {
        assertThatThrownBy(() -> write(who, fields)).isInstanceOf(Refusal.class).hasMessage(key);
    }

    private Answer write(Scope who, String... fields) {
        return next.write(who, Cast.command(), Fields.of(fields));
    }

    private NextSteps.Plan plan(Audience audience) {
        return live.now(NextSteps.topic(evening.workshop().id()), audience, NextSteps.Plan.class);
    }

    private org.springframework.http.ResponseEntity<byte[]> ics() {
        return dates.date(evening.workshop().handle());
    }
}
