package nl.routebord.live;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Gives every screen a sign of life each two seconds. Screens are spread over the eight ticks of a beat, at random. */
@Component
class Beats implements SmartInitializingSingleton {

    static final long TICK = 250;
    static final int TICKS_PER_BEAT = 8;

    private final List<Set<Screen>> wheel = IntStream.range(0, TICKS_PER_BEAT)
            .<Set<Screen>>mapToObj(i -> ConcurrentHashMap.newKeySet())
            .toList();
    private final Frames frames;
    private final Rooms rooms;
    private final Pulse pulse;
    private long ticks;

    Beats(Frames frames, Rooms rooms, Pulse pulse) {
        this.frames = frames;
        this.rooms = rooms;
        this.pulse = pulse;
    }

    @Override
    public void afterSingletonsInstantiated() {
        pulse.after(Duration.ofMillis(TICK), this::tick);
    }

    void add(Screen screen) {
        wheel.get(ThreadLocalRandom.current().nextInt(TICKS_PER_BEAT)).add(screen);
    }

    void remove(Screen screen) {
        wheel.forEach(spoke -> spoke.remove(screen));
    }

    /** Only ever one tick at a time: the next is planned when this one has ended, whatever happened in it. */
    void tick() {
        try {
            long revision = frames.nextRevision();
            rooms.tick(revision);
            Stream<Screen> due = wheel.get((int) (ticks++ % TICKS_PER_BEAT)).stream();
            due.forEach(screen -> screen.beat(revision));
        } finally {
            pulse.after(Duration.ofMillis(TICK), this::tick);
        }
    }
}
