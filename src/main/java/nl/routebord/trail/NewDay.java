package nl.routebord.trail;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.routebord.shell.Dates;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells once that it is another day. What is due follows from dates alone and nothing is marked at midnight, but a screen that
 * stays open overnight has to be told; on every node, for each tells its own screens.
 */
@Component
class NewDay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NewDay.class);
    private static final int LOOK_S = 60;
    private static final int STOP_S = 5;

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private LocalDate told;
    private @Nullable ScheduledExecutorService hand;

    NewDay(ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
        told = Dates.local(clock.instant());
    }

    /** Tells it where it has become another day since the last look. */
    void look() {
        var today = Dates.local(clock.instant());
        if (!today.equals(told)) {
            transaction.executeWithoutResult(status -> events.publishEvent(new DayBegan(today)));
            told = today;
        }
    }

    private void lookQuietly() {
        try {
            look();
        } catch (RuntimeException failed) {
            LOG.warn(
                    "Could not tell that it is another day ({}), trying again",
                    failed.getClass().getName());
        }
    }

    @Override
    public synchronized void start() {
        if (hand == null) {
            hand = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("new-day").factory());
            var unused = hand.scheduleWithFixedDelay(this::lookQuietly, LOOK_S, LOOK_S, TimeUnit.SECONDS);
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
