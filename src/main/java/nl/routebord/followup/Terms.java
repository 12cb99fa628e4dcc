package nl.routebord.followup;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.routebord.road.Road;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Days pass without anybody doing anything: every few minutes the pages of answers look anew at what is late by now. It keeps
 * nothing, and what nobody watches costs nothing.
 */
@Component
public class Terms implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Terms.class);
    private static final long LOOK_MINUTES = 10;

    private final JdbcClient jdbc;
    private final Road road;
    private @Nullable ScheduledExecutorService hand;

    Terms(JdbcClient jdbc, Road road) {
        this.jdbc = jdbc;
        this.road = road;
    }

    /** Tells every page of answers and of question cards that time went by. */
    public void look() {
        jdbc.sql("select id from traject").query(UUID.class).list().stream()
                .map(TrajectId::new)
                .forEach(traject -> {
                    road.announce(AnswersBoard.topic(traject));
                    road.announce(CardsBoard.topic(traject));
                });
    }

    private void lookNow() {
        try {
            look();
        } catch (RuntimeException failed) {
            LOG.warn(
                    "Could not look for what is late ({}), trying again",
                    failed.getClass().getName());
        }
    }

    @Override
    public synchronized void start() {
        if (hand == null) {
            hand = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("terms").factory());
            var unused = hand.scheduleWithFixedDelay(this::lookNow, LOOK_MINUTES, LOOK_MINUTES, TimeUnit.MINUTES);
        }
    }

    @Override
    public synchronized void stop() {
        if (hand != null) {
            hand.shutdown();
            hand = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return hand != null;
    }
}
