package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.testing.TestDatabase;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.Seconds;
import nl.routebord.workshop.Steering;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A seal breaks at moments drawn by chance. In PostgreSQL the process that serves it is killed, at any moment of the time that
 * a seal takes; H2 would close the whole database with it, so there one of its rows cannot be written. Whatever the moment:
 * the round is fully open, with every vote, or fully sealed; and the next look closes it and counts every vote.
 * {@code KillSealIT} kills the whole server.
 */
@ServiceTest
class BrokenSealTest extends OpenBallot {

    private static final int PEOPLE = 20;
    private static final int PARTS = 2;
    private static final int MOST = 60;

    @Autowired
    private Steering steering;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DataSource pool;

    @Test
    void a_seal_that_breaks_at_three_moments_leaves_a_round_fully_open_or_fully_sealed() throws Exception {
        breakSeals(3);
    }

    @Test
    @Tag("slow")
    void a_seal_that_breaks_at_twenty_moments_leaves_a_round_fully_open_or_fully_sealed() throws Exception {
        breakSeals(20);
    }

    /** At least so many, and on until a seal was broken off and one had just been made. */
    private void breakSeals(int least) throws Exception {
        ballots.promise(evening.marloes(), Cast.command(), ballot, true);
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(n -> evening.guest(null, n % 5))
                .toList();
        var seed = System.nanoTime();
        var random = new Random(seed);
        var takes = seal(people);
        evening.again(ballot);
        takes = seal(people);
        int open = 0;
        int sealed = 0;
        for (int n = 0; n < MOST && (n < least || open == 0 || sealed == 0); n++) {
            evening.again(ballot);
            voteAndBeginToClose(people);
            // a fifth of them comes too late to break anything, more of them where none did
            var moment = random.nextDouble(1.25 + n / 10.0);
            if (TestDatabase.isPostgres()) {
                killSealAfter((long) (moment * takes.toNanos()));
            } else {
                failSealAt((int) (moment * PEOPLE));
            }
            var isSealed = isSealed(seed);
            sealed += isSealed ? 1 : 0;
            open += isSealed ? 0 : 1;
            var whole = seal();
            // measured anew: the first ones were slower, and the session of a killed one begins with nothing in its
            // memory
            takes = isSealed ? takes : whole;
            assertThat(isSealed(seed)).isTrue();
            evening.reveal(ballot);
            assertThat(result().subList(0, PARTS))
                    .allSatisfy(tally -> assertThat(tally.figures().counts()).containsExactly(7, 7, 6));
        }
        System.out.printf(
                "[measured] a seal takes %d ms; broken %d times: %d fully open, %d fully sealed%n",
                takes.toMillis(), (open + sealed), open, sealed);
        assertThat(List.of(open, sealed)).as("seed %d", seed).doesNotContain(0);
    }

    /** One seal that nobody breaks: how long it takes. */
    private Duration seal(List<Scope> people) {
        voteAndBeginToClose(people);
        return seal();
    }

    private Duration seal() {
        var began = System.nanoTime();
        Seconds.pass(steering, ballot);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void voteAndBeginToClose(List<Scope> people) {
        for (int part = 0; part < PARTS; part++) {
            for (int n = 0; n < PEOPLE; n++) {
                vote(people.get(n), part, n % 3, n % 4 == 0 ? "Een reden" : null);
            }
        }
        steering.to(evening.marloes(), Cast.command(), ballot, Phase.CLOSED);
    }

    private void killSealAfter(long nanos) throws Exception {
        var session = new LinkedBlockingQueue<Integer>();
        var seal = new FutureTask<>(() -> transaction.execute(status -> {
            session.add(jdbc.sql("select pg_backend_pid()").query(Integer.class).single());
            Seconds.pass(steering, ballot);
            return true;
        }));
        // from beforehand, so that it is another session than the one to kill
        try (var killer = pool.getConnection();
                var kill = killer.prepareStatement("select pg_terminate_backend(?)")) {
            Thread.ofPlatform().start(seal);
            kill.setInt(1, session.take());
            LockSupport.parkNanos(nanos);
            kill.execute();
            seal.get();
        } catch (ExecutionException broken) {
            // whether it was sealed the tables tell
        }
        // a session that was killed when it was done lies in the pool
        pool.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
    }

    /** The receipt of the n-th voter stands in the way; there may be no such voter. */
    private void failSealAt(int voter) {
        var round = rounds.current(ballot).id().value();
        jdbc.sql("""
                insert into ballot_receipt (round_id, code) select round_id, receipt from ballot_voter
                where round_id = ? order by receipt offset ? rows fetch first row only""").params(round, voter).update();
        if (voter < PEOPLE) {
            assertThatThrownBy(() -> Seconds.pass(steering, ballot))
                    .isInstanceOf(DataIntegrityViolationException.class);
            jdbc.sql("delete from ballot_receipt where round_id = ?")
                    .param(round)
                    .update();
        } else {
            Seconds.pass(steering, ballot);
        }
    }

    /** Fails where it is neither the one nor the other. */
    private boolean isSealed(long seed) {
        var found = List.of(
                count("vote"),
                count("ballot_voter"),
                count("ballot_command"),
                count("sealed_ballot"),
                count("ballot_receipt"),
                count("ballot_result"),
                rounds.current(ballot).wrappedKey() == null ? 0 : 1,
                activity(ballot).phase() == Phase.CLOSED ? 1 : 0);
        var all = PARTS * PEOPLE;
        assertThat(found)
                .as("votes, voters, commands, ballots, receipts, result, key, closed; seed %d", seed)
                .isIn(List.of(all, PEOPLE, all, 0, 0, 0, 1, 0), List.of(0, 0, all, all, PEOPLE, 1, 0, 1));
        return found.getLast() == 1;
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table + " where round_id = ?")
                .param(rounds.current(ballot).id().value())
                .query(Integer.class)
                .single();
    }
}
