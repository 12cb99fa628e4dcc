package nl.routebord.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.routebord.testing.ServiceTest;
import nl.routebord.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on one database: what is done once for all, and what each does for itself. */
@ServiceTest
@SuppressWarnings("NullAway")
class RotaTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration EVERY = Duration.ofMillis(100);

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Rota own;

    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();

    @Test
    void only_a_house_on_postgresql_asks_whose_turn_it_is() {
        assertThat(own.isAlone()).isEqualTo(!TestDatabase.isPostgres());
    }

    @Test
    void two_nodes_look_no_more_often_than_one_and_never_at_once() {
        var name = name();
        var began = System.nanoTime();
        var nodes = Stream.generate(this::node)
                .limit(2)
                .map(rota -> new Sweeps(List.of(sweep(name, false)), rota))
                .toList();
        nodes.forEach(Sweeps::start);
        try {
            await().atMost(PATIENCE).untilAtomic(looks, org.hamcrest.Matchers.greaterThan(10));
        } finally {
            nodes.forEach(Sweeps::stop);
        }
        var took = Duration.ofNanos(System.nanoTime() - began);
        System.out.println("[measured] " + looks + " looks of two nodes in " + took.toMillis()
                + " ms, each looks every " + EVERY.toMillis() + " ms");
        assertThat(mostAtOnce).hasValue(1);
        assertThat((long) looks.get())
                .isLessThanOrEqualTo(took.dividedBy(EVERY.multipliedBy(9).dividedBy(10)) + 1);
    }

    @Test
    void the_turn_of_a_node_that_died_in_the_middle_goes_to_another_once_its_time_is_over() {
        var name = name();
        var dead = node();
        var hanging = new AtomicInteger();
        dead.look(new Named(name, EVERY, false, () -> {
            // In the middle of its look: the others are refused, also long after the time between two looks.
            var other = node();
            jdbc.sql("update shedlock set locked_at = locked_at - interval '9' second where name = ?")
                    .param(name)
                    .update();
            other.look(sweep(name, false));
            assertThat(looks).hasValue(0);
            // It never comes back: its lock is over ten seconds after it was taken.
            jdbc.sql("update shedlock set lock_until = locked_at, locked_by = 'dead' where name = ?")
                    .param(name)
                    .update();
            other.look(sweep(name, false));
            hanging.set(looks.get());
        }));
        assertThat(hanging).hasValue(1);
    }

    @Test
    void the_lock_of_what_is_looked_at_often_is_over_within_ten_seconds_and_of_slow_work_within_minutes() {
        var often = name();
        node().look(new Named(
                often, EVERY, false, () -> assertThat(lockSeconds(often)).isBetween(9, 10)));
        var slow = name();
        node().look(new Named(
                slow,
                Duration.ofMinutes(1),
                false,
                () -> assertThat(lockSeconds(slow)).isBetween(299, 300)));
    }

    @Test
    void what_concerns_each_node_for_itself_is_looked_at_on_each() {
        var name = name();
        Stream.generate(this::node).limit(3).forEach(rota -> rota.look(sweep(name, true)));
        assertThat(looks).hasValue(3);
    }

    private int lockSeconds(String name) {
        return jdbc.sql("select extract(epoch from lock_until - locked_at) from shedlock where name = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }

    private Rota node() {
        return Rota.among(template, Clock.systemUTC());
    }

    private static String name() {
        return "rota-" + UUID.randomUUID();
    }

    private Sweep sweep(String name, boolean everywhere) {
        return new Named(name, EVERY, everywhere, () -> {
            mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            looks.incrementAndGet();
            atOnce.decrementAndGet();
        });
    }

    private record Named(String name, Duration every, boolean everywhere, Runnable what) implements Sweep {

        @Override
        public void look() {
            what.run();
        }
    }
}
