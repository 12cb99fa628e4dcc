package nl.routebord.road;

import java.time.Duration;
import nl.routebord.shared.HouseClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Each node looks now and then what time it is for the house; it says in the log when its own clock is far off. */
@Component
class ClockSweep implements Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(ClockSweep.class);
    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final Duration FAR = Duration.ofSeconds(5);

    private final HouseClock clock;
    private boolean far;

    ClockSweep(HouseClock clock) {
        this.clock = clock;
    }

    @Override
    public void look() {
        var behind = clock.compare();
        boolean isFar = behind.abs().compareTo(FAR) > 0;
        if (isFar && !far) {
            LOG.warn(
                    "The clock of this computer is {} s behind that of the database, by which the house goes",
                    behind.toSeconds());
        }
        far = isFar;
    }

    @Override
    public String name() {
        return "clock";
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
