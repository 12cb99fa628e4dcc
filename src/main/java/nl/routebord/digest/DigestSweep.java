package nl.routebord.digest;

import java.time.Clock;
import java.time.Duration;
import nl.routebord.road.Sweep;
import org.springframework.stereotype.Component;

/** Looks every minute for mails that are due. What is due stands in the database: a restart and every other node carry it on. */
@Component
class DigestSweep implements Sweep {

    private static final Duration EVERY = Duration.ofSeconds(60);

    private final MailRounds rounds;
    private final Clock clock;

    DigestSweep(MailRounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public void look() {
        rounds.look(clock.instant());
    }

    @Override
    public String name() {
        return "digest";
    }

    @Override
    public Duration every() {
        return EVERY;
    }
}
