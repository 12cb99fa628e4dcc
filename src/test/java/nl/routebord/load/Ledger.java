package nl.routebord.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Which change is on which screen, and since when. A change is the next number of a <i>lane</i> (one card, one count); a screen
 * that shows number 7 of a lane has all up to 7, because a frame may hold several changes at once. Time runs from the moment
 * the change was <i>planned</i>, so a server that lets the generator wait is not flattered.
 */
final class Ledger {

    private static final class Change {

        private final long planned;
        private final AtomicInteger screens = new AtomicInteger();
        private final AtomicLong last = new AtomicLong();

        Change(long planned) {
            this.planned = planned;
        }
    }

    private final int screens;
    private final List<List<Change>> lanes = new ArrayList<>();
    private final int[][] reached;
    private final Times each = new Times();
    private final AtomicLong open = new AtomicLong();

    Ledger(int lanes, int screens) {
        this.screens = screens;
        this.reached = new int[screens][lanes];
        for (int lane = 0; lane < lanes; lane++) {
            this.lanes.add(new ArrayList<>());
        }
    }

    /** Before anything is sent: the next change of this lane. Its number, from 1. */
    int plan(int lane, long nanos) {
        lanes.get(lane).add(new Change(nanos));
        open.addAndGet(screens);
        return lanes.get(lane).size();
    }

    /** From the thread of a screen, one at a time for each screen: it shows this number of this lane, and so all before it. */
    void shows(int screen, int lane, int number, long nanos) {
        if (lane < 0 || lane >= lanes.size()) {
            return;
        }
        var changes = lanes.get(lane);
        synchronized (reached[screen]) {
            int from = reached[screen][lane];
            int to = Math.min(number, changes.size());
            for (int at = from; at < to; at++) {
                var change = changes.get(at);
                long took = Math.max(1, nanos - change.planned);
                each.add(took);
                change.last.accumulateAndGet(took, Math::max);
                change.screens.incrementAndGet();
                open.decrementAndGet();
            }
            reached[screen][lane] = Math.max(from, to);
        }
    }

    /** Waits until every screen shows every change, but not for ever. */
    boolean await(long millis) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (open.get() > 0 && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return open.get() == 0;
    }

    long expected() {
        return (long) screens * lanes.stream().mapToInt(List::size).sum();
    }

    long delivered() {
        return expected() - open.get();
    }

    /** 1.000 when every change is contained in a revision that every screen showed. */
    double share() {
        return expected() == 0 ? 1 : (double) delivered() / expected();
    }

    Times each() {
        return each;
    }

    /** Until the last screen had it, one time for each change; changes that a screen never showed are left out here and miss in {@link #share}. */
    Times last() {
        var last = new Times();
        lanes.forEach(lane -> lane.stream()
                .filter(change -> change.screens.get() == screens)
                .forEach(change -> last.add(change.last.get())));
        return last;
    }
}
