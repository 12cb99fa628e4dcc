package nl.routebord.live;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One attached screen as the fan-out sees it. Frames are put down here from any thread and shown by at most one task at a
 * time, which shows only the newest: a phone that is slow, asleep or gone costs nobody anything.
 */
final class Screen {

    /** The way to the browser. All but {@link #enter} and {@link #written} are called under the session lock. */
    interface Door {

        /** Runs the task under the session lock, now or when its holder is done; never waits. */
        void enter(Runnable task);

        /** As {@link #enter}, and what it brings leaves for the browser on this thread, which may have to wait for it. */
        default void bring(Runnable task) {
            enter(task);
        }

        /** False while nothing can be pushed; a screen without push at all counts as reachable. */
        boolean isOpen();

        void beat(long revision);

        /** Asks the browser to say at once that it has this revision; goes out with what was just shown. */
        void probe(long revision);

        /** The browser has what the answer to its first request brought. */
        void arrived();

        /** Closes the line: a browser that wakes up opens another and gets the newest state. */
        void hangUp();

        /** Tells the browser that this server is about to stop. */
        void farewell();

        /** Not under the session lock: returns once all that was shown has left for the browser, or after so many millis. */
        void written(long millis) throws InterruptedException;
    }

    /**
     * A question to the browser how far it is.
     *
     * @param revision what it must have
     * @param since when that change was announced, by the pulse
     */
    record Probe(long revision, long since) {

        /** Not asked yet: the next change that comes asks. */
        static final Probe READY = new Probe(0, 0);
    }

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String id;
    private volatile Watcher watcher;
    private final Door door;
    private final Pulse pulse;
    private final Map<Key, Slot> slots = new ConcurrentHashMap<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean arrived = new AtomicBoolean();
    private volatile @Nullable Key vital;
    private final AtomicReference<@Nullable Probe> probe = new AtomicReference<>();
    private volatile boolean parked;
    private volatile boolean hidden;
    private volatile boolean closed;
    private volatile long beat;
    private long shownBeat;

    /** From when on a change could come in at once. What was announced before it is no measure of the way. */
    private long reachable;

    Screen(Watcher watcher, Door door, Pulse pulse) {
        this.id = randomId();
        this.watcher = watcher;
        this.door = door;
        this.pulse = pulse;
        this.reachable = pulse.millis();
    }

    /** Not to be guessed: with it one can say which revision this screen has. */
    static String randomId() {
        byte[] bits = new byte[10];
        RANDOM.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    String id() {
        return id;
    }

    Watcher watcher() {
        return watcher;
    }

    /** The same person under another label. */
    void watchedBy(Watcher other) {
        watcher = other;
    }

    /** What is shown also while nobody looks: a right that ended closes the page behind the others too. */
    void vital(@Nullable Key key) {
        vital = key;
    }

    Set<Key> keys() {
        return slots.keySet();
    }

    boolean isHidden() {
        return hidden;
    }

    /** Under the session lock. */
    void show(Key key, List<Feed<?>> feeds) {
        Slot known = slots.putIfAbsent(key, new Slot(key, feeds));
        if (known != null) {
            known.replace(feeds);
        }
    }

    void drop(Key key) {
        slots.remove(key);
    }

    /** From any thread: here is a newer record. A screen that cannot be reached only keeps it. */
    void offer(Key key, Frame frame) {
        keep(key, frame);
        if (!parked || key.equals(vital)) {
            hurry();
        }
    }

    /** From any thread: as {@link #offer}, for a caller who holds the session lock and shows it by itself. */
    void keep(Key key, Frame frame) {
        Slot slot = slots.get(key);
        if (slot != null) {
            slot.offer(frame);
        }
    }

    /** From any thread: the sign of life, behind every frame offered before it. It also wakes what was parked by mistake. */
    void beat(long revision) {
        beat = revision;
        if (!hidden) {
            hurry();
        }
    }

    /** Under the session lock: shows everything newest, for the answer of a running request or for a line that is back. */
    void catchUp(boolean fromScratch) {
        if (fromScratch) {
            slots.values().forEach(Slot::forget);
        }
        parked = hidden;
        reachable = pulse.millis();
        slots.values().forEach(Slot::settle);
    }

    /** Under the session lock: nobody looks, or somebody looks again. */
    void hide(boolean away) {
        hidden = away;
        parked = away;
    }

    /** From any thread: the browser speaks, so the page is with it. */
    void arrive() {
        if (arrived.compareAndSet(false, true)) {
            enter(door::arrived);
        }
    }

    /** From any thread: nobody reads at the other end, so what waits for it is let go. */
    void hangUp() {
        enter(door::hangUp);
    }

    /** From any thread: the next change that comes is asked about. */
    void standReady() {
        probe.set(Probe.READY);
    }

    /** From any thread: nothing is asked any more. */
    void letGo() {
        probe.set(null);
    }

    /** What this screen was asked; null for nothing. */
    @Nullable
    Probe probe() {
        return probe.get();
    }

    /** From any thread, and not under the session lock: says that this server stops and waits until that is on its way. */
    void farewell(long millis) throws InterruptedException {
        var told = new CountDownLatch(1);
        enter(() -> {
            door.farewell();
            told.countDown();
        });
        if (!parked && told.await(millis, TimeUnit.MILLISECONDS)) {
            door.written(millis);
        }
    }

    void close() {
        closed = true;
        slots.clear();
    }

    /** From any thread: runs this under the session lock, unless the screen is gone by then. */
    void enter(Runnable task) {
        try {
            door.enter(task);
        } catch (RuntimeException e) {
            // The UI has just been detached: there is nothing to do for it any more.
            parked = true;
        }
    }

    private void hurry() {
        if (!closed && busy.compareAndSet(false, true)) {
            pulse.run(this::knock);
        }
    }

    private void knock() {
        try {
            door.bring(this::settle);
        } catch (RuntimeException e) {
            // The UI has just been detached: nothing to show any more, and onDetach unsubscribes.
            busy.set(false);
            parked = true;
        }
    }

    private void settle() {
        // Before looking: what is offered from here on starts a task of its own.
        busy.set(false);
        if (closed) {
            return;
        }
        if (hidden || !door.isOpen()) {
            parked = true;
            var key = vital;
            var lasting = key == null ? null : slots.get(key);
            if (hidden && lasting != null) {
                lasting.settle();
            }
            return;
        }
        if (parked) {
            parked = false;
            reachable = pulse.millis();
        }
        showNewest();
        long due = beat;
        if (due > shownBeat) {
            shownBeat = due;
            door.beat(due);
        }
    }

    private void showNewest() {
        Frame oldest = null;
        for (Slot slot : slots.values()) {
            Frame frame = slot.settle();
            if (frame != null && frame.since() >= reachable && (oldest == null || frame.since() < oldest.since())) {
                oldest = frame;
            }
        }
        if (oldest != null && probe.compareAndSet(Probe.READY, new Probe(oldest.revision(), oldest.since()))) {
            door.probe(oldest.revision());
        }
    }
}
