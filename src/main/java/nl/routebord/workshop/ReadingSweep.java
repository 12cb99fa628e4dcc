package nl.routebord.workshop;

import java.time.Clock;
import java.time.Duration;
import nl.routebord.road.Sweep;
import org.springframework.stereotype.Component;

/** A seat ends without anybody doing anything: twice a minute the pages are told whose seats did. It keeps nothing. */
@Component
public class ReadingSweep implements Sweep {

    private static final Duration EVERY = Duration.ofSeconds(30);

    /** Looks back further than the last look: a look may fail, and another node's clock may differ. */
    private static final Duration BACK = Duration.ofMinutes(5);

    private final Readings readings;
    private final Clock clock;

    ReadingSweep(Readings readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    /** Tells every page whose seat ended lately; what nobody watches costs nothing. */
    @Override
    public void look() {
        readings.ended(clock.instant().minus(BACK));
    }

    @Override
    public String name() {
        return "readings";
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
