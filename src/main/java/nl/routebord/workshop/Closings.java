package nl.routebord.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.routebord.road.Sweep;
import nl.routebord.shared.ActivityId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Closes what has counted down. It keeps nothing itself: what is due stands in the database, so a restart and every other
 * node carry it on, and two that look at once close it once. What fails is due again at the next look.
 */
@Component
class Closings implements Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Closings.class);
    private static final Duration EVERY = Duration.ofMillis(500);

    private final JdbcClient jdbc;
    private final Steering steering;
    private final Clock clock;

    Closings(JdbcClient jdbc, Steering steering, Clock clock) {
        this.jdbc = jdbc;
        this.steering = steering;
        this.clock = clock;
    }

    /** Closes everything that is due at this moment. */
    void look(Instant now) {
        for (var activity : due(now)) {
            try {
                steering.finish(activity, now);
            } catch (RuntimeException failed) {
                LOG.warn(
                        "An activity could not be closed now ({}), trying again",
                        failed.getClass().getName());
            }
        }
    }

    private List<ActivityId> due(Instant now) {
        return jdbc.sql("select id from activity where phase = 'CLOSING' and closing_at <= ?")
                .param(now.minus(ActivityView.GRACE).atOffset(ZoneOffset.UTC))
                .query((row, n) -> new ActivityId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public void look() {
        look(clock.instant());
    }

    @Override
    public String name() {
        return "closings";
    }

    @Override
    public Duration every() {
        return EVERY;
    }
}
