package nl.routebord.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** The people of one room. Screens of one person count once; a person is behind only if none of their screens keeps up. */
final class Room {

    /** How long somebody who dropped out is still told about. */
    static final long GONE_FOR = 120_000;

    /** Four beats: two that were missed, and two to be mended in. */
    static final long LATE = 8_000;

    /** A browser confirms every 15 s at most, with jitter up to 20 s; two that are missing and it is behind. */
    static final long SILENT = 30_000;

    /** Two confirmations are missing and a third is late: nobody reads there any more, whatever the line says. */
    static final long DEAF = 50_000;

    private record Mark(long at, long revision) {}

    private static final class State {
        private boolean up = true;
        private boolean late;
        private boolean spoke;
        private long heard;

        State(long now) {
            heard = now;
        }
    }

    private final Map<Screen, State> screens = new HashMap<>();
    private final Map<String, Long> lost = new HashMap<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private final Probes probes = new Probes(new Random());
    private int asking;
    private Presence lastLook = Presence.NONE;
    private Delivery lastDelivery = Delivery.NONE;

    synchronized void enter(Screen screen, long now) {
        screens.put(screen, new State(now));
        lost.remove(screen.watcher().who());
    }

    synchronized void leave(Screen screen, long now) {
        State state = screens.remove(screen);
        if (state != null && state.up) {
            missed(screen.watcher(), now);
        }
    }

    synchronized void line(Screen screen, boolean up, long now) {
        State state = screens.get(screen);
        if (state == null || state.up == up) {
            return;
        }
        state.up = up;
        state.heard = now;
        state.late = false;
        if (up) {
            lost.remove(screen.watcher().who());
        } else {
            missed(screen.watcher(), now);
        }
    }

    synchronized void echo(Screen screen, long revision, long now) {
        State state = screens.get(screen);
        if (state != null) {
            state.heard = now;
            state.spoke = true;
            state.late = revision < revisionAt(now - LATE);
        }
    }

    synchronized void lookedAt(Screen screen, long now) {
        State state = screens.get(screen);
        if (state != null) {
            state.heard = now;
        }
    }

    /** Remembers which revision was current when, for as long as a browser may be late. */
    synchronized void mark(long now, long revision) {
        marks.addLast(new Mark(now, revision));
        while (marks.size() > 1 && marks.getFirst().at() < now - LATE - 1_000) {
            marks.removeFirst();
        }
    }

    synchronized Presence count(long now) {
        Map<String, String> groups = new HashMap<>();
        Set<String> inTime = new HashSet<>();
        screens.forEach((screen, state) -> {
            Watcher watcher = screen.watcher();
            if (state.up && !watcher.group().isEmpty()) {
                groups.put(watcher.who(), watcher.group());
                if (screen.isHidden() || keepsUp(state, now)) {
                    inTime.add(watcher.who());
                }
            }
        });
        Map<String, Integer> perGroup = new TreeMap<>();
        groups.values().forEach(group -> perGroup.merge(group, 1, Integer::sum));
        lost.values().removeIf(since -> now - since > GONE_FOR);
        return new Presence(Map.copyOf(perGroup), groups.size() - inTime.size(), lost.size());
    }

    synchronized int screens(LiveMeters.Kind kind, boolean up) {
        return (int) screens.entrySet().stream()
                .filter(entry -> entry.getValue().up == up
                        && LiveMeters.Kind.of(entry.getKey().watcher()) == kind)
                .count();
    }

    /** With every tick: who keeps up and is looked at can be asked how long a change takes. Watchers who are not counted are not. */
    synchronized void probe(long now) {
        Set<Screen> able = new HashSet<>();
        screens.forEach((screen, state) -> {
            if (state.up
                    && !screen.isHidden()
                    && keepsUp(state, now)
                    && !screen.watcher().group().isEmpty()) {
                able.add(screen);
            }
        });
        asking = able.size();
        probes.tick(now, able);
    }

    synchronized void arrived(Screen screen, long revision, long now) {
        probes.arrived(screen, revision, now);
    }

    synchronized Delivery delivery(long now) {
        return probes.look(now, asking);
    }

    synchronized boolean isDeliveryChangedSinceLook(long now) {
        Delivery before = lastDelivery;
        lastDelivery = delivery(now);
        return !lastDelivery.equals(before);
    }

    /**
     * Whose line is up and whose browser, which did speak, has said nothing for so long: frozen by its system, or out of reach. One
     * that is looked away from is meant to be silent.
     */
    synchronized List<Screen> deaf(long now) {
        return screens.entrySet().stream()
                .filter(entry -> entry.getValue().up && entry.getValue().spoke && now - entry.getValue().heard > DEAF)
                .map(Map.Entry::getKey)
                .filter(screen -> !screen.isHidden())
                .toList();
    }

    private static boolean keepsUp(State state, long now) {
        return !state.late && now - state.heard <= SILENT;
    }

    synchronized boolean isChangedSinceLook(long now) {
        Presence before = lastLook;
        lastLook = count(now);
        return !lastLook.equals(before);
    }

    synchronized boolean isDeserted(long now) {
        return screens.isEmpty() && count(now).gone() == 0;
    }

    private void missed(Watcher watcher, long now) {
        boolean elsewhere = screens.entrySet().stream()
                .anyMatch(other -> other.getKey().watcher().who().equals(watcher.who()) && other.getValue().up);
        if (!watcher.group().isEmpty() && !elsewhere) {
            lost.put(watcher.who(), now);
        }
    }

    private long revisionAt(long time) {
        long revision = 0;
        for (Mark mark : marks) {
            if (mark.at() > time) {
                break;
            }
            revision = mark.revision();
        }
        return revision;
    }
}
