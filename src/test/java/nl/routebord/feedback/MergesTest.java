package nl.routebord.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import nl.routebord.feedback.FeedbackBoard.Origin;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.Kind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several reactions become one that says what it was made of. */
@ServiceTest
class MergesTest {

    @Autowired
    private Cast cast;

    @Autowired
    private FeedbackIntake intake;

    @Autowired
    private FeedbackKind kind;

    @Autowired
    private FeedbackWaits waits;

    @Autowired
    private Live live;

    @Autowired
    private Activities activities;

    @Autowired
    private JdbcClient jdbc;

    private Cast.Evening evening;
    private Scope marloes;
    private Scope fatima;
    private Scope jan;
    private Reactions board;
    private FeedbackId late;
    private FeedbackId slow;

    @BeforeEach
    void two_say_nearly_the_same() {
        evening = cast.evening();
        marloes = evening.marloes();
        fatima = evening.fatima();
        jan = evening.jan();
        board = new Reactions(evening.open(Feedback.KIND), intake, live);
        late = board.give(fatima, "pinches", "Te laat.");
        slow = board.give(jan, "pinches", "Te langzaam.");
    }

    @Test
    void three_become_one_of_the_sort_the_desk_chose_with_what_it_was_made_of() {
        var anneke = board.give(evening.anneke(), "missing", "Wie belt?");
        board.merge(marloes, "pinches", "Het duurt te lang.", late, slow, anneke);
        assertThat(board.texts()).containsExactly("Het duurt te lang.");
        var made = board.item("Het duurt te lang.");
        assertThat(made.sort()).isEqualTo(Sort.PINCHES);
        assertThat(made.split()).isFalse();
        assertThat(made.origins())
                .extracting(Origin::text, Origin::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Te laat.", "Fatima"),
                        org.assertj.core.groups.Tuple.tuple("Te langzaam.", "Jan"),
                        org.assertj.core.groups.Tuple.tuple("Wie belt?", "Anneke"));
        assertThat(made.origins().getLast().from()).isEqualTo(FeedbackBoard.From.KLANKBORD);
        assertThat(board.board(Audience.HALL).counts()).isEqualTo(new FeedbackBoard.Counts(0, 1, 0));
    }

    @Test
    void who_wrote_one_reads_what_became_of_it_and_changes_it_no_more() {
        merge();
        assertThat(board.own(fatima).later()).isEqualTo(new MyFeedback.Later(false, "Het duurt te lang."));
        assertThat(mine(fatima).later())
                .isEqualTo(new Kind.Later(nl.routebord.shared.Text.of("feedback.mine.joined"), "Het duurt te lang."));
        assertThat(mine(fatima).text()).isEqualTo("Te laat.");
        assertThat(mine(fatima).acts()).isNull();
        refused(() -> board.edit(fatima, late, 1, "Anders."), "feedback.refused.inside");
        refused(() -> board.press(fatima, "feedback.withdraw", late), "feedback.refused.inside");
        for (var act : new String[] {"feedback.hide", "feedback.approve", "feedback.short"}) {
            refused(
                    () -> board.press(marloes, act, late, "reason", "hurtful", "version", "1", "on", "true"),
                    "feedback.refused.joined");
        }
        board.press(marloes, "feedback.hide", board.item("Het duurt te lang.").id(), "reason", "hurtful");
        assertThat(board.own(fatima).later()).isEqualTo(new MyFeedback.Later(false, null));
        assertThat(mine(fatima).status().key()).isEqualTo("feedback.mine.joined.unseen");
    }

    @Test
    void while_the_board_is_hidden_nobody_reads_the_words_of_others_in_what_became_of_their_own() {
        jdbc.sql("update activity set hidden = true where id = ?")
                .param(board.activity.value())
                .update();
        merge();
        assertThat(board.texts()).isEmpty();
        assertThat(board.board(Audience.HALL).counts().total()).isEqualTo(1);
        assertThat(board.own(fatima).later()).isEqualTo(new MyFeedback.Later(false, null));
        assertThat(mine(fatima).later()).isNull();
        assertThat(recorded()).doesNotContain("Het duurt te lang.").doesNotContain("Te laat.");
    }

    @Test
    void taken_apart_the_old_ones_stand_again_as_they_were_and_are_their_writers_own() {
        board.press(marloes, "feedback.short", slow, "on", "true");
        merge();
        board.press(marloes, "feedback.apart", board.item("Het duurt te lang.").id());
        assertThat(board.texts()).containsExactly("Te langzaam.", "Te laat.");
        assertThat(board.item("Te langzaam.").shortlisted()).isTrue();
        assertThat(board.own(fatima).later()).isNull();
        board.edit(fatima, late, 1, "Veel te laat.");
        merge();
        assertThat(board.item("Het duurt te lang.").origins())
                .extracting(Origin::text)
                .contains("Veel te laat.");
    }

