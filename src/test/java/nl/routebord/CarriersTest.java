package nl.routebord;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jdk.management.VirtualThreadSchedulerMXBean;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CarriersTest {

    private static final int FEW = 2;
    private static final CountDownLatch LOADING = new CountDownLatch(1);
    private static final CountDownLatch GOES_ON = new CountDownLatch(1);

    /** A class that is not ready before somebody else got a turn, as the holder of the lock of a jar may need one. */
    private static final class Slow {

        static final int READY = waits();

        private static int waits() {
            LOADING.countDown();
            try {
                return GOES_ON.await(1, TimeUnit.MINUTES) ? 1 : 0;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void screens_that_all_wait_for_a_class_do_not_keep_out_the_one_that_brings_it() throws Exception {
        var scheduler = ManagementFactory.getPlatformMXBean(VirtualThreadSchedulerMXBean.class);
        // The houses of other tests in this process watch too, and may have lent some just now.
        var before = scheduler.getParallelism();
        scheduler.setParallelism(FEW);
        // Several that watch: what each asks and is not heard lies in the queues in which the others ask.
        var carriers = Stream.generate(Carriers::new).limit(4).toList();
        carriers.forEach(Carriers::afterSingletonsInstantiated);
        try {
            var waiting = IntStream.range(0, 10 * FEW)
                    .mapToObj(n -> Thread.startVirtualThread(
                            () -> assertThat(Slow.READY).isEqualTo(1)))
                    .toList();
            assertThat(LOADING.await(1, TimeUnit.MINUTES)).isTrue();

            Thread.startVirtualThread(GOES_ON::countDown);

            assertThat(GOES_ON.await(20, TimeUnit.SECONDS)).isTrue();
            for (var one : waiting) {
                assertThat(one.join(java.time.Duration.ofSeconds(20))).isTrue();
            }
            var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (scheduler.getParallelism() > FEW) {
                assertThat(System.nanoTime()).isLessThan(until);
                Thread.onSpinWait();
            }
        } finally {
            carriers.forEach(Carriers::destroy);
            scheduler.setParallelism(before);
        }
    }
}
