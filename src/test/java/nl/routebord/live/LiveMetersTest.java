package nl.routebord.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LiveMetersTest {

    private final Hall hall = new Hall();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @BeforeEach
    void measure() {
        new LiveMeters(hall.rooms, hall.frames).bindTo(registry);
    }

    private double screens(String kind, String line) {
        return registry.get("routebord.screens")
                .tag("kind", kind)
                .tag("line", line)
                .gauge()
                .value();
    }

    @Test
    void screens_are_counted_by_what_they_are_and_whether_their_line_is_up() {
        var an = hall.phone("an");
        hall.phone("bo");
        hall.projector();
        hall.desk();
        hall.rooms.line(an.screen, false);
        assertThat(screens("phone", "up")).isEqualTo(1);
        assertThat(screens("phone", "lost")).isEqualTo(1);
        assertThat(screens("front", "up")).isEqualTo(2);
        an.leave();
        assertThat(screens("phone", "lost")).isZero();
    }

    @Test
    void the_lag_of_a_frame_counts_from_the_oldest_change_in_it() {
        hall.phone("an");
        var lag = registry.get("routebord.frame.lag").timer();
        hall.change();
        hall.pulse.settle();
        assertThat(lag.count()).isEqualTo(1);
        assertThat(lag.max(TimeUnit.MILLISECONDS)).isZero();
        hall.pulse.advance(100);
        hall.change();
        hall.pulse.advance(50);
        hall.change();
        hall.pulse.advance(100);
        assertThat(lag.count()).isEqualTo(2);
        assertThat(lag.max(TimeUnit.MILLISECONDS)).isEqualTo(150);
    }

    @Test
    void no_meter_names_a_room_or_a_person() {
        hall.phone("an");
        assertThat(registry.getMeters())
                .allSatisfy(meter -> assertThat(meter.getId().toString()).doesNotContain("room", "an\"", "inwoners"));
    }
}
