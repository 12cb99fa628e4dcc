package nl.routebord.live;

import java.time.Duration;
import java.util.ArrayList;
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
 * always a last one. At most one frame of a topic is under way. Projector and desk get each frame, the phones only those for which
 * there is time, see {@link Rest}.
 */
final class Watched {

    /** Four frames a second: as fast as a hall can follow, and all that Vaadin's own advice allows. */
    static final long GAP = 250;

    /** So many phones are served before something else gets its turn. */
    private static final int PORTION = 64;

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

    /** Of the phones. */
    private final Rest rest = new Rest();

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
        Sent sent = Sent.FAILED;
        try {
            sent = sendAll();
        } finally {
            finish(sent);
        }
    }

    /** What follows is planned in the same breath: a change that came in between would else be taken for the oldest. */
    private synchronized void finish(Sent sent) {
        boolean failed = sent == Sent.FAILED;
        boolean again = sent != Sent.TO_ALL || phase == Phase.RUNNING_AND_CHANGED;
        long announced = sent == Sent.TO_ALL ? sinceAfter : since;
        phase = Phase.IDLE;
        if (failed) {
            nextNotBefore = pulse.millis() + RETRY[Math.min(failures++, RETRY.length - 1)];
        } else {
            failures = 0;
        }
        if (again) {
            plan(announced);
        }
    }

    private enum Sent {
        FAILED,
        TO_ALL,

        /** The phones are still at rest: they get the next one that they can. */
        NOT_TO_PHONES
    }

    /** Reads once per audience, then hands out: projector and desk first. One audience that fails does not stop the other. */
    private Sent sendAll() {
        boolean complete = true;
        List<Delivery> first = new ArrayList<>();
        List<Delivery> phones = new ArrayList<>();
        for (Channel channel : channels.values()) {
            if (channel.screens().isEmpty()) {
                continue;
            }
            try {
                Frame frame = channel.current();
                channel.screens()
                        .forEach(screen -> (screen.watcher().first() ? first : phones)
                                .add(new Delivery(screen, channel.key(), frame)));
            } catch (RuntimeException e) {
                complete = false;
                if (failures == 0) {
                    // The kind only: an id, or what the source was reading, does not belong in a log.
                    LOG.warn("Could not read a record of kind {} ({}), trying again", topic.kind(), Faults.where(e));
                }
            }
        }
        handOut(first);
        boolean served = servePhones(phones);
        if (!first.isEmpty() || (served && !phones.isEmpty())) {
            handedOut.accept(pulse.millis() - since);
        }
        if (!complete) {
            return Sent.FAILED;
        }
        return served ? Sent.TO_ALL : Sent.NOT_TO_PHONES;
    }

    /** False where they are still at rest and were not served. Few phones cost nothing worth a rest. */
    private boolean servePhones(List<Delivery> phones) {
        if (phones.size() <= PORTION) {
            handOut(phones);
            return true;
        }
        long now = pulse.millis();
        if (!rest.isOver(now)) {
            return false;
        }
        rest.begin(now);
        serve(phones, now, since);
        return true;
    }

    /**
     * So many at a time, and the next when each of these has had its turn: tasks take turns, so what else there is to do, such as the
     * next frame for the projector, waits for these few and not for the whole hall. A phone that waits for its line holds up nobody.
     */
    private void serve(List<Delivery> phones, long began, long announced) {
        if (phones.isEmpty()) {
            wentRound(began, announced);
            return;
        }
        int portion = Math.min(PORTION, phones.size());
        try {
            handOut(phones.subList(0, portion));
            pulse.run(() -> serve(phones.subList(portion, phones.size()), began, announced));
        } catch (RuntimeException | Error e) {
            // Those who are left would keep what they have until the next change.
            wentRound(began, announced);
            plan(announced);
            throw e;
        }
    }

    private void wentRound(long began, long announced) {
        long now = pulse.millis();
        rest.wentRound(began, now);
        handedOut.accept(now - announced);
    }

    private static void handOut(List<Delivery> deliveries) {
        deliveries.forEach(delivery -> delivery.screen.offer(delivery.key, delivery.frame));
    }

    private record Delivery(Screen screen, Key key, Frame frame) {}
}
