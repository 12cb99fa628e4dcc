package nl.routebord.between;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every few seconds for planned moments. What is due stands in the database: a restart and every other node carry it on. */
@Component
class MomentSweep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MomentSweep.class);
    private static final int LOOK_S = 5;
    private static final int STOP_S = 4;

    private final MomentRounds rounds;
    private final Clock clock;
    private @Nullable ScheduledExecutorService hand;

    MomentSweep(MomentRounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    private void look() {
        try {
            rounds.look(clock.instant());
        } catch (RuntimeException failed) {
            LOG.warn(
                    "Could not look for planned moments ({}), trying again",
                    failed.getClass().getName());
        }
    }

    @Override
    public synchronized void start() {
        if (hand == null) {
            hand = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("moments").factory());
            var unused = hand.scheduleWithFixedDelay(this::look, LOOK_S, LOOK_S, TimeUnit.SECONDS);
        }
    }

    /** Interrupts nobody: an interrupt in the middle of its file shuts H2 down. */
    @Override
    public synchronized void stop() {
        if (hand != null) {
            hand.shutdown();
            try {
                var unused = hand.awaitTermination(STOP_S, TimeUnit.SECONDS);
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
