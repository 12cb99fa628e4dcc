package nl.routebord;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jdk.management.VirtualThreadSchedulerMXBean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Screens are drawn on virtual threads, each of which holds its carrier while a class is loaded. There are few carriers, since more
 * only get into each other's way; if all of them wait for a class whose loader itself waits for a carrier, every screen would stand
 * still for good. This watches whether a virtual thread still gets its turn, and lends more carriers as long as none does.
 */
@Component
class Carriers implements SmartInitializingSingleton, DisposableBean {

    static final int MOST = 256;

    private static final String PROPERTY = "jdk.virtualThreadScheduler.parallelism";
    private static final Logger LOG = LoggerFactory.getLogger(Carriers.class);
    private static final long PATIENCE = 250;
    private static final int ASK_FROM = 8;

    /** For each carrier that there is: a queue of the scheduler has 64 places at first, so this fills one each time. */
    private static final int ASKED_WHEN_STUCK = 16;

    private final VirtualThreadSchedulerMXBean scheduler =
            ManagementFactory.getPlatformMXBean(VirtualThreadSchedulerMXBean.class);
    private final int usual = scheduler.getParallelism();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("carriers").factory());

    /** To be said before the first virtual thread, which fixes how many there are. */
    static void few() {
        if (System.getProperty(PROPERTY) == null) {
            var processors = Runtime.getRuntime().availableProcessors();
            System.setProperty(PROPERTY, Integer.toString(Math.max(4, processors)));
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        var unused = watch.scheduleWithFixedDelay(this::look, 0, PATIENCE, TimeUnit.MILLISECONDS);
    }

    private void look() {
        var turn = new CountDownLatch(1);
        var now = scheduler.getParallelism();
        if (now > usual) {
            askAloud(turn, now < MOST ? ASKED_WHEN_STUCK * now : 1);
        } else {
            Thread.ofVirtual().name("carriers").start(turn::countDown);
        }
        try {
            if (turn.await(PATIENCE, TimeUnit.MILLISECONDS)) {
                // As many as still hold a carrier may each be waiting: to take theirs away would stop all others again.
                if (now > usual && scheduler.getMountedVirtualThreadCount() <= usual) {
                    scheduler.setParallelism(usual);
                }
            } else if (now < MOST) {
                scheduler.setParallelism(Math.min(MOST, 2 * now));
                LOG.info(
                        "No screen got its turn for {} ms; {} at once may go on now",
                        PATIENCE,
                        Math.min(MOST, 2 * now));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // A watch that fails once goes on; the scheduler would end it.
            LOG.warn(
                    "It could not be seen whether screens get their turn ({})",
                    e.getClass().getSimpleName());
        }
    }

    /**
     * Asks so that it is heard. The scheduler looks for one more carrier only when a queue gets its first thread or when it is full,
     * and each thread that asks keeps to one queue. Where all stand still every queue soon has a thread in it that waits, so each of
     * several threads asks often enough to fill one.
     */
    private static void askAloud(CountDownLatch turn, int times) {
        for (var n = 0; n < ASK_FROM; n++) {
            Thread.ofPlatform().daemon().name("carriers").start(() -> {
                for (var time = 0; time < times; time++) {
                    Thread.ofVirtual().name("carriers").start(turn::countDown);
                }
            });
        }
    }

    @Override
    public void destroy() {
        watch.shutdownNow();
    }
}
