package nl.routebord.feedback;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.routebord.feedback.FeedbackBoard.Item;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.AsRead;
import nl.routebord.workshop.HideReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hiding, mending and approving of reactions. */
@ServiceTest
class FeedbackHidingTest {

    @Autowired
    private Hidings hidings;

    @Autowired
    private Feedback feedback;

    @Autowired
    private FeedbackIntake intake;

    @Autowired
    private FeedbackKind kind;

    @Autowired
    private Live live;

    @Autowired
    private Activities activities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private Scope fatima;
    private Scope jan;
    private ActivityId activity;

    @BeforeEach
    void openTheFeedbackBoard() {
        evening = cast.evening();
        fatima = evening.fatima();
        jan = evening.jan();
        activity = evening.open(Feedback.KIND);
    }

    @Test
    void what_the_facilitator_hides_only_the_desk_and_its_author_still_see() {
        give(fatima, Sort.WORKS, "Fijn.");
        var id = mine(fatima).id();
        refused(() -> hidings.hide(jan, Cast.command(), id, HideReason.HURTFUL), "shared.refused.staff");

        evening.close(activity);
        hidings.hide(evening.marloes(), Cast.command(), id, HideReason.HURTFUL);

        assertThat(board(Audience.HALL).items()).isEmpty();
        assertThat(board(Audience.STAFF).items()).singleElement().matches(Item::removed);
        assertThat(board(Audience.STAFF).counts().total()).isZero();
        assertThat(mine(fatima).removed()).isTrue();
        assertThat(kind.mine(fatima.traject(), fatima.speaker())
                        .getFirst()
                        .status()
                        .key())
                .isEqualTo("workshop.mine.hidden.hurtful");

        hidings.restore(evening.marloes(), Cast.command(), id);
        assertThat(board(Audience.HALL).items()).hasSize(1);
    }

    @Test
    void on_the_list_of_ones_own_a_reaction_is_changed_and_taken_back_also_while_it_is_hidden() {
        give(fatima, Sort.PINCHES, "Het duurt te lang.");
        var acts = java.util.Objects.requireNonNull(
                kind.mine(fatima.traject(), fatima.speaker()).getFirst().acts());
        assertThat(acts.thing()).isEqualTo(mine(fatima).id().value());
        assertThat(acts.mend()).isFalse();
        assertThat(acts.edit()).isNotNull().satisfies(edit -> {
            assertThat(edit.sent()).containsEntry("sort", "pinches");
            assertThat(edit.version()).isEqualTo(1);
            assertThat(edit.inputs().getFirst().value()).isEqualTo("Het duurt te lang.");
        });
        hidings.hide(evening.marloes(), Cast.command(), mine(fatima).id(), HideReason.HURTFUL);
        assertThat(kind.mine(fatima.traject(), fatima.speaker()).getFirst().acts())
                .isNotNull()
                .satisfies(hidden -> {
                    assertThat(hidden.mend()).isTrue();
                    assertThat(hidden.edit()).isNotNull();
                    assertThat(hidden.withdraw()).isNotNull();
                });
        feedback.withdraw(fatima, Cast.command(), mine(fatima).id());
        assertThat(kind.mine(fatima.traject(), fatima.speaker())).isEmpty();
    }

    @Test
    void its_writer_mends_what_is_hidden_and_the_desk_looks_again() {
        give(fatima, Sort.PINCHES, "Pietersen is een sukkel.");
        var id = mine(fatima).id();
        hidings.hide(evening.marloes(), Cast.command(), id, HideReason.PERSON);
        assertThat(mine(fatima).hidden())
                .isNotNull()
                .satisfies(hidden -> assertThat(hidden.reason()).isEqualTo(HideReason.PERSON));
        assertThat(kind.mine(fatima.traject(), fatima.speaker()).getFirst().asks())
                .isTrue();
        refused(() -> feedback.edit(jan, Cast.command(), id, 1, Sort.PINCHES, "Van Jan."), "feedback.refused.other");

        var answer = feedback.edit(fatima, Cast.command(), id, 1, Sort.PINCHES, "Er wordt niet geluisterd.");
        assertThat(answer.text().key()).isEqualTo("workshop.answer.mended");
        assertThat(board(Audience.HALL).items()).isEmpty();
        assertThat(board(Audience.STAFF).items())
                .singleElement()
                .satisfies(item -> assertThat(item.hidden())
                        .isNotNull()
                        .satisfies(hidden -> assertThat(hidden.mended()).isTrue()));

        hidings.restore(evening.marloes(), Cast.command(), id);
        assertThat(board(Audience.HALL).items())
                .singleElement()
                .satisfies(item -> assertThat(item.text()).isEqualTo("Er wordt niet geluisterd."));
    }

