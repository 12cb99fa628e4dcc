package nl.routebord.signals;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Pacing;
import nl.routebord.workshop.Steering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions to the facilitator: asked by one, wanted by more, answered in the room. */
@ServiceTest
class QuestionsTest {

    private static final String BUS = "Hoe kom ik er als de bus niet rijdt?";
    private static final String PAID = "Krijgen leden van de adviesraad geld?";

    @Autowired
    private Questions questions;

    @Autowired
    private SignalIntake intake;

    @Autowired
    private Steering steering;

    @Autowired
    private Pacing pacing;

    @Autowired
    private Live live;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private Scope fatima;
    private Scope jan;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
        fatima = evening.fatima();
        jan = evening.jan();
    }

    @Test
    void the_most_wanted_stands_on_top_and_what_is_answered_below() {
        var bus = ask(fatima, BUS);
        var paid = ask(fatima, PAID);
        assertThat(texts()).containsExactly(BUS, PAID);

        support(jan, paid, true);
        assertThat(texts()).containsExactly(PAID, BUS);

        answered(paid, true);
        assertThat(texts()).containsExactly(BUS, PAID);
        assertThat(board().open()).isEqualTo(1);

        answered(paid, false);
        assertThat(texts()).containsExactly(PAID, BUS);
        assertThat(bus).isNotEqualTo(paid);
    }

    @Test
    void one_person_supports_a_question_once_and_never_ones_own() throws Exception {
        var bus = ask(fatima, BUS);
        AtOnce.all(20, n -> () -> questions.support(jan, command(), bus, true));
        support(fatima, bus, true);
        assertThat(board().questions().getFirst().support()).isEqualTo(1);
        assertThat(mine(jan).supported()).containsExactly(bus);
        assertThat(mine(fatima).asked()).containsExactly(bus);

        support(jan, bus, false);
        assertThat(board().questions().getFirst().support()).isZero();
    }

    @Test
    void ones_own_question_can_be_taken_off_and_the_facilitator_takes_off_any() {
        var bus = ask(fatima, BUS);
        refused(() -> questions.remove(jan, command(), bus), "signals.refused.notYours");
        questions.remove(fatima, command(), bus);
        assertThat(texts()).isEmpty();

        var paid = ask(jan, PAID);
        questions.remove(evening.marloes(), command(), paid);
        assertThat(texts()).isEmpty();
        refused(() -> questions.support(fatima, command(), paid, true), "signals.refused.gone");
    }

    @Test
    void an_empty_and_an_endless_question_are_refused() {
        refused(() -> ask(fatima, "  "), "signals.text.empty");
        refused(() -> ask(fatima, "a".repeat(Questions.MAX_TEXT + 1)), "signals.text.long");
        assertThat(ask(fatima, "é".repeat(Questions.MAX_TEXT))).isNotNull();
    }

    @Test
    void a_question_of_another_evening_does_not_exist_here() {
        var elsewhere = cast.evening();
        var bus = ask(fatima, BUS);
        refused(() -> questions.support(elsewhere.fatima(), command(), bus, true), "signals.refused.gone");
        refused(() -> questions.answered(elsewhere.marloes(), command(), bus, true), "signals.refused.gone");
        refused(() -> questions.remove(elsewhere.marloes(), command(), bus), "signals.refused.gone");
        assertThat(board().questions()).hasSize(1);
    }

    @Test
    void while_all_stands_still_nobody_asks_or_supports_but_ones_own_can_go() {
        var bus = ask(fatima, BUS);
        pacing.freeze(evening.marloes(), command());
        refused(() -> ask(fatima, PAID), "workshop.refused.frozen");
        refused(() -> support(jan, bus, true), "workshop.refused.frozen");
        assertThat(board().questions().getFirst().support()).isZero();
        questions.remove(fatima, command(), bus);
        pacing.free(evening.marloes(), command());
        assertThat(ask(fatima, PAID)).isNotNull();
    }

    @Test
    void only_guests_ask_only_the_facilitator_answers_and_only_while_the_evening_lasts() {
        refused(() -> ask(evening.marloes(), BUS), "workshop.refused.gone");
        var bus = ask(fatima, BUS);
        refused(() -> questions.answered(fatima, command(), bus, true), "shared.refused.staff");
        steering.end(evening.marloes(), command());
        refused(() -> ask(fatima, PAID), "workshop.refused.ended");
        answered(bus, true);
        assertThat(board().open()).isZero();
    }

    private QuestionId ask(Scope who, String text) {
        var before =
                board().questions().stream().map(QuestionBoard.Question::id).toList();
        intake.take(who, command("question.ask", "text", text));
        return board().questions().stream()
                .map(QuestionBoard.Question::id)
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private void support(Scope who, QuestionId question, boolean on) {
        intake.take(who, command("question.support", "question", question.toString(), "on", Boolean.toString(on)));
    }

    private void answered(QuestionId question, boolean on) {
        intake.take(
                evening.marloes(),
                command("question.answered", "question", question.toString(), "on", Boolean.toString(on)));
    }

    private List<String> texts() {
        return board().questions().stream().map(QuestionBoard.Question::text).toList();
    }

    private QuestionBoard board() {
        return live.now(Questions.board(evening.workshop().id()), Audience.HALL, QuestionBoard.class);
    }

    private MyQuestions mine(Scope who) {
        return live.now(Questions.mine(evening.workshop().id(), who.speaker()), Audience.HALL, MyQuestions.class);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String why) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage(why);
    }
}
