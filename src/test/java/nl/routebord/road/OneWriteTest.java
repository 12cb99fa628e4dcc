package nl.routebord.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
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

    private final OneWrite write = new OneWrite();
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
            while (write.waiting() < PEOPLE) {
                Thread.onSpinWait();
            }
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
            while (write.waiting() < 1) {
                Thread.onSpinWait();
            }
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

    private static void hold(CountDownLatch until) throws SQLException {
        try {
            until.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new SQLException(interrupted);
        }
    }
}
