package nl.routebord.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.routebord.road.Sweep;
import org.springframework.stereotype.Component;

/** Takes the names of evenings away that are over: see {@link Namelessness}. */
@Component
class NamesSweep implements Sweep {

    private static final Duration EVERY = Duration.ofMinutes(5);

    private final Namelessness names;
    private final Clock clock;

    NamesSweep(Namelessness names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    /** Everything that is due at this moment. */
    void look(Instant now) {
        names.due(now).forEach(evening -> names.take(evening, now));
    }

    @Override
    public void look() {
        look(clock.instant());
    }

    @Override
    public String name() {
        return "names";
    }

    @Override
    public Duration every() {
        return EVERY;
    }
}
