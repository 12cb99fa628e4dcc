package nl.routebord.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import nl.routebord.followup.QuestionCard.Asked;
import nl.routebord.followup.QuestionCard.PolicyPhase;
import nl.routebord.followup.QuestionCard.Room;
import nl.routebord.followup.QuestionCard.State;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuestionCardTest {

    private static final LocalDate NEEDED = LocalDate.of(2026, 5, 1);

    private static final LocalDate REPLY = NEEDED.plusDays(7);

    @Test
    void the_way_goes_one_stop_at_a_time_and_what_was_given_back_begins_anew() {
        assertThat(from(State.SENT)).containsExactly(State.RETURNED, State.ACCEPTED);
        assertThat(from(State.RETURNED)).containsExactly(State.SENT);
        assertThat(from(State.ACCEPTED)).containsExactly(State.CHOSEN);
        assertThat(from(State.CHOSEN)).containsExactly(State.CHOSEN, State.MADE);
        assertThat(from(State.MADE)).containsExactly(State.ANSWERED);
        assertThat(from(State.ANSWERED)).isEmpty();
    }

    @Test
    void an_answer_is_late_from_the_day_before_which_it_was_needed_until_it_is_there() {
        assertThat(card(State.MADE).isLate(NEEDED.minusDays(1))).isFalse();
        assertThat(card(State.MADE).isLate(NEEDED)).isTrue();
        assertThat(card(State.ANSWERED).isLate(NEEDED.plusDays(9))).isFalse();
    }

    @Test
    void people_wait_too_long_after_the_day_on_which_they_were_to_hear() {
        assertThat(card(State.MADE).isSilent(REPLY)).isFalse();
        assertThat(card(State.MADE).isSilent(REPLY.plusDays(1))).isTrue();
        assertThat(card(State.SENT).isSilent(REPLY.plusDays(1))).isTrue();
        assertThat(card(State.ANSWERED).isSilent(REPLY.plusDays(1))).isFalse();
        assertThat(card(State.MADE).isLate(REPLY.plusDays(1))).isTrue();
    }

    private static State[] from(State state) {
        return Arrays.stream(State.values()).filter(state::mayGoTo).toArray(State[]::new);
    }

    private static QuestionCard card(State state) {
        var asked = new Asked("Wat helpt u?", "Inwoners", PolicyPhase.MAKE, Room.MUCH, "Doen", NEEDED, REPLY);
        return new QuestionCard(UUID.randomUUID(), 1, asked, state, "", "", "", null, "");
    }
}
