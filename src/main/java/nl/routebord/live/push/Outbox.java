package nl.routebord.live.push;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The queue of one socket, emptied by one thread of its own outside the session lock, so that a phone that stops reading holds
 * up nobody. One per socket, not per screen: a dead socket must not delay the one that replaces it.
 */
final class Outbox {

    /** After so many waiting frames nothing more is written down: the screen is stale and gets its newest state later. */
    static final int MOST_FRAMES = 8;

    /** How frames leave, and what to do when they cannot or when there is room again. */
    interface Wire {

        /** May wait, at most for the write time-out. */
        void write(String frame) throws IOException;

        /** Room again after {@link Outbox#isFull} was told: now send the newest state. */
        void caughtUp();

        void broken();
    }

    /** Outboxes that the present thread fills and empties itself, once it is out of the session lock. */
    private static final ThreadLocal<@Nullable List<Outbox>> TOGETHER = new ThreadLocal<>();

    private final Wire wire;
    private final Executor threads;
    private final Deque<String> waiting = new ArrayDeque<>();
    private boolean busy;
    private boolean stale;
    private boolean dead;

    Outbox(Wire wire, Executor threads) {
        this.wire = wire;
        this.threads = threads;
    }

    /** True when there is no room; then {@link Wire#caughtUp} follows once all is written. */
    synchronized boolean isFull() {
        if (waiting.size() < MOST_FRAMES) {
            return false;
        }
        stale = true;
        return true;
    }

    void add(String frame) {
        synchronized (this) {
            if (dead) {
                return;
            }
            waiting.addLast(frame);
            if (busy) {
                return;
            }
            busy = true;
        }
        var together = TOGETHER.get();
        if (together == null) {
            threads.execute(this::drain);
        } else {
            together.add(this);
        }
    }

    /**
     * Runs this, and what it puts into outboxes leaves on this very thread afterwards, which may have to wait for a slow phone:
     * for a thread that serves one screen alone. A thread less for each screen and each change.
     */
    static void together(Runnable task) {
        var filled = new ArrayList<Outbox>(1);
        TOGETHER.set(filled);
        try {
            task.run();
        } finally {
            TOGETHER.remove();
            // A lock may be let go with the changes of other screens of its browser: those do not wait for this one.
            for (int n = 1; n < filled.size(); n++) {
                var other = filled.get(n);
                other.threads.execute(other::drain);
            }
            if (!filled.isEmpty()) {
                filled.getFirst().drain();
            }
        }
    }

    /** Waits until everything is written, but not for long: only a farewell depends on it. */
    synchronized void await(long millis) {
        var mine = TOGETHER.get();
        if (mine != null && mine.remove(this)) {
            // Nobody else would write it, and this thread is about to wait for that.
            threads.execute(this::drain);
        }
        long until = System.nanoTime() + millis * 1_000_000;
        try {
            for (long left = millis; busy && left > 0; left = (until - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized int size() {
        return waiting.size();
    }

    private void drain() {
        while (true) {
            String frame;
            boolean wasStale = false;
            synchronized (this) {
                frame = waiting.pollFirst();
                if (frame == null) {
                    busy = false;
                    wasStale = stale;
                    stale = false;
                    notifyAll();
                }
            }
            if (frame == null) {
                if (wasStale) {
                    wire.caughtUp();
                }
                return;
            }
            try {
                wire.write(frame);
            } catch (IOException | RuntimeException e) {
                // After a failed write Tomcat may also answer with an IllegalStateException.
                die();
                wire.broken();
                return;
            }
        }
    }

    private synchronized void die() {
        dead = true;
        busy = false;
        waiting.clear();
        notifyAll();
    }
}
