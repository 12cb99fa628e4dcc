package nl.routebord.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.routebord.followup.Promise.Term;
import nl.routebord.followup.Promise.Term.State;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PromiseTest {

    private static final Instant CLOSED = Instant.parse("2026-03-01T20:00:00Z");
    private final Promise promise = new Promise(28, "", "");

    @Test
    void no_day_counts_while_the_activity_goes_on() {
        assertThat(promise.term(null, 3, 3, CLOSED.plus(Duration.ofDays(400)))).isEqualTo(new Term(State.OPEN, 0));
    }

    @Test
    void the_days_count_from_the_closing_and_the_last_one_is_still_in_time() {
        assertThat(term(Duration.ZERO)).isEqualTo(new Term(State.COUNTS, 28));
        assertThat(term(Duration.ofHours(1))).isEqualTo(new Term(State.COUNTS, 28));
        assertThat(term(Duration.ofDays(27))).isEqualTo(new Term(State.COUNTS, 1));
        assertThat(term(Duration.ofDays(28))).isEqualTo(new Term(State.COUNTS, 0));
    }

    @Test
    void after_the_last_day_it_is_late_and_says_by_how_many_days() {
        assertThat(term(Duration.ofDays(28).plusSeconds(1))).isEqualTo(new Term(State.LATE, 0));
        assertThat(term(Duration.ofDays(31))).isEqualTo(new Term(State.LATE, 3));
    }

    @Test
    void what_has_all_its_answers_is_never_late_and_where_nothing_was_said_nothing_is_asked() {
        assertThat(promise.term(CLOSED, 3, 0, CLOSED.plus(Duration.ofDays(99)))).isEqualTo(new Term(State.DONE, 0));
        assertThat(promise.term(CLOSED, 0, 0, CLOSED.plus(Duration.ofDays(99)))).isEqualTo(new Term(State.NOTHING, 0));
    }

    private Term term(Duration since) {
        return promise.term(CLOSED, 3, 1, CLOSED.plus(since));
    }
}
