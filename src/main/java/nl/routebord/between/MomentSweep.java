package nl.routebord.between;

import java.time.Clock;
import java.time.Duration;
import nl.routebord.road.Sweep;
import org.springframework.stereotype.Component;

/** Looks every few seconds for planned moments. What is due stands in the database: a restart and every other node carry it on. */
@Component
class MomentSweep implements Sweep {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final MomentRounds rounds;
    private final Clock clock;

    MomentSweep(MomentRounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public void look() {
        rounds.look(clock.instant());
    }

    @Override
    public String name() {
        return "moments";
    }

    @Override
    public Duration every() {
        return EVERY;
    }
}
