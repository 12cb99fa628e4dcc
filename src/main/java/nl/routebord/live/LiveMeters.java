package nl.routebord.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What who runs the product sees of the live core: numbers of this node, never a room, a person or a screen by name. */
@Component
class LiveMeters implements MeterBinder {

    /** What looks: the phone of somebody who is counted, a desk or a projector, or any other page. */
    enum Kind {
        PHONE,
        FRONT,
        PAGE;

        static Kind of(Watcher watcher) {
            if (watcher.first()) {
                return FRONT;
            }
            return watcher.group().isEmpty() ? PAGE : PHONE;
        }
    }

    private final Rooms rooms;
    private final Frames frames;

    LiveMeters(Rooms rooms, Frames frames) {
        this.rooms = rooms;
        this.frames = frames;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var kind : Kind.values()) {
            for (var up : new boolean[] {true, false}) {
                Gauge.builder("routebord.screens", rooms, all -> all.screens(kind, up))
                        .description(
                                "Screens that are open on this node, by what they are and whether their line is up")
                        .tag("kind", kind.name().toLowerCase(Locale.ROOT))
                        .tag("line", up ? "up" : "lost")
                        .register(registry);
            }
        }
        var lag = Timer.builder("routebord.frame.lag")
                .description("From the oldest change in a frame until the frame was with all its screens")
                .serviceLevelObjectives(
                        Duration.ofMillis(25),
                        Duration.ofMillis(100),
                        Duration.ofMillis(250),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(4))
                .register(registry);
        frames.onHandedOut(millis -> lag.record(Duration.ofMillis(millis)));
    }
}
