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
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(60)
class OneWriteTest {

    private static final int PEOPLE = 20;

    private final OneWrite write = new OneWrite(Duration.ZERO, Duration.ofSeconds(30));
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
    void it_waits_no_longer_than_its_patience_and_even_then_nothing_ends_in_the_middle_of_it() throws Throwable {
        var hasty = new OneWrite(Duration.ZERO, Duration.ofMillis(1));
        var order = new ConcurrentLinkedQueue<String>();
        var underWay = new CountDownLatch(1);
        hasty.begin();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writer = threads.submit(() -> {
                hasty.await(() -> {
                    underWay.countDown();
                    while (hasty.waiting() < 1) {
                        Thread.onSpinWait();
                    }
                    order.add("written");
                });
                return null;
            });
            underWay.await();

            hasty.end(() -> order.add("ended"));

            writer.get();
        }
        assertThat(order).containsExactly("written", "ended");
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
