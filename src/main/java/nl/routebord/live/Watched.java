package nl.routebord.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One topic that somebody watches: its rhythm. A first change goes out at once, further ones join the next frame, and there is
 * always a last one. At most one frame of a topic is under way.
 */
final class Watched {

    /** Four frames a second: as fast as a hall can follow, and all that Vaadin's own advice allows. */
    static final long GAP = 250;

    private static final long[] RETRY = {250, 500, 1000, 2000, 4000};
    private static final Logger LOG = LoggerFactory.getLogger(Watched.class);

    private enum Phase {
        IDLE,
        PLANNED,
        RUNNING,
        RUNNING_AND_CHANGED
    }

    private final Topic topic;
    private final long mark;
    private final Sources sources;
    private final Pulse pulse;
    private final LongSupplier revisions;
    private final LongConsumer handedOut;
    private final AtomicReference<Changes> changes = new AtomicReference<>(Changes.NONE);
    private final Map<Audience, Channel> channels = new ConcurrentHashMap<>();
    private Phase phase = Phase.IDLE;
    private long nextNotBefore;
    private int failures;

    /** When the oldest change was announced of the frame that is planned or under way, and of the one after it. */
    private volatile long since;

    private long sinceAfter;

    Watched(Topic topic, Sources sources, Pulse pulse, LongSupplier revisions, LongConsumer handedOut) {
        this.topic = topic;
        this.mark = Mark.of(topic);
        this.sources = sources;
        this.pulse = pulse;
        this.revisions = revisions;
        this.handedOut = handedOut;
        this.nextNotBefore = pulse.millis();
        this.since = nextNotBefore;
    }

    Channel channel(Audience audience) {
        return channels.computeIfAbsent(
                audience, wanted -> new Channel(new Key(topic, wanted), sources, changes::get, revisions, () -> since));
    }

    /** How other nodes call this topic. */
    long mark() {
        return mark;
    }

    boolean isEmpty() {
        return channels.values().stream().allMatch(channel -> channel.screens().isEmpty());
    }

    /** Only counts and plans: it is called by the thread that has just committed, whose connection is still bound to it. */
    void changed(boolean countsOnly) {
        changes.updateAndGet(before -> before.with(countsOnly));
        plan(pulse.millis());
    }

    private void plan(long announced) {
        long wait;
        synchronized (this) {
            switch (phase) {
                case IDLE -> {
                    phase = Phase.PLANNED;
                    since = announced;
                }
                case RUNNING -> {
                    phase = Phase.RUNNING_AND_CHANGED;
                    sinceAfter = announced;
                    return;
                }
                case PLANNED, RUNNING_AND_CHANGED -> {
                    return;
                }
            }
            wait = Math.max(0, nextNotBefore - pulse.millis());
        }
        pulse.after(Duration.ofMillis(wait), this::frame);
    }

    private void frame() {
        synchronized (this) {
            phase = Phase.RUNNING;
            nextNotBefore = pulse.millis() + GAP;
        }
        boolean failed = true;
        try {
            failed = !sendAll();
        } finally {
            finish(failed);
        }
    }

    private void finish(boolean failed) {
        boolean again;
        long announced;
        synchronized (this) {
            again = failed || phase == Phase.RUNNING_AND_CHANGED;
            announced = failed ? since : sinceAfter;
            phase = Phase.IDLE;
            if (failed) {
                nextNotBefore = pulse.millis() + RETRY[Math.min(failures++, RETRY.length - 1)];
            } else {
                failures = 0;
            }
        }
        if (again) {
            plan(announced);
        }
    }

    /** Reads once per audience, then hands out: projector and desk first. One audience that fails does not stop the other. */
    private boolean sendAll() {
        boolean complete = true;
        List<Delivery> deliveries = new ArrayList<>();
        for (Channel channel : channels.values()) {
            if (channel.screens().isEmpty()) {
                continue;
            }
            try {
                Frame frame = channel.current();
                channel.screens().forEach(screen -> deliveries.add(new Delivery(screen, channel.key(), frame)));
            } catch (RuntimeException e) {
                complete = false;
                if (failures == 0) {
                    // The kind only: an id, or what the source was reading, does not belong in a log.
                    LOG.warn("Could not read a record of kind {} ({}), trying again", topic.kind(), Faults.where(e));
                }
            }
        }
        deliveries.sort(
                Comparator.comparing(delivery -> !delivery.screen.watcher().first()));
        deliveries.forEach(delivery -> delivery.screen.offer(delivery.key, delivery.frame));
        if (!deliveries.isEmpty()) {
            handedOut.accept(pulse.millis() - since);
        }
        return complete;
    }

    private record Delivery(Screen screen, Key key, Frame frame) {}
}
