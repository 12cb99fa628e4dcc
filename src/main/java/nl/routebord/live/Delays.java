package nl.routebord.live;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.stream.LongStream;

/**
 * The delays of the last minute, and what they say together. While changes go round it looks back one minute; after that it
 * keeps the last minute in which somebody answered, and says how long ago that was. All times are those of the pulse.
 */
final class Delays {

    static final long WINDOW = 60_000;

    /** An evening that was still for so long says nothing about the next change. */
    static final long FORGET = 10 * WINDOW;

    /** Of so many in a hundred the delay is not longer. */
    static final int PERCENT = 95;

    /** Of fewer than this each one counts. */
    static final int FEW = 5;

    /** More than the probes of a minute can bring; who answers more often than asked fills no memory. */
    static final int MOST = 1_000;

    private record Delay(long at, long millis) {}

    private final Deque<Delay> delays = new ArrayDeque<>();

    void add(long now, long millis) {
        delays.addLast(new Delay(now, Math.max(0, millis)));
        while (delays.size() > MOST || delays.getFirst().at() <= now - 2 * WINDOW) {
            delays.removeFirst();
        }
    }

    /**
     * What holds at this moment.
     *
     * @param least fewer delays than this say nothing
     * @param under how long those take already that have not answered yet
     */
    Delivery look(long now, int least, Collection<Long> under) {
        long newest = delays.isEmpty() ? now - FORGET : delays.getLast().at();
        long idle = now - newest;
        // Many who wait are news, whatever was measured before.
        boolean fresh = idle < WINDOW || under.size() >= least;
        if (!fresh && idle >= FORGET) {
            return Delivery.NONE;
        }
        long from = (fresh ? now : newest) - WINDOW;
        LongStream known = delays.stream().filter(delay -> delay.at() > from).mapToLong(Delay::millis);
        LongStream waiting = fresh ? under.stream().mapToLong(Long::longValue) : LongStream.empty();
        long[] all = LongStream.concat(known, waiting).sorted().toArray();
        return all.length < least
                ? Delivery.NONE
                : new Delivery(tenths(percentile(all)), fresh ? 0 : (int) (idle / WINDOW));
    }

    /**
     * The nearest rank: one of the delays that were measured, never something in between. Of a few, but not of very few, the
     * slowest one is left out: that may be a phone in a pocket.
     */
    static long percentile(long... sorted) {
        int all = sorted.length;
        int rank = all < FEW ? all : Math.min(all - 1, (all * PERCENT + 99) / 100);
        return sorted[rank - 1];
    }

    /** Rounded up: "within" must hold. */
    private static int tenths(long millis) {
        return (int) Math.min(Integer.MAX_VALUE, (millis + 99) / 100);
    }
}
