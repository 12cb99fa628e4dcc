package nl.routebord.workshop;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** A seat ends without anybody doing anything: twice a minute the pages are told whose seats did. It keeps nothing. */
@Component
public class ReadingSweep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingSweep.class);
    private static final int LOOK_S = 30;

    /** Looks back further than the last look: a look may fail, and another node's clock may differ. */
    private static final Duration BACK = Duration.ofMinutes(5);

    private final Readings readings;
    private final Clock clock;
    private @Nullable ScheduledExecutorService hand;

    ReadingSweep(Readings readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    /** Looks once; what nobody watches costs nothing. */
    public void look() {
        readings.ended(clock.instant().minus(BACK));
    }

    private void lookNow() {
        try {
            look();
        } catch (RuntimeException failed) {
            LOG.warn(
                    "Could not look for seats that ended ({}), trying again",
                    failed.getClass().getName());
        }
    }

    @Override
    public synchronized void start() {
        if (hand == null) {
            hand = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("readings").factory());
            var unused = hand.scheduleWithFixedDelay(this::lookNow, LOOK_S, LOOK_S, TimeUnit.SECONDS);
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
