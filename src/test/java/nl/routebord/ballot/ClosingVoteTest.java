package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.routebord.live.Audience;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.road.Turnstile;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.Seconds;
import nl.routebord.workshop.Steering;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Votes in the last seconds: what is told that it counts counts, what is told that it came too late does not. */
@ServiceTest
class ClosingVoteTest extends OpenBallot {

    private static final int CROWD = 60;

    /** Whoever is served in turn gets in a few times before the close; a close that is starved is overtaken without end. */
    private final AtomicInteger overtaking = new AtomicInteger();

    private final AtomicBoolean waiting = new AtomicBoolean();

    @Autowired
    private Steering steering;

    @Autowired
    private Options options;

    @Autowired
    private Votes votes;

    @Autowired
    private Road road;

    @Autowired
    private Turnstile turnstile;

    @Autowired
    private nl.routebord.seatcard.SeatCards cards;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationContext context;

    @Test
    void while_it_counts_down_votes_count_and_nothing_is_shown() {
        beginToClose();
        assertThat(vote(evening.fatima(), 0, TAKE, null)).matches(OpenBallot::isCounted);

        for (var audience : Audience.values()) {
            assertThat(board(audience).phase()).isEqualTo(Phase.CLOSING);
            assertThat(board(audience).isOpen()).isTrue();
            assertThat(board(audience).result()).isNull();
            assertThat(board(audience).present()).isNull();
            assertThat(board(audience).answered()).isEqualTo(1);
        }
        assertThat(kind.outcome(ballot)).isEmpty();
    }

    @Test
    void a_vote_in_the_grace_counts_and_one_after_it_is_told_that_it_does_not() {
        var end = beginToClose();
        var fatima = evening.fatima();
        var jan = evening.jan();

        assertThat(voteAt(end.plusMillis(1), fatima, TAKE)).matches(OpenBallot::isCounted);
        assertThat(voteAt(end.plusMillis(1_999), fatima, LEAVE)).matches(OpenBallot::isCounted);
        refused(() -> voteAt(end.plusSeconds(2), jan, TAKE), "ballot.refused.closed");
        refused(() -> voteAt(end.plusSeconds(2), fatima, ADAPT), "ballot.refused.closed");

        Seconds.pass(steering, ballot);
        evening.reveal(ballot);
        assertThat(result().stream().filter(tally -> !tally.isUnanswered()))
                .singleElement()
                .satisfies(tally -> assertThat(tally.figures().counts()).containsExactly(0, 0, 1));
    }

    @Test
    void taken_back_it_goes_on_in_the_same_round_with_the_votes_it_had() {
        var round = round();
        vote(evening.fatima(), 0, TAKE, null);
        beginToClose();
        vote(evening.jan(), 0, TAKE, null);
        steering.keepOpen(evening.marloes(), Cast.command(), ballot);

        assertThat(round()).isEqualTo(round);
        assertThat(board().phase()).isEqualTo(Phase.OPEN);
        vote(evening.noor(), 0, TAKE, null);
        assertThat(board().answered()).isEqualTo(3);
    }

    /** Everybody votes once and then again and again: the close has to find its way through voices that never pause. */
    @Test
    void votes_that_race_the_close_are_counted_or_told_and_the_close_is_not_starved() throws Exception {
        var round = round();
        var option = option(0);
        var crowd = IntStream.range(0, CROWD)
                .mapToObj(n -> evening.guest(null, n % 5))
                .toList();
        var acknowledged = new ConcurrentSkipListMap<String, String>();
        for (var who : crowd) {
            casting.cast(who, Cast.command(), round, option, TAKE, null, false);
            acknowledged.put(who.speaker().toString(), Integer.toString(TAKE));
        }
        var busy = new CountDownLatch(CROWD);
        beginToClose();

        var took = AtOnce.all(
                CROWD + 1,
                n -> () -> n == CROWD ? closeAfter(busy) : keepVoting(crowd.get(n), round, option, acknowledged, busy));

        assertThat(stored(round)).isEqualTo(new TreeMap<>(acknowledged)).hasSize(CROWD);
        assertThat(board().answered()).isEqualTo(CROWD);
        System.out.println("[measured] the close waited " + took.getLast() + " ms for " + CROWD
                + " people who kept voting; " + overtaking + " votes got in meanwhile");
        assertThat(overtaking.get())
                .as("votes that got in while the close waited")
                .isLessThan(10 * CROWD);
    }

    private long closeAfter(CountDownLatch busy) throws InterruptedException {
        busy.await();
        var began = System.nanoTime();
        waiting.set(true);
        Seconds.pass(steering, ballot);
        waiting.set(false);
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }

    /** Until it is told that it is closed; returns how many of the votes were acknowledged. */
    private long keepVoting(
            Scope who, RoundId round, OptionId option, Map<String, String> acknowledged, CountDownLatch busy) {
        for (int n = 0; ; n++) {
            var choice = n % 3;
            try {
                turnstile.pass(who, () -> casting.cast(who, Cast.command(), round, option, choice, null, false));
                if (waiting.get()) {
                    overtaking.incrementAndGet();
                }
                acknowledged.put(who.speaker().toString(), Integer.toString(choice));
            } catch (Refusal refused) {
                assertThat(refused).hasMessage("ballot.refused.closed");
                return n;
            } catch (TransientDataAccessException | CannotCreateTransactionException jammed) {
                // no answer was given: an outbox would send it again
            } finally {
                if (n == 0) {
                    busy.countDown();
                }
            }
        }
    }

    private Map<String, String> stored(RoundId round) {
        var stored = new TreeMap<String, String>();
        jdbc.sql("select voter, mark from vote where round_id = ?")
                .param(round.value())
                .query((row, n) -> stored.put(row.getString("voter").toLowerCase(Locale.ROOT), row.getString("mark")))
                .list();
        return stored;
    }

    private Instant beginToClose() {
        steering.to(evening.marloes(), Cast.command(), ballot, Phase.CLOSED);
        return Objects.requireNonNull(activity(ballot).closingAt());
    }

    /** As if the clock stood at this moment when the vote was held. */
    private Answer voteAt(Instant now, Scope who, int choice) {
        var then = new Casting(Seconds.at(context, now), rounds, options, votes, keys, cards, road);
        return Objects.requireNonNull(
                transaction.execute(status -> then.cast(who, Cast.command(), round(), option(0), choice, null, false)));
    }
}
