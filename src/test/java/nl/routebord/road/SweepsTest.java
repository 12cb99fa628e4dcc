package nl.routebord.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the house looks at by itself, from its start to its end. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SweepsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void it_looks_time_and_again_also_after_a_look_that_failed_and_not_before_the_start() {
        var sweeps = new Sweeps(
                List.of(sweep("fails", () -> {
                    looks.incrementAndGet();
                    throw new IllegalStateException();
                })),
                Rota.alone());
        assertThat(sweeps.isRunning()).isFalse();
        assertThat(looks).hasValue(0);

        sweeps.start();
        sweeps.start();
        assertThat(sweeps.isRunning()).isTrue();
        await().atMost(PATIENCE).untilAtomic(looks, org.hamcrest.Matchers.greaterThan(2));
        sweeps.stop();
        sweeps.stop();

        assertThat(sweeps.isRunning()).isFalse();
    }

    @Test
    void one_that_takes_long_keeps_no_other_waiting_and_the_end_waits_for_it_without_an_interrupt() throws Exception {
        var begun = new CountDownLatch(1);
        var others = new CountDownLatch(3);
        var ended = new AtomicInteger();
        var sweeps = new Sweeps(
                List.of(
                        sweep("long", () -> {
                            begun.countDown();
                            try {
                                others.await();
                                ended.incrementAndGet();
                            } catch (InterruptedException interrupted) {
                                ended.set(-1_000);
                            }
                        }),
                        sweep("short", others::countDown)),
                Rota.alone());
        sweeps.start();
        begun.await();
        others.await();
        sweeps.stop();
        assertThat(ended.get()).isPositive();
        var after = ended.get();
        sweeps.start();
        await().atMost(PATIENCE).until(() -> ended.get() > after);
        sweeps.stop();
    }

    private static Sweep sweep(String name, Runnable look) {
        return new Sweep() {

            @Override
            public String name() {
                return name;
            }

            @Override
            public Duration every() {
                return Duration.ofMillis(1);
            }

            @Override
            public void look() {
                look.run();
            }
        };
    }
}
