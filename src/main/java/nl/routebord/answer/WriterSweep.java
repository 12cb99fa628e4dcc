package nl.routebord.answer;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every few seconds for paragraphs that were held too long, so that nobody waits for who went away. */
@Component
class WriterSweep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WriterSweep.class);
    private static final int LOOK_S = 5;

    private final Writers writers;
    private @Nullable ScheduledExecutorService hand;

    WriterSweep(Writers writers) {
        this.writers = writers;
    }

    private void look() {
        try {
            writers.sweep();
        } catch (RuntimeException failed) {
            LOG.warn(
                    "Could not let go of paragraphs ({}), trying again",
                    failed.getClass().getName());
        }
    }

    @Override
    public synchronized void start() {
        if (hand == null) {
            hand = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("writers").factory());
            var unused = hand.scheduleWithFixedDelay(this::look, LOOK_S, LOOK_S, TimeUnit.SECONDS);
        }
    }

    /** Interrupts nobody: an interrupt in the middle of its file shuts H2 down. */
    @Override
    public synchronized void stop() {
        if (hand != null) {
            hand.shutdown();
            try {
                var unused = hand.awaitTermination(LOOK_S, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            hand = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return hand != null;
    }
}
