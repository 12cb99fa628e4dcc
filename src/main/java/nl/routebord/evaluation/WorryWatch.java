package nl.routebord.evaluation;

import java.util.UUID;
import nl.routebord.live.Changed;
import nl.routebord.road.Road;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Log;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When something happened on a board, there may be a concern more or less. Nothing is read unless somebody looks. */
@Component
class WorryWatch {

    private final JdbcClient jdbc;
    private final Road road;

    WorryWatch(JdbcClient jdbc, Road road) {
        this.jdbc = jdbc;
        this.road = road;
    }

    @EventListener
    void on(Changed changed) {
        if (changed.topic().kind().equals(Log.TOPIC)) {
            jdbc.sql("select traject_id from activity where id = ?")
                    .param(UUID.fromString(changed.topic().id()))
                    .query(UUID.class)
                    .optional()
                    .map(TrajectId::new)
                    .ifPresent(traject -> {
                        road.announce(Worries.topic(traject));
                        // A point of a concern that was hidden meanwhile.
                        road.announce(EvaluationBoard.topic(traject));
                    });
        }
    }
}
