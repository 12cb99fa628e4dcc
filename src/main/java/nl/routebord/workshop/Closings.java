package nl.routebord.workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.routebord.shared.ActivityId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Closes what has counted down. It keeps nothing itself: what is due stands in the database, so a restart and every other
 * node carry it on, and two that look at once close it once. What fails is due again at the next look.
 */
@Component
class Closings implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Closings.class);
    private static final long LOOK_MS = 500;
    private static final long STOP_S = 4;

    private final JdbcClient jdbc;
    private final Steering steering;
    private final Clock clock;
    private @Nullable ScheduledExecutorService hand;

    Closings(JdbcClient jdbc, Steering steering, Clock clock) {
        this.jdbc = jdbc;
        this.steering = steering;
        this.clock = clock;
    }

    /** Closes everything that is due at this moment. */
    void look(Instant now) {
        for (var activity : due(now)) {
            try {
                steering.finish(activity, now);
            } catch (RuntimeException failed) {
                LOG.warn(
                        "An activity could not be closed now ({}), trying again",
                        failed.getClass().getName());
            }
        }
    }

    private List<ActivityId> due(Instant now) {
        return jdbc.sql("select id from activity where phase = 'CLOSING' and closing_at <= ?")
                .param(now.minus(ActivityView.GRACE).atOffset(ZoneOffset.UTC))
                .query((row, n) -> new ActivityId(row.getObject("id", UUID.class)))
                .list();
    }

    private void lookNow() {
        try {
            look(clock.instant());
        } catch (RuntimeException failed) {
            LOG.warn(
                    "Could not look for what must close ({}), trying again",
                    failed.getClass().getName());
        }
    }

    @Override
    public synchronized void start() {
        if (hand == null) {
            hand = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("closings").factory());
            var unused = hand.scheduleWithFixedDelay(this::lookNow, LOOK_MS, LOOK_MS, TimeUnit.MILLISECONDS);
        }
    }

    /** Lets a close under way end and interrupts nobody: an interrupt in the middle of its file shuts H2 down. */
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
