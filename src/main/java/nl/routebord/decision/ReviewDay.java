package nl.routebord.decision;

import java.util.UUID;
import nl.routebord.road.Road;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.DayBegan;
import nl.routebord.trail.Decisions;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On the day on which a decision is to be looked at again, whoever has the decisions on a screen sees it. */
@Component
class ReviewDay {

    private final JdbcClient jdbc;
    private final Road road;

    ReviewDay(JdbcClient jdbc, Road road) {
        this.jdbc = jdbc;
        this.road = road;
    }

    @EventListener
    void on(DayBegan day) {
        jdbc.sql("select distinct traject_id from decision where review_on = ? and withdrawn_at is null")
                .param(day.today())
                .query(UUID.class)
                .list()
                .forEach(traject -> road.announce(Decisions.topic(new TrajectId(traject))));
    }
}
