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
    private static final int ASKED_WHEN_STUCK = 8;

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
        ask(turn, now > usual ? ASKED_WHEN_STUCK : 1);
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
     * Asks for a turn from threads of their own. The scheduler looks for one more carrier only when a queue that was empty gets its
     * first thread, and each thread that asks keeps to one queue: where all stand still, the second question from there is not heard.
     */
    private static void ask(CountDownLatch turn, int times) {
        for (var n = 0; n < times; n++) {
            Thread.ofPlatform()
                    .daemon()
                    .name("carriers")
                    .start(() -> Thread.ofVirtual().name("carriers").start(turn::countDown));
        }
    }

    @Override
    public void destroy() {
        watch.shutdownNow();
    }
}
