package nl.routebord.feedback;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.routebord.feedback.FeedbackBoard.From;
import nl.routebord.feedback.FeedbackBoard.Item;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Log;
import nl.routebord.workshop.HideReason;
import nl.routebord.workshop.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class FeedbackTest {

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
    private Log log;

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
    void what_one_says_everybody_sees_newest_first() {
        give(fatima, Sort.WORKS, "Fijn dat de gemeente naar de buurt komt.");
        give(jan, Sort.PINCHES, "De inloop is alleen overdag.");

        var board = board(Audience.HALL);

        assertThat(board.items())
                .extracting(Item::text)
                .containsExactly("De inloop is alleen overdag.", "Fijn dat de gemeente naar de buurt komt.");
        assertThat(board.items()).extracting(Item::by).containsExactly("Jan", "Fatima");
        assertThat(board.counts()).isEqualTo(new FeedbackBoard.Counts(1, 1, 0));
    }

    @Test
    void a_member_of_the_sounding_board_speaks_from_home_and_is_marked() {
        give(evening.anneke(), Sort.MISSING, "Wie belt er terug?");
        give(evening.guest(null, -1), Sort.MISSING, "Een telefoonnummer.");

        assertThat(board(Audience.HALL).items()).extracting(Item::from).containsExactly(From.ROOM, From.KLANKBORD);
        assertThat(board(Audience.HALL).items().getFirst().by()).isNull();
    }

    @Test
    void the_same_command_twice_counts_once_and_gets_the_same_answer() {
        var command = Cast.command();
        var first = feedback.give(fatima, command, activity, Sort.WORKS, "Fijn.", null);
        var again = feedback.give(fatima, command, activity, Sort.WORKS, "Fijn.", null);

        assertThat(again).isEqualTo(first).isEqualTo(Answer.of("feedback.answer.given"));
        assertThat(board(Audience.HALL).items()).hasSize(1);
    }

    @Test
    void fifty_resends_of_one_command_at_the_same_time_count_once() throws Exception {
        var command = Cast.command();
        Callable<Answer> send = () -> feedback.give(fatima, command, activity, Sort.WORKS, "Fijn.", null);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sent : threads.invokeAll(java.util.Collections.nCopies(50, send))) {
                assertThat(sent.get()).isEqualTo(Answer.of("feedback.answer.given"));
            }
        }
        assertThat(board(Audience.HALL).items()).hasSize(1);
    }

    @Test
    void a_board_that_is_not_open_refuses_and_keeps_what_is_there() {
        var prepared = cast.evening();
        refused(
                () -> feedback.give(
                        prepared.fatima(), Cast.command(), prepared.activity(Feedback.KIND), Sort.WORKS, "Fijn.", null),
                "workshop.refused.prepared");

        give(fatima, Sort.WORKS, "Fijn.");
        evening.close(activity);
        refused(() -> give(fatima, Sort.WORKS, "Nog iets."), "workshop.refused.closed");
        refused(() -> feedback.withdraw(fatima, Cast.command(), mine(fatima).id()), "workshop.refused.closed");
        assertThat(board(Audience.HALL).phase()).isEqualTo(Phase.CLOSED);
        assertThat(board(Audience.HALL).items()).hasSize(1);
    }

    @Test
    void somebody_from_another_traject_finds_nothing() {
        give(fatima, Sort.WORKS, "Fijn.");
        var stranger = cast.evening();
        refused(() -> give(stranger.noor(), Sort.WORKS, "Hallo."), "workshop.refused.gone");
        refused(
                () -> feedback.withdraw(
                        stranger.noor(), Cast.command(), mine(fatima).id()),
                "feedback.refused.gone");
        refused(
                () -> hidings.hide(
                        stranger.marloes(), Cast.command(), mine(fatima).id(), HideReason.DOUBLE),
                "feedback.refused.gone");
        refused(() -> feedback.withdraw(fatima, Cast.command(), FeedbackId.random()), "feedback.refused.gone");
    }

    @Test
    void feedback_can_not_be_put_on_the_board_of_another_kind() {
        var criteria = evening.open("criteria");
        refused(
                () -> feedback.give(fatima, Cast.command(), criteria, Sort.WORKS, "Fijn.", null),
                "workshop.refused.gone");
    }

    @Test
    void the_projector_says_nothing() {
        refused(() -> give(evening.hall(), Sort.WORKS, "Fijn."), "shared.refused.readonly");
    }

    @Test
    void a_form_that_is_empty_or_too_long_is_told_what_to_do() {
        refused(() -> send(fatima, "feedback.give", "sort", "works", "text", " "), "feedback.text.empty");
        refused(() -> send(fatima, "feedback.give", "sort", "", "text", "Fijn."), "feedback.sort.empty");
        refused(() -> send(fatima, "feedback.give", "sort", "works", "text", "a".repeat(401)), "feedback.text.long");
        send(fatima, "feedback.give", "sort", "works", "text", "🙂".repeat(400), "about", "");
        assertThat(board(Audience.HALL).items()).hasSize(1);
    }

    @Test
    void one_changes_ones_own_words_and_nobody_elses() {
        give(fatima, Sort.WORKS, "Fijn.");
        var own = mine(fatima);
        refused(
                () -> feedback.edit(jan, Cast.command(), own.id(), own.version(), Sort.WORKS, "Niet fijn."),
                "feedback.refused.other");
        refused(() -> feedback.withdraw(jan, Cast.command(), own.id()), "feedback.refused.other");

        feedback.edit(fatima, Cast.command(), own.id(), own.version(), Sort.WORKS, "Heel fijn.");

        assertThat(board(Audience.HALL).items()).singleElement().satisfies(item -> {
            assertThat(item.text()).isEqualTo("Heel fijn.");
            assertThat(item.edited()).isTrue();
        });
    }

    @Test
    void an_edit_based_on_older_words_becomes_a_second_version_and_nothing_is_lost() {
        give(fatima, Sort.WORKS, "Fijn.");
        var seenOnBothDevices = mine(fatima);
        feedback.edit(
                fatima,
                Cast.command(),
                seenOnBothDevices.id(),
                seenOnBothDevices.version(),
                Sort.WORKS,
                "Van de laptop.");

        var answer = feedback.edit(
                fatima,
                Cast.command(),
                seenOnBothDevices.id(),
                seenOnBothDevices.version(),
                Sort.WORKS,
                "Van de telefoon.");

        assertThat(answer).isEqualTo(Answer.of("feedback.answer.second"));
        assertThat(board(Audience.HALL).items())
                .extracting(Item::text, Item::second)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Van de laptop.", false),
                        org.assertj.core.groups.Tuple.tuple("Van de telefoon.", true));
    }

    @Test
    void two_devices_that_edit_at_the_same_moment_lose_nothing() throws Exception {
        give(fatima, Sort.WORKS, "Fijn.");
        var own = mine(fatima);
        Callable<Answer> laptop =
                () -> feedback.edit(fatima, Cast.command(), own.id(), own.version(), Sort.WORKS, "Van de laptop.");
        Callable<Answer> phone =
                () -> feedback.edit(fatima, Cast.command(), own.id(), own.version(), Sort.WORKS, "Van de telefoon.");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sent : threads.invokeAll(List.of(laptop, phone))) {
                sent.get();
            }
        }
        assertThat(board(Audience.HALL).items())
                .extracting(Item::text)
                .containsExactlyInAnyOrder("Van de laptop.", "Van de telefoon.");
    }

    @Test
    void the_same_edit_from_two_devices_is_one_edit() {
        give(fatima, Sort.WORKS, "Fijn.");
        var own = mine(fatima);
        feedback.edit(fatima, Cast.command(), own.id(), own.version(), Sort.WORKS, "Heel fijn.");
        feedback.edit(fatima, Cast.command(), own.id(), own.version(), Sort.WORKS, "Heel fijn.");
        assertThat(board(Audience.HALL).items()).hasSize(1);
    }

    @Test
    void what_one_takes_back_is_gone_for_all_and_stays_in_the_log() {
        give(fatima, Sort.WORKS, "Fijn.");
        var own = mine(fatima).id();
        feedback.withdraw(fatima, Cast.command(), own);

        assertThat(board(Audience.HALL).items()).isEmpty();
        assertThat(board(Audience.STAFF).items()).isEmpty();
        assertThat(mineOf(fatima).items()).isEmpty();
        assertThat(kind.mine(fatima.traject(), fatima.speaker())).isEmpty();
        assertThat(log.since(fatima.traject(), java.time.Instant.EPOCH))
                .extracting(Log.Happened::what)
                .contains("feedback.given", "feedback.withdrawn");
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
