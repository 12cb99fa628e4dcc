package nl.routebord.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who is in which room: on this node from their screens, kept in memory only, and on the others as the numbers they write down.
 * Told as numbers only.
 */
@Component
class Rooms implements Sources.InMemory {

    static final String KIND = "presence";

    private final Map<String, Room> rooms = new ConcurrentHashMap<>();
    private volatile Map<String, Presence> elsewhere = Map.of();
    private final Map<String, Screen> screens = new ConcurrentHashMap<>();
    private final Frames frames;
    private final Pulse pulse;
    private int ticks;

    Rooms(Frames frames, Pulse pulse) {
        this.frames = frames;
        this.pulse = pulse;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Presence read(Topic topic, Audience audience) {
        return present(topic.id());
    }

    Presence present(String room) {
        Room there = rooms.get(room);
        Presence here = there == null ? Presence.NONE : there.count(pulse.millis());
        return here.and(elsewhere.getOrDefault(room, Presence.NONE));
    }

    /** All screens of this node, also those of who is not counted. */
    Collection<Screen> screens() {
        return List.copyOf(screens.values());
    }

    /** The rooms of this node in which there is somebody to count. */
    Map<String, Presence> here() {
        long now = pulse.millis();
        Map<String, Presence> counted = new HashMap<>();
        rooms.forEach((name, room) -> counted.put(name, room.count(now)));
        counted.values().removeIf(Presence.NONE::equals);
        return counted;
    }

    /** What the other nodes count, in place of what they counted before. */
    void elsewhere(Map<String, Presence> counted) {
        Map<String, Presence> before = elsewhere;
        elsewhere = Map.copyOf(counted);
        Stream.concat(before.keySet().stream(), counted.keySet().stream())
                .distinct()
                .filter(room -> !Objects.equals(before.get(room), counted.get(room)))
                .forEach(this::tell);
    }

    void enter(Screen screen) {
        screens.put(screen.id(), screen);
        String name = screen.watcher().room();
        rooms.compute(name, (key, known) -> {
            Room room = known != null ? known : new Room();
            room.enter(screen, pulse.millis());
            return room;
        });
        tell(name);
    }

    void leave(Screen screen) {
        screens.remove(screen.id());
        String name = screen.watcher().room();
        rooms.computeIfPresent(name, (key, room) -> {
            room.leave(screen, pulse.millis());
            return room;
        });
        tell(name);
    }

    /** Somebody of this room is counted under another label now. */
    void regroup(String room) {
        tell(room);
    }

    /** The socket of a screen came up or was lost. */
    void line(Screen screen, boolean up) {
        Room room = rooms.get(screen.watcher().room());
        if (room != null) {
            room.line(screen, up, pulse.millis());
            tell(screen.watcher().room());
        }
    }

    /** A browser tells which revision it has. Unknown screens are ignored: they will load anew by themselves. */
    void echo(String screenId, long revision) {
        Screen screen = screens.get(screenId);
        if (screen != null) {
            screen.arrive();
            Room room = rooms.get(screen.watcher().room());
            if (room != null) {
                room.echo(screen, revision, pulse.millis());
            }
        }
    }

    /** Somebody looks at this screen again; its silence until now was meant. */
    void lookedAt(Screen screen) {
        Room room = rooms.get(screen.watcher().room());
        if (room != null) {
            room.lookedAt(screen, pulse.millis());
        }
    }

    /** A browser tells that the change it was asked about is there. Unknown screens are ignored. */
    void arrived(String screenId, long revision) {
        Screen screen = screens.get(screenId);
        if (screen != null) {
            Room room = rooms.get(screen.watcher().room());
            if (room != null) {
                room.arrived(screen, revision, pulse.millis());
            }
        }
    }

    /** How many screens of this kind are there, with a socket or without one. */
    int screens(LiveMeters.Kind kind, boolean up) {
        return rooms.values().stream().mapToInt(room -> room.screens(kind, up)).sum();
    }

    Delivery delivery(String room) {
        Room there = rooms.get(room);
        return there == null ? Delivery.NONE : there.delivery(pulse.millis());
    }

    /** With every tick of the beat; once a second it looks whether time alone has changed the numbers. */
    void tick(long revision) {
        long now = pulse.millis();
        rooms.values().forEach(room -> {
            room.mark(now, revision);
            room.probe(now);
        });
        if (++ticks % 4 == 0) {
            rooms.forEach((name, room) -> {
                if (room.isChangedSinceLook(now)) {
                    tell(name);
                }
                if (room.isDeliveryChangedSinceLook(now)) {
                    frames.on(new Changed(Live.delivery(name)));
                }
                room.deaf(now).forEach(Screen::hangUp);
                rooms.computeIfPresent(name, (key, there) -> there.isDeserted(now) ? null : there);
            });
        }
    }

    private void tell(String room) {
        frames.on(new Changed(Live.presence(room)));
    }
}
