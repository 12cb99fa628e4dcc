package nl.routebord.minutes;

import java.util.UUID;
import nl.routebord.road.Road;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.DayBegan;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A term to react ends with its last day: screens that stay open overnight see it. */
@Component
class TermDay {

    private final JdbcClient jdbc;
    private final Road road;

    TermDay(JdbcClient jdbc, Road road) {
        this.jdbc = jdbc;
        this.road = road;
    }

    @EventListener
    void on(DayBegan day) {
        jdbc.sql("select distinct traject_id from evening_minutes where phase = 'REACTIONS'")
                .query(UUID.class)
                .list()
                .forEach(traject -> road.announce(MinutesBoard.topic(new TrajectId(traject))));
    }
}
