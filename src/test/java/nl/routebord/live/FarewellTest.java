package nl.routebord.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the screens hear before a house stops. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FarewellTest {

    private final Hall hall = new Hall();

    @Test
    void every_screen_is_told_before_the_door_closes_also_who_is_not_counted_and_who_does_not_look() {
        var phone = hall.phone("jan");
        var hidden = hall.phone("ans");
        hidden.screen.hide(true);
        var projector = hall.projector();
        var desk = hall.desk();
        var farewell = new Farewell(hall.rooms, new ManyHands());
        farewell.start();
        farewell.stop();
        assertThat(phone.gone).isTrue();
        assertThat(projector.gone).isTrue();
        assertThat(desk.gone).isTrue();
        assertThat(hidden.toldToGo).isTrue();
        assertThat(farewell.isRunning()).isFalse();
    }

    @Test
    void a_screen_that_hangs_keeps_no_other_from_hearing_it() {
        var hanging = hall.phone("jan");
        hanging.locked = true;
        var phone = hall.phone("ans");
        new Farewell(hall.rooms, new ManyHands()).stop();
        assertThat(phone.gone).isTrue();
        assertThat(hanging.gone).isFalse();
    }

    private static final class ManyHands implements Pulse {

        @Override
        public long millis() {
            return 0;
        }

        @Override
        public void run(Runnable task) {
            Thread.ofVirtual().start(task);
        }

        @Override
        public void after(Duration wait, Runnable task) {
            throw new UnsupportedOperationException();
        }
    }
}
