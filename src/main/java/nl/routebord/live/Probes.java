package nl.routebord.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Which phones of a room are asked to answer at once when their next change has arrived. Some stand ready, drawn by lot, so
 * that the first ones served are not always the ones asked; each tick a few more may stand ready. So a single change after a
 * silence is answered by {@link #READY} phones, and a flood of changes by {@link #PER_TICK} a tick. The fan-out knows nothing of it: a
 * phone that stands ready sees that for itself when it shows what is newest. Used under the lock of its room.
 */
final class Probes {

    static final int READY = 20;

    /** Four ticks a second: eight answers a second in a room at the most, whatever the number of phones. */
    static final int PER_TICK = 2;

    /** Fewer answers than this say nothing of a room that has more phones. */
    static final int LEAST = 5;

    /** Who has not answered after this is behind, and counted as such by the room. */
    static final long GIVE_UP = Room.SILENT;

    /** Younger questions are simply under way. */
    private static final long SOON = 1_000;

    private final Set<Screen> asked = new HashSet<>();
    private final Delays delays = new Delays();
    private final Random lot;

    Probes(Random lot) {
        this.lot = lot;
    }

    /** Lets go of who is not there any more and lets others stand ready; {@code able} are the phones that keep up now. */
    void tick(long now, Set<Screen> able) {
        asked.removeIf(screen -> {
            Screen.Probe probe = screen.probe();
            boolean over = !able.contains(screen)
                    || probe == null
                    || (probe != Screen.Probe.READY && now - probe.since() > GIVE_UP);
            if (over) {
                screen.letGo();
            }
            return over;
        });
        long ready = asked.stream()
                .filter(screen -> screen.probe() == Screen.Probe.READY)
                .count();
        int more = (int) Math.min(PER_TICK, READY - ready);
        if (more > 0) {
            List<Screen> others = new ArrayList<>(able);
            others.removeAll(asked);
            Collections.shuffle(others, lot);
            others.stream().limit(more).forEach(screen -> {
                screen.standReady();
                asked.add(screen);
            });
        }
    }

    /** A phone says that this revision is on its screen. What was not asked is not counted. */
    void arrived(Screen screen, long revision, long now) {
        Screen.Probe probe = screen.probe();
        if (probe != null && probe != Screen.Probe.READY && probe.revision() == revision && asked.remove(screen)) {
            screen.letGo();
            delays.add(now, now - probe.since());
        }
    }

    /** {@code phones}: how many there are to ask. */
    Delivery look(long now, int phones) {
        List<Long> under = asked.stream()
                .map(Screen::probe)
                .filter(probe -> probe != null && probe != Screen.Probe.READY)
                .map(probe -> now - probe.since())
                .filter(age -> age > SOON)
                .toList();
        return delays.look(now, Math.clamp(phones, 1, LEAST), under);
    }
}
