package nl.routebord.ballot;

import java.time.Clock;
import java.time.Duration;
import nl.routebord.road.Sweep;
import org.springframework.stereotype.Component;

/** Looks twice a second whether a practice is over, so that nobody has to end one. */
@Component
class PracticeClock implements Sweep {

    private static final Duration EVERY = Duration.ofMillis(500);

    private final PracticeRoom room;
    private final Clock clock;

    PracticeClock(PracticeRoom room, Clock clock) {
        this.room = room;
        this.clock = clock;
    }

    @Override
    public void look() {
        room.look(clock.instant());
    }

    @Override
    public String name() {
        return "practices";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public boolean everywhere() {
        return true;
    }
}
