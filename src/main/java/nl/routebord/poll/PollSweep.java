package nl.routebord.poll;

import java.time.Clock;
import java.time.Duration;
import nl.routebord.road.Sweep;
import org.springframework.stereotype.Component;

/** Looks every few seconds for polls that open or are over. What is due stands in the database: a restart and every other node carry it on. */
@Component
class PollSweep implements Sweep {

    private static final Duration EVERY = Duration.ofSeconds(2);

    private final PollRounds rounds;
    private final Clock clock;

    PollSweep(PollRounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public void look() {
        rounds.look(clock.instant());
    }

    @Override
    public String name() {
        return "polls";
    }

    @Override
    public Duration every() {
        return EVERY;
    }
}
