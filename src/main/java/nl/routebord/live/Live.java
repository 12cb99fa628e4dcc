package nl.routebord.live;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The live core as features see it: the current record of a topic, and who is in a room. Screens subscribe through
 * {@link LiveScreen}; changes are announced by publishing {@link Changed} in the writing transaction. It checks no rights:
 * whoever builds a screen has resolved its scope first, and asks only for what that scope may see.
 */
@Component
public class Live {

    private final Frames frames;
    private final Rooms rooms;
    private final Beats beats;
    private final Pulse pulse;
    private final String start = Screen.randomId();

    Live(Frames frames, Rooms rooms, Beats beats, Pulse pulse) {
        this.frames = frames;
        this.rooms = rooms;
        this.beats = beats;
        this.pulse = pulse;
    }

    /**
     * The current record: the one the screens have if somebody watches and nothing changed since, else read in a read-only
     * repeatable-read transaction. Inside a transaction of the caller it is read in that one and not shared.
     *
     * @throws IllegalStateException if no source reads topics of this kind
     */
    public <R> R now(Topic topic, Audience audience, Class<R> type) {
        return type.cast(frames.current(new Key(topic, audience)).value());
    }

    /** Who has a live screen in this room, on all nodes together. */
    public Presence present(String room) {
        return rooms.present(room);
    }

    /** The topic under which {@link Presence} of a room can be watched, by any audience. */
    public static Topic presence(String room) {
        return new Topic(Rooms.KIND, room);
    }

    /** How long a change takes to the phones of this room, on this node. */
    public Delivery delivered(String room) {
        return rooms.delivery(room);
    }

    /** The topic under which the {@link Delivery} of a room can be watched; only staff gets it. */
    public static Topic delivery(String room) {
        return new Topic(Deliveries.KIND, room);
    }

    /** A random name of this start of the process: another name tells a screen that it has to load anew. */
    String start() {
        return start;
    }

    Pulse pulse() {
        return pulse;
    }

    Rooms rooms() {
        return rooms;
    }

    void open(Screen screen) {
        rooms.enter(screen);
        beats.add(screen);
    }

    void close(Screen screen) {
        screen.keys().forEach(key -> frames.unsubscribe(key, screen));
        screen.close();
        beats.remove(screen);
        rooms.leave(screen);
    }

    /**
     * Replaces what a screen watches. First subscribe, then read: a change in between comes as a frame. Called under the
     * session lock, see {@link LiveScreen} for why it may read.
     */
    void show(Screen screen, List<Feed<?>> feeds) {
        Map<Key, List<Feed<?>>> wanted = feeds.stream().collect(Collectors.groupingBy(Key::of));
        for (Key old : Set.copyOf(screen.keys())) {
            if (!wanted.containsKey(old)) {
                frames.unsubscribe(old, screen);
                screen.drop(old);
            }
        }
        wanted.forEach((key, those) -> {
            screen.show(key, those);
            frames.subscribe(key, screen);
        });
        read(screen, screen::keep);
        screen.catchUp(false);
    }

    /** Off the session lock: puts the current records down for a screen, which then shows what is newer. */
    void refresh(Screen screen) {
        read(screen, screen::offer);
    }

    /** As {@link #refresh}, with a sign of life right behind it: who asked whether the line is alive need not wait for the next beat. */
    void wake(Screen screen) {
        refresh(screen);
        screen.beat(frames.nextRevision());
    }

    /** A source that fails is tried again with the next frame. */
    private void read(Screen screen, BiConsumer<Key, Frame> down) {
        for (Key key : Set.copyOf(screen.keys())) {
            try {
                down.accept(key, frames.current(key));
            } catch (RuntimeException e) {
                frames.on(new Changed(key.topic()));
            }
        }
    }
}
