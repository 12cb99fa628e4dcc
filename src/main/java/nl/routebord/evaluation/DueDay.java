package nl.routebord.evaluation;

import java.util.UUID;
import nl.routebord.road.Road;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.DayBegan;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On another day another point may be due: whoever has the points on a screen sees it. */
@Component
class DueDay {

    private final JdbcClient jdbc;
    private final Road road;

    DueDay(JdbcClient jdbc, Road road) {
        this.jdbc = jdbc;
        this.road = road;
    }

    @EventListener
    void on(DayBegan day) {
        jdbc.sql("select distinct traject_id from evaluation_point where done_at is null")
                .query(UUID.class)
                .list()
                .forEach(traject -> road.announce(EvaluationBoard.topic(new TrajectId(traject))));
    }
}
