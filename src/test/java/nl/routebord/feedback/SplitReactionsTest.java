package nl.routebord.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.routebord.feedback.FeedbackBoard.Item;
import nl.routebord.feedback.FeedbackBoard.Origin;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Activities;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A reaction that says two things becomes two; and the short list of a board of reactions. */
@ServiceTest
class SplitReactionsTest {

    @Autowired
    private Cast cast;

    @Autowired
    private FeedbackIntake intake;

    @Autowired
    private FeedbackKind kind;

    @Autowired
    private Activities activities;

    @Autowired
    private Live live;

    private Scope marloes;
    private Scope fatima;
    private Scope jan;
    private Reactions board;
    private FeedbackId whole;

    @BeforeEach
    void a_reaction_that_says_two_things() {
        var evening = cast.evening();
        marloes = evening.marloes();
        fatima = evening.fatima();
        jan = evening.jan();
        board = new Reactions(evening.open(Feedback.KIND), intake, live);
        whole = board.give(fatima, "works", "Fijn, maar te laat.");
    }

    @Test
    void one_becomes_two_each_of_its_own_sort() {
        split("Fijn.", "Te laat.");
        assertThat(board.texts()).containsExactly("Fijn.", "Te laat.");
        assertThat(board.board(Audience.HALL).of(Sort.PINCHES))
                .extracting(Item::text)
                .containsExactly("Te laat.");
        assertThat(board.board(Audience.HALL).items())
                .allMatch(Item::split)
                .allSatisfy(item -> assertThat(item.origins())
                        .extracting(Origin::text, Origin::by)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple("Fijn, maar te laat.", "Fatima")));
        assertThat(board.own(fatima).later()).isNotNull().satisfies(later -> {
            assertThat(later.split()).isTrue();
            assertThat(later.text()).isIn("Fijn.", "Te laat.");
        });
        assertThat(kind.recorded(activities.read(board.activity).orElseThrow()).toString())
                .contains("Te laat. (afgesplitst uit ‘Fijn, maar te laat.’)");
        refused(() -> board.edit(fatima, whole, 1, "Anders."), "feedback.refused.inside");
        refused(() -> split("Nog", "eens"), "feedback.refused.joined");
    }

    @Test
    void it_is_put_together_again_from_either_part_unless_one_went_its_own_way() {
        split("Fijn.\n\n Heel fijn. ", "Te laat.");
        assertThat(board.texts()).hasSize(3);
        board.press(marloes, "feedback.hide", board.item("Te laat.").id(), "reason", "double");
        refused(() -> board.press(marloes, "feedback.apart", board.item("Fijn.").id()), "feedback.refused.gone");
        board.press(marloes, "feedback.restore", board.item("Te laat.").id());
        board.press(marloes, "feedback.apart", board.item("Fijn.").id());
        assertThat(board.texts()).containsExactly("Fijn, maar te laat.");
        assertThat(board.own(fatima).later()).isNull();
        board.press(fatima, "feedback.withdraw", whole);
        assertThat(board.texts()).isEmpty();
    }

    @Test
    void only_the_desk_splits_and_into_two_to_eight() {
        refused(() -> split("Eén", ""), "feedback.refused.split");
        refused(() -> split("a\nb\nc\nd\ne", "f\ng\nh\ni"), "feedback.refused.split");
        refused(() -> split("Kort", "x".repeat(401)), "feedback.text.long");
        refused(() -> board.press(jan, "feedback.split", whole, "works", "a", "pinches", "b"), "shared.refused.staff");
        refused(
                () -> board.press(cast.evening().marloes(), "feedback.split", whole, "works", "a\nb"),
                "feedback.refused.gone");
        assertThat(board.texts()).containsExactly("Fijn, maar te laat.");
    }

    @Test
    void the_short_list_stands_first_and_alone_in_the_hall_but_not_in_the_record() {
        board.give(jan, "works", "Van Jan.");
        board.press(marloes, "feedback.short", whole, "on", "true");
        board.press(marloes, "feedback.short", whole, "on", "true");
        assertThat(board.board(Audience.HALL).shortFirst(Sort.WORKS))
                .extracting(Item::text)
                .containsExactly("Fijn, maar te laat.", "Van Jan.");
        refused(() -> board.press(jan, "feedback.short", whole, "on", "false"), "shared.refused.staff");
        refused(() -> board.send(jan, "feedback.shortonly", "on", "true"), "shared.refused.staff");
        board.send(marloes, "feedback.shortonly", "on", "true");
        assertThat(board.onScreen()).containsExactly("Fijn, maar te laat.");
        assertThat(board.board(Audience.HALL).onScreen().counts().total()).isEqualTo(1);
        assertThat(board.texts()).hasSize(2);
        assertThat(kind.recorded(activities.read(board.activity).orElseThrow()).toString())
                .contains("Van Jan.");
        // What waits for approval is on no screen, and an empty short list shows nobody an empty screen.
        board.send(marloes, "feedback.approval", "on", "true");
        board.give(marloes, "works", "Van Marloes.");
        assertThat(board.onScreen()).containsExactly("Van Marloes.");
        board.press(marloes, "feedback.hide", whole, "reason", "double");
        assertThat(board.board(Audience.STAFF).shortlisted()).isZero();
    }

    private void split(String works, String pinches) {
        board.press(marloes, "feedback.split", whole, "works", works, "pinches", pinches);
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act).hasMessage(key);
    }
}
