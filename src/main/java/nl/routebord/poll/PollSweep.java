package nl.routebord.poll;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every few seconds for polls that open or are over. What is due stands in the database: a restart and every other node carry it on. */
@Component
class PollSweep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PollSweep.class);
    private static final int LOOK_S = 2;
    private static final int STOP_S = 4;

    private final PollRounds rounds;
    private final Clock clock;
    private @Nullable ScheduledExecutorService hand;

    PollSweep(PollRounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    private void look() {
        try {
            rounds.look(clock.instant());
        } catch (RuntimeException failed) {
            LOG.warn(
                    "Could not look for polls that open or are over ({}), trying again",
                    failed.getClass().getName());
        }
    }

    @Override
    public synchronized void start() {
        if (hand == null) {
            hand = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("polls").factory());
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
