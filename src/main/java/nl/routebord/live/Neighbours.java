package nl.routebord.live;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Listens to what the other nodes announced: when woken, and every second in any case, for a wake-up may be lost. The
 * announcements of a node can be seen in the order of their numbers only, so a place per node tells what is new. Who heard
 * nothing for longer than half of what can be looked back may have missed something and reads all anew.
 */
@Component
class Neighbours implements SmartInitializingSingleton {

    static final long EVERY = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(Neighbours.class);

    private enum Phase {
        IDLE,
        LOOKING,
        LOOKING_AND_WOKEN
    }

    private final Bus bus;
    private final Frames frames;
    private final Pulse pulse;
    private final Map<String, Long> heardUpTo = new HashMap<>();
    private Phase phase = Phase.IDLE;
    private long lastHeard;
    private boolean deaf;

    Neighbours(Bus bus, Frames frames, Pulse pulse) {
        this.bus = bus;
        this.frames = frames;
        this.pulse = pulse;
        this.lastHeard = pulse.millis();
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!bus.isAlone()) {
            pulse.after(Duration.ofMillis(EVERY), this::turn);
        }
    }

    private void turn() {
        try {
            wake();
        } finally {
            pulse.after(Duration.ofMillis(EVERY), this::turn);
        }
    }

    /** From any thread: looks now. One look at a time; who comes during one is in the next. */
    void wake() {
        synchronized (this) {
            if (phase != Phase.IDLE) {
                phase = Phase.LOOKING_AND_WOKEN;
                return;
            }
        }
        do {
            synchronized (this) {
                phase = Phase.LOOKING;
            }
            look();
        } while (again());
    }

    private synchronized boolean again() {
        boolean again = phase == Phase.LOOKING_AND_WOKEN;
        phase = again ? Phase.LOOKING : Phase.IDLE;
        return again;
    }

    /** Something may have been missed: what is on the screens is read anew. */
    void missed() {
        frames.changedAnyhow();
    }

    private void look() {
        long now = pulse.millis();
        List<Bus.Heard> heard;
        try {
            heard = bus.heard();
        } catch (RuntimeException e) {
            if (!deaf) {
                deaf = true;
                LOG.warn("The other nodes cannot be heard ({}), trying again", Faults.where(e));
            }
            return;
        }
        deaf = false;
        Set<Long> fresh = new HashSet<>();
        Map<String, Long> upTo = new HashMap<>();
        for (Bus.Heard one : heard) {
            if (one.number() > heardUpTo.getOrDefault(one.node(), Long.MIN_VALUE)) {
                fresh.addAll(one.marks());
            }
            upTo.merge(one.node(), one.number(), Math::max);
        }
        // A node that is silent for longer than the window can only come back with higher numbers.
        heardUpTo.clear();
        heardUpTo.putAll(upTo);
        boolean late = now - lastHeard > Bus.WINDOW / 2;
        lastHeard = now;
        if (late) {
            missed();
        } else if (!fresh.isEmpty()) {
            frames.changedElsewhere(fresh);
        }
    }
}
