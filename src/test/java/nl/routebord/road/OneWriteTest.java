package nl.routebord.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(60)
class OneWriteTest {

    private static final int PEOPLE = 20;
    private static final Duration LONG = Duration.ofSeconds(30);

    private final OneWrite write = new OneWrite(new OneWrite.Patience(Duration.ZERO, LONG, LONG));
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void all_who_come_while_one_is_under_way_share_the_next() throws Exception {
        var underWay = new CountDownLatch(1);
        var goesOn = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> {
                write.await(() -> {
                    underWay.countDown();
                    hold(goesOn);
                    made.incrementAndGet();
                });
                return null;
            });
            underWay.await();
            var others = IntStream.range(0, PEOPLE)
                    .mapToObj(n -> threads.submit(() -> {
                        write.await(made::incrementAndGet);
                        return null;
                    }))
                    .toList();
            awaitWaiting(PEOPLE);
            assertThat(others).noneMatch(Future::isDone);

            goesOn.countDown();

            first.get();
            for (var other : others) {
                other.get();
            }
        }
        assertThat(made).hasValue(2);
    }

    @Test
    void a_write_that_failed_is_told_to_who_made_it_and_tried_anew_by_the_next() throws Exception {
        var underWay = new CountDownLatch(1);
        var goesOn = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> {
                assertThatThrownBy(() -> write.await(() -> {
                            underWay.countDown();
                            hold(goesOn);
                            throw new SQLException("the disk is full");
                        }))
                        .hasMessage("the disk is full");
                return null;
            });
            underWay.await();
            var second = threads.submit(() -> {
                write.await(made::incrementAndGet);
                return null;
            });
            awaitWaiting(1);
            goesOn.countDown();
            first.get();
            second.get();
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void who_comes_alone_makes_each() throws SQLException {
        write.await(made::incrementAndGet);
        write.await(made::incrementAndGet);
        assertThat(made).hasValue(2);
    }

    @Test
    void a_write_is_made_between_transactions_and_who_ends_before_it_is_in_it() throws Throwable {
        var order = new ConcurrentLinkedQueue<String>();
        write.begin();
        write.begin();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writer = threads.submit(() -> {
                write.await(() -> order.add("written"));
                return null;
            });
            awaitWaiting(1);
            var next = threads.submit(() -> {
                write.begin();
                return order.add("begun");
            });
            awaitWaiting(2);
            write.end(() -> order.add("ended"));
            var other = threads.submit(() -> {
                write.await(() -> order.add("written once more"));
                return null;
            });
            awaitWaiting(3);

            write.end(() -> order.add("ended"));

            writer.get();
            other.get();
            next.get();
        }
        assertThat(order).containsExactly("ended", "ended", "written", "begun");
    }

    @Test
    void where_one_takes_long_it_is_made_between_two_of_its_statements_and_nothing_ends_in_the_middle()
            throws Throwable {
        var hasty = new OneWrite(new OneWrite.Patience(Duration.ZERO, Duration.ofMillis(1), LONG));
        var order = new ConcurrentLinkedQueue<String>();
        var runs = new CountDownLatch(1);
        var goesOn = new CountDownLatch(1);
        hasty.begin();
        hasty.begin();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statement = threads.submit(() -> act(hasty::run, () -> {
                runs.countDown();
                hold(goesOn);
                return order.add("statement");
            }));
            runs.await();
            var writer = threads.submit(() -> {
                hasty.await(() -> {
                    var unused = threads.submit(() -> act(hasty::run, () -> order.add("next statement")));
                    unused = threads.submit(() -> act(hasty::end, () -> order.add("end")));
                    while (hasty.waiting() < 2) {
                        Thread.onSpinWait();
                    }
                    order.add("written");
                });
                return null;
            });
            while (hasty.waiting() < 1) {
                Thread.onSpinWait();
            }
            goesOn.countDown();
            statement.get();
            writer.get();
        }
        assertThat(order).startsWith("statement", "written").contains("next statement", "end");
    }

    @Test
    void it_waits_no_longer_than_its_patience_for_a_statement_that_waits_too() throws Throwable {
        var hasty = new OneWrite(new OneWrite.Patience(Duration.ZERO, Duration.ofMillis(1), Duration.ofMillis(1)));
        hasty.begin();
        hasty.run(() -> {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var writer = threads.submit(() -> {
                    hasty.await(made::incrementAndGet);
                    return null;
                });
                return writer.get();
            }
        });
        assertThat(made).hasValue(1);
    }

    /** Runs or ends. */
    private interface How {

        @Nullable
        Object act(OneWrite.Act act) throws Throwable;
    }

    private static @Nullable Object act(How how, OneWrite.Act act) throws Exception {
        try {
            return how.act(act);
        } catch (Exception | Error failed) {
            throw failed;
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
    }

    private void awaitWaiting(int people) {
        while (write.waiting() < people) {
            Thread.onSpinWait();
        }
    }

    private static void hold(CountDownLatch until) throws SQLException {
        try {
            until.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new SQLException(interrupted);
        }
    }
}
