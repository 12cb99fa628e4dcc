package nl.routebord.running;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.routebord.shared.Trace;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks after what belongs to this very process and its disk: a copy that is asked for, and room on the disk. Each node has one;
 * what must be done once for all nodes is a sweep instead.
 */
@Component
class Caretaker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Caretaker.class);
    private static final long COPY_SECONDS = 1;
    private static final long DISK_SECONDS = 60;
    private static final long LAST_COPY_SECONDS = 60;

    private final Copying copying;
    private final DiskHealth disk;
    private @Nullable ScheduledExecutorService hand;

    Caretaker(Copying copying, DiskHealth disk) {
        this.copying = copying;
        this.disk = disk;
    }

    @Override
    public synchronized void start() {
        var fresh = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("caretaker").factory());
        hand = fresh;
        if (copying.isPossible()) {
            every(fresh, COPY_SECONDS, copying::look);
        }
        every(fresh, DISK_SECONDS, disk::health);
    }

    private static void every(ScheduledExecutorService hand, long seconds, Runnable look) {
        var unused = hand.scheduleWithFixedDelay(
                () -> {
                    try {
                        look.run();
                    } catch (RuntimeException failed) {
                        LOG.warn("Could not look, trying again: {}", Trace.of(failed));
                    }
                },
                seconds,
                seconds,
                TimeUnit.SECONDS);
    }

    /** After the door has closed: a copy under way keeps no screen waiting for its goodbye, and no page for the next node. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** Interrupts nobody: an interrupt in the middle of its file shuts H2 down. */
    @Override
    public synchronized void stop() {
        var last = hand;
        hand = null;
        if (last != null) {
            last.shutdown();
            try {
                var unused = last.awaitTermination(LAST_COPY_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return hand != null;
    }
}