    @Test
    void what_was_made_is_made_into_something_else_and_still_tells_all_it_came_from() {
        merge();
        var made = board.item("Het duurt te lang.").id();
        var cold = board.give(jan, "pinches", "En koud.");
        board.merge(marloes, "pinches", "Laat en koud.", made, cold);
        assertThat(board.item("Laat en koud.").origins())
                .extracting(Origin::text)
                .containsExactlyInAnyOrder("Het duurt te lang.", "Te laat.", "Te langzaam.", "En koud.");
        assertThat(board.own(fatima).later()).isEqualTo(new MyFeedback.Later(false, "Laat en koud."));
        refused(() -> board.press(marloes, "feedback.apart", made), "feedback.refused.joined");
    }

    @Test
    void the_record_says_what_it_was_made_of_and_leaves_out_what_waits_for_approval() {
        merge();
        board.give(fatima, "works", "Los.");
        assertThat(recorded())
                .contains("Het duurt te lang. (samengevoegd uit ‘Te laat.’, ‘Te langzaam.’)")
                .contains("Los.");
        board.send(marloes, "feedback.approval", "on", "true");
        assertThat(recorded())
                .contains("Het duurt te lang.")
                .doesNotContain("Te laat.")
                .doesNotContain("Los.");
        assertThat(waits.on(activities.read(board.activity).orElseThrow()).toString())
                .contains("Los.")
                .doesNotContain("Te laat.");
        board.send(marloes, "feedback.approveall", "read", late + "@1");
        assertThat(jdbc.sql("select approved from feedback where id = ?")
                        .param(late.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void only_the_desk_joins_what_stands_on_one_board_and_each_once() {
        refused(() -> board.merge(jan, "works", "Samen.", late, slow), "shared.refused.staff");
        refused(() -> board.merge(marloes, "works", "Samen.", late), "feedback.refused.merge");
        refused(() -> board.merge(marloes, "works", "Samen.", late, late), "feedback.refused.merge");
        refused(() -> board.merge(marloes, "works", "x".repeat(401), late, slow), "feedback.text.long");
        refused(() -> board.merge(cast.evening().marloes(), "works", "Samen.", late, slow), "feedback.refused.gone");
        refused(
                () -> board.send(marloes, "feedback.merge", "items", "x y", "sort", "works", "text", "Samen."),
                "road.refused.broken");
        refused(() -> board.press(marloes, "feedback.apart", late), "road.refused.broken");
        var third = board.give(jan, "works", "Fijn.");
        board.press(jan, "feedback.withdraw", third);
        refused(() -> board.merge(marloes, "works", "Samen.", late, third), "feedback.refused.gone");
        board.press(marloes, "feedback.hide", slow, "reason", "double");
        refused(() -> board.merge(marloes, "works", "Samen.", late, slow), "feedback.refused.gone");
        board.press(marloes, "feedback.restore", slow);
        evening.close(board.activity);
        merge();
        refused(() -> board.merge(marloes, "works", "Weer.", late, slow), "feedback.refused.joined");
        assertThat(board.texts()).containsExactly("Het duurt te lang.");
    }

    @Test
    void of_many_who_join_or_take_back_the_same_at_once_one_wins_and_nothing_is_lost() throws Exception {
        var got = AtOnce.all(8, n -> () -> {
            try {
                if (n == 0) {
                    board.press(fatima, "feedback.withdraw", late);
                } else if (n % 2 == 0) {
                    board.merge(marloes, "pinches", "Samen.", late, slow);
                } else {
                    board.merge(marloes, "pinches", "Samen.", slow, late);
                }
                return "";
            } catch (Refusal refusal) {
                return refusal.getMessage();
            }
        });
        assertThat(got).filteredOn(String::isEmpty).hasSize(1);
        assertThat(board.texts()).hasSize(1).containsAnyOf("Samen.", "Te langzaam.");
    }

    private void merge() {
        board.merge(marloes, "pinches", "Het duurt te lang.", late, slow);
    }

    private Kind.Mine mine(Scope who) {
        return Objects.requireNonNull(kind.mine(who.traject(), who.speaker()).getFirst());
    }

    private String recorded() {
        return kind.recorded(activities.read(board.activity).orElseThrow()).toString();
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act).hasMessage(key);
    }
}
