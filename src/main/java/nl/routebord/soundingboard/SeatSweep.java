package nl.routebord.soundingboard;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shell.Dates;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells the open pages of a member whose last day is over; the seat itself is refused from that moment without any help. */
@Component
class SeatSweep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SeatSweep.class);
    private static final int LOOK_S = 60;

    private final JdbcClient jdbc;
    private final Seated seated;
    private final DeviceRows devices;
    private final TransactionOperations transactions;
    private final Clock clock;
    private @Nullable ScheduledExecutorService hand;

    SeatSweep(JdbcClient jdbc, Seated seated, DeviceRows devices, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.seated = seated;
        this.devices = devices;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Looks once. Two nodes at once change nothing more than one. */
    void look() {
        transactions.executeWithoutResult(
                status -> jdbc.sql("select participant_id from member_seat where until_day < ? and closed_at is null")
                        .param(Dates.local(clock.instant()))
                        .query(UUID.class)
                        .list()
                        .forEach(this::close));
    }

    private void close(UUID member) {
        jdbc.sql("update member_seat set closed_at = ? where participant_id = ? and closed_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), member)
                .update();
        seated.find(new ParticipantId(member)).ifPresent(devices::tell);
    }

    private void lookAgain() {
        try {
            look();
        } catch (RuntimeException failed) {
            LOG.warn(
                    "Could not close seats ({}), trying again",
                    failed.getClass().getName());
        }
    }

    @Override
    public synchronized void start() {
        if (hand == null) {
            hand = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("seats").factory());
            var unused = hand.scheduleWithFixedDelay(this::lookAgain, LOOK_S, LOOK_S, TimeUnit.SECONDS);
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
