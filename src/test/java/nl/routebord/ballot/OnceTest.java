package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import nl.routebord.road.Answer;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.testing.TestDatabase;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.Seconds;
import nl.routebord.workshop.Steering;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** However often a vote is sent, by whatever accident, and whenever: one person, one vote, one receipt. */
@ServiceTest
class OnceTest extends OpenBallot {

    private static final int TIMES = 100;

    @Autowired
    private Steering steering;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_hundred_identical_submits_at_once_are_one_vote(boolean secret) throws Exception {
        ask(secret);
        var send = sending(evening.fatima(), Cast.command(), TAKE);
        var answers = AtOnce.all(TIMES, n -> send::give);

        assertThat(answers).hasSize(TIMES).allMatch(OpenBallot::isCounted).containsOnly(answers.getFirst());
        isOneVote(secret, TAKE, answers.getFirst());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_hundred_tabs_of_one_person_with_a_command_each_are_one_vote(boolean secret) throws Exception {
        ask(secret);
        var fatima = evening.fatima();
        var answers = AtOnce.all(TIMES, n -> sending(fatima, Cast.command(), n % 3)::give);

        assertThat(answers).hasSize(TIMES).allMatch(OpenBallot::isCounted).containsOnly(answers.getFirst());
        isOneVote(secret, mine(fatima).votes().getFirst().mark(), answers.getFirst());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void two_tabs_that_keep_changing_the_vote_leave_what_one_of_them_said_last(boolean secret) throws Exception {
        ask(secret);
        var fatima = evening.fatima();
        var tabs = AtOnce.all(
                2,
                tab -> () -> IntStream.rangeClosed(1, TIMES / 2)
                        .mapToObj(n -> sending(fatima, Cast.command(), n < TIMES / 2 ? LEAVE : tab)
                                .give())
                        .toList());

        var receipt = tabs.getFirst().getFirst();
        assertThat(tabs.stream().flatMap(List::stream)).hasSize(TIMES).containsOnly(receipt);
        var last = mine(fatima).votes().getFirst().mark();
        assertThat(last).isIn(TAKE, ADAPT);
        isOneVote(secret, last, receipt);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_old_message_that_comes_again_does_not_bring_the_old_choice_back(boolean secret) throws Exception {
        ask(secret);
        var fatima = evening.fatima();
        var old = sending(fatima, Cast.command(), TAKE);
        var receipt = old.give();
        assertThat(sending(fatima, Cast.command(), LEAVE).give()).isEqualTo(receipt);

        assertThat(AtOnce.all(TIMES, n -> old::give)).containsOnly(receipt);
        isOneVote(secret, LEAVE, receipt);
        assertThat(AtOnce.all(TIMES, n -> old::give))
                .as("replayed after the close")
                .containsOnly(receipt);
    }

    /** Nobody heard that the vote counted, and everybody asks again while it is being closed and when it is sealed. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_lost_acknowledgement_is_given_again_before_while_and_after_it_is_sealed(boolean secret) throws Exception {
        ask(secret);
        var sent = IntStream.range(0, 20)
                .mapToObj(n -> sending(evening.guest(null, n % 5), Cast.command(), n % 3))
                .toList();
        Map<Sending, Answer> lost = new HashMap<>();
        sent.forEach(one -> lost.put(one, one.give()));
        assertThat(lost.values()).allMatch(OpenBallot::isCounted).doesNotHaveDuplicates();
        steering.to(evening.marloes(), Cast.command(), ballot, Phase.CLOSED);

        var during = AtOnce.all(TIMES + 1, n -> () -> {
            if (n == TIMES) {
                Seconds.pass(steering, ballot);
                return true;
            }
            return isTheSame(lost, sent.get(n % 20));
        });
        var after = AtOnce.all(TIMES, n -> () -> isTheSame(lost, sent.get(n % 20)));

        assertThat(during).containsOnly(true);
        assertThat(after).containsOnly(true);
        evening.reveal(ballot);
        assertThat(result().stream().filter(tally -> !tally.isUnanswered()))
                .singleElement()
                .satisfies(tally -> assertThat(tally.figures().counts()).containsExactly(7, 7, 6));
    }

    /** It looked before the first one was there, and may look again only when all is closed. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_resend_that_the_close_passes_is_not_told_that_it_came_too_late(boolean secret) throws Exception {
        ask(secret);
        var send = sending(evening.fatima(), Cast.command(), TAKE);
        steering.to(evening.marloes(), Cast.command(), ballot, Phase.CLOSED);
        var isIn = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var first = started(() -> Objects.requireNonNull(transaction.execute(status -> {
            var answer = send.give();
            isIn.countDown();
            held(mayCommit);
            return answer;
        })));
        isIn.await();
        var close = started(() -> {
            Seconds.pass(steering, ballot);
            return Answer.of("closed");
        });
        waits(close, 1);
        var again = started(send::give);
        waits(again, 2);
        mayCommit.countDown();

        assertThat(again.task.get()).isEqualTo(first.task.get()).matches(OpenBallot::isCounted);
        assertThat(close.task.get()).isEqualTo(Answer.of("closed"));
        evening.reveal(ballot);
        assertThat(board().answered()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_vote_that_was_lost_before_it_was_kept_counts_when_it_is_sent_again(boolean secret) {
        ask(secret);
        var send = sending(evening.fatima(), Cast.command(), ADAPT);
        transaction.executeWithoutResult(status -> {
            send.give();
            status.setRollbackOnly();
        });
        assertThat(rows()).isZero();

        isOneVote(secret, ADAPT, send.give());
    }

    /** Something that a phone sends, once or again. */
    private interface Sending {
        Answer give();
    }

    private void ask(boolean secret) {
        ballots.promise(evening.marloes(), Cast.command(), ballot, secret);
    }

    private Sending sending(Scope who, CommandId command, int mark) {
        var round = round();
        var option = option(0);
        return () -> casting.cast(who, command, round, option, mark, null, false);
    }

    private static boolean isTheSame(Map<Sending, Answer> lost, Sending again) {
        return again.give().equals(lost.get(again));
    }

    /** While it is open, and after it was closed: one row, one voter, one receipt, and this choice counted once. */
    private void isOneVote(boolean secret, int mark, Answer answer) {
        assertThat(answer).matches(OpenBallot::isCounted);
        assertThat(rows()).isEqualTo(1);
        assertThat(voters()).isEqualTo(1);
        assertThat(board().answered()).isEqualTo(1);
        // one vote alone would be told to nobody in a secret round
        for (int n = 0; secret && n < 4; n++) {
            vote(evening.guest(null, n), 0, mark, null);
        }
        evening.close(ballot);
        evening.reveal(ballot);
        var counts = new ArrayList<>(List.of(0, 0, 0));
        counts.set(mark, secret ? 5 : 1);
        assertThat(result().stream()
                        .filter(tally ->
                                !tally.isUnanswered() && !tally.figures().tooFew()))
                .singleElement()
                .satisfies(tally -> assertThat(tally.figures().counts()).isEqualTo(counts));
        assertThat(Objects.requireNonNull(board().shown()).receipts())
                .hasSize(secret ? 5 : 1)
                .containsOnlyOnce(String.valueOf(answer.text().places().get("receipt")));
    }

    private int voters() {
        return jdbc.sql("select count(*) from ballot_voter where round_id = ?")
                .param(round().value())
                .query(Integer.class)
                .single();
    }

    private record Running(Thread thread, FutureTask<Answer> task) {}

    private static Running started(java.util.concurrent.Callable<Answer> act) {
        var task = new FutureTask<>(act);
        return new Running(Thread.ofPlatform().start(task), task);
    }

    /** Until this one, and so many in all, stand in the queue for the phase of an activity. */
    private void waits(Running one, int inAll) {
        await().until(() ->
                TestDatabase.isPostgres() ? queued() == inAll : one.thread.getState() == Thread.State.TIMED_WAITING);
    }

    private int queued() {
        return jdbc.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                .query(Integer.class)
                .single();
    }

    private static void held(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
