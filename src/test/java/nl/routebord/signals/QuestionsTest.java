package nl.routebord.signals;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Asides;
import nl.routebord.workshop.HideReason;
import nl.routebord.workshop.Pacing;
import nl.routebord.workshop.Steering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    private Asides asides;

    @Autowired
    private QuestionsLeft left;

    @Autowired
    private JdbcClient jdbc;

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
    void ones_own_question_can_be_taken_off_and_that_of_another_cannot() {
        var bus = ask(fatima, BUS);
        refused(() -> questions.remove(jan, command(), bus), "signals.refused.notYours");
        questions.remove(fatima, command(), bus);
        assertThat(texts()).isEmpty();

        refused(() -> questions.support(jan, command(), bus, true), "signals.refused.gone");
        refused(() -> hide(bus), "workshop.refused.aside.gone");
        refused(() -> questions.remove(evening.marloes(), command(), ask(jan, PAID)), "workshop.refused.gone");
    }

    @Test
    void a_hidden_question_is_read_by_the_desk_and_by_who_asked_it_who_is_told_why_and_mends_it() {
        var rude = ask(fatima, "Waarom liegt Pietersen?");
        support(jan, rude, true);
        hide(rude);
        hide(rude);
        assertThat(texts()).isEmpty();
        assertThat(mine(jan)).isEqualTo(new MyQuestions(Set.of(), Set.of(), List.of()));
        assertThat(mine(fatima).asked()).isEmpty();
        assertThat(mine(fatima).hidden()).singleElement().satisfies(own -> {
            assertThat(own.text()).isEqualTo("Waarom liegt Pietersen?");
            assertThat(own.hidden().reason()).isEqualTo(HideReason.PERSON);
        });
        assertThat(atDesk().open()).isZero();
        assertThat(atDesk().questions()).hasSize(1);
        assertThat(left.of(evening.marloes()).getFirst().lines()).isEmpty();
        refused(() -> support(jan, rude, false), "signals.refused.gone");
        refused(() -> answered(rude, true), "signals.refused.gone");
        refused(() -> mend(jan, rude, "Iets anders"), "workshop.refused.aside.gone");

        mend(fatima, rude, "Klopt het wat er staat?");
        assertThat(texts()).isEmpty();
        assertThat(atDesk().questions().getFirst().hidden())
                .isNotNull()
                .satisfies(hidden -> assertThat(hidden.mended()).isTrue());
        asides.show(evening.marloes(), command(), Questions.ASIDE, rude.value());
        assertThat(texts()).containsExactly("Klopt het wat er staat?");
        assertThat(board().questions().getFirst().support()).isEqualTo(1);
        assertThat(mine(fatima).hidden()).isEmpty();
        assertThat(jdbc.sql("select what from log_entry where traject_id = ? and what like 'question.%' order by nr")
                        .param(fatima.traject().value())
                        .query(String.class)
                        .list())
                .containsExactly("question.hidden", "question.mended", "question.shown");
    }

    @Test
    void a_question_of_another_evening_is_not_hidden_from_here_and_not_mended_while_all_stands_still() {
        var bus = ask(fatima, BUS);
        var elsewhere = cast.evening();
        refused(
                () -> asides.hide(elsewhere.marloes(), command(), Questions.ASIDE, bus.value(), HideReason.PERSON),
                "workshop.refused.aside.gone");
        hide(bus);
        pacing.freeze(evening.marloes(), command());
        refused(() -> mend(fatima, bus, PAID), "workshop.refused.frozen");
        pacing.free(evening.marloes(), command());
        mend(fatima, bus, PAID);
        assertThat(mine(fatima).hidden())
                .singleElement()
                .satisfies(own -> assertThat(own.text()).isEqualTo(PAID));
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
        refused(() -> questions.remove(elsewhere.fatima(), command(), bus), "signals.refused.gone");
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

    private void hide(QuestionId question) {
        asides.hide(evening.marloes(), command(), Questions.ASIDE, question.value(), HideReason.PERSON);
    }

    private void mend(Scope who, QuestionId question, String text) {
        asides.mend(who, command(), Questions.ASIDE, question.value(), text);
    }

    private QuestionBoard atDesk() {
        return live.now(Questions.board(evening.workshop().id()), Audience.STAFF, QuestionBoard.class);
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
