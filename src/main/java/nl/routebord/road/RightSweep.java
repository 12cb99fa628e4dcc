package nl.routebord.road;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.routebord.access.Credentials;
import org.springframework.stereotype.Component;

/** Tells the open screens whose time is over; the right itself is refused from that moment without any help. */
@Component
class RightSweep implements Sweep {

    private final Credentials credentials;
    private final Road road;
    private final Clock clock;
    private Instant looked;

    RightSweep(Credentials credentials, Road road, Clock clock) {
        this.credentials = credentials;
        this.road = road;
        this.clock = clock;
        looked = clock.instant();
    }

    /** Looks once, and forgets nothing where that fails. Each node tells its own screens. */
    @Override
    public void look() {
        var now = clock.instant();
        credentials.expired(looked, now).forEach(id -> road.announceHere(Right.topic(id)));
        looked = now;
    }

    @Override
    public String name() {
        return "rights";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean everywhere() {
        return true;
    }
}
