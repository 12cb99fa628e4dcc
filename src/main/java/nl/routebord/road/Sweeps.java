package nl.routebord.road;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs every {@link Sweep} from the start of the house to its end, each with a hand of its own: one that takes long, as mails
 * may, keeps no other waiting. The one place that decides when and on which node a sweep looks.
 */
@Component
public class Sweeps implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeps.class);
    private static final Duration LAST_LOOK = Duration.ofSeconds(5);

    private final List<Sweep> sweeps;
    private final Rota rota;
    private final List<ScheduledExecutorService> hands = new ArrayList<>();

    public Sweeps(List<Sweep> sweeps, Rota rota) {
        this.rota = rota;
        this.sweeps = List.copyOf(sweeps);
    }

    @Override
    public synchronized void start() {
        if (!isRunning()) {
            sweeps.forEach(sweep -> hands.add(hand(sweep)));
        }
    }

    private ScheduledExecutorService hand(Sweep sweep) {
        var hand = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name(sweep.name()).factory());
        var pause = sweep.every().toMillis();
        var unused = hand.scheduleWithFixedDelay(() -> look(sweep), pause, pause, TimeUnit.MILLISECONDS);
        return hand;
    }

    private void look(Sweep sweep) {
        try {
            rota.look(sweep);
        } catch (RuntimeException failed) {
            LOG.warn(
                    "Could not look at {} ({}), trying again",
                    sweep.name(),
                    failed.getClass().getName());
        }
    }

    /** After the door has closed: a look that takes long keeps no screen waiting for its goodbye, and no page for the next node. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** Lets the looks under way end and interrupts nobody: an interrupt in the middle of its file shuts H2 down. */
    @Override
    public synchronized void stop() {
        hands.forEach(ScheduledExecutorService::shutdown);
        var end = System.nanoTime() + LAST_LOOK.toNanos();
        try {
            for (var hand : hands) {
                var unused = hand.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        hands.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !hands.isEmpty();
    }
}