    @Test
    void an_older_device_brings_nothing_hidden_back_on_the_board() {
        give(fatima, Sort.PINCHES, "Lelijk.");
        var id = mine(fatima).id();
        feedback.edit(fatima, Cast.command(), id, 1, Sort.PINCHES, "Nog lelijker.");
        hidings.hide(evening.marloes(), Cast.command(), id, HideReason.HURTFUL);
        feedback.edit(fatima, Cast.command(), id, 1, Sort.PINCHES, "Ook lelijk.");
        assertThat(board(Audience.HALL).items()).isEmpty();
        assertThat(board(Audience.STAFF).items()).hasSize(2).allMatch(Item::removed);
    }

    @Test
    void only_what_is_approved_comes_on_the_screen_and_new_words_wait_again() {
        var marloes = evening.marloes();
        send(marloes, "feedback.approval", "on", "true");
        give(fatima, Sort.WORKS, "Fijn.");
        give(marloes, Sort.WORKS, "Van de begeleider.");
        var id = mine(fatima).id();
        assertThat(board(Audience.HALL).items()).hasSize(2);
        assertThat(onScreen()).containsExactly("Van de begeleider.");
        send(marloes, "feedback.approve", "item", id.toString(), "version", "1", "on", "true");
        assertThat(onScreen()).contains("Fijn.");
        feedback.edit(fatima, Cast.command(), id, 1, Sort.WORKS, "Heel fijn.");
        assertThat(onScreen()).containsExactly("Van de begeleider.");
        send(
                marloes,
                "feedback.approveall",
                "read",
                AsRead.said(board(Audience.STAFF).toRead()));
        assertThat(onScreen()).contains("Heel fijn.");
        assertThat(board(Audience.STAFF).waiting()).isZero();
        refused(() -> send(jan, "feedback.approval", "on", "false"), "shared.refused.staff");
        refused(
                () -> send(jan, "feedback.approve", "item", id.toString(), "version", "1", "on", "true"),
                "shared.refused.staff");
        send(marloes, "feedback.approval", "on", "false");
        assertThat(onScreen()).hasSize(2);
    }

    @Test
    void what_was_typed_before_the_desk_read_and_came_in_after_it_waits() {
        var marloes = evening.marloes();
        send(marloes, "feedback.approval", "on", "true");
        give(fatima, Sort.WORKS, "Gelezen.");
        var read = AsRead.said(board(Audience.STAFF).toRead());
        give(jan, Sort.WORKS, "Eerder getypt.");
        jdbc.sql("update feedback set given_at = given_at - interval '1' hour where text = 'Eerder getypt.'")
                .update();
        send(marloes, "feedback.approveall", "read", read);
        assertThat(onScreen()).containsExactly("Gelezen.");
    }

    @Test
    void what_waits_for_approval_is_not_in_the_record() {
        send(evening.marloes(), "feedback.approval", "on", "true");
        give(fatima, Sort.WORKS, "Wacht nog.");
        give(evening.marloes(), Sort.WORKS, "Van de begeleider.");
        assertThat(recorded()).contains("Van de begeleider.").doesNotContain("Wacht nog.");
        send(evening.marloes(), "feedback.approval", "on", "false");
        assertThat(recorded()).contains("Wacht nog.");
    }

    private String recorded() {
        return kind.recorded(activities.read(activity).orElseThrow()).toString();
    }

    private List<String> onScreen() {
        return board(Audience.HALL).onScreen().items().stream().map(Item::text).toList();
    }

    private Answer give(Scope scope, Sort sort, String text) {
        return feedback.give(scope, Cast.command(), activity, sort, text, null);
    }

    private void send(Scope scope, String name, String... fields) {
        var all = new java.util.ArrayList<>(List.of(fields));
        all.addAll(List.of("activity", activity.toString()));
        intake.take(scope, command(name, all.toArray(String[]::new)));
    }

    private FeedbackBoard board(Audience audience) {
        return live.now(Topic.of(Feedback.KIND, activity), audience, FeedbackBoard.class);
    }

    private MyFeedback mineOf(Scope scope) {
        var topic = new Topic("feedback-mine", activity + "/" + scope.speaker());
        return live.now(topic, Audience.HALL, MyFeedback.class);
    }

    private MyFeedback.Own mine(Scope scope) {
        return mineOf(scope).items().getFirst();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String key) {
        assertThatThrownBy(act).hasMessage(key);
    }
}
