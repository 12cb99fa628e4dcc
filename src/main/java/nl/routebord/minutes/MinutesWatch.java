package nl.routebord.minutes;

import java.util.UUID;
import nl.routebord.live.Changed;
import nl.routebord.road.Road;
import nl.routebord.shared.TrajectId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When an evening ended, its minutes can be made. Nothing is read unless somebody looks at the workplace. */
@Component
class MinutesWatch {

    private final JdbcClient jdbc;
    private final Road road;

    MinutesWatch(JdbcClient jdbc, Road road) {
        this.jdbc = jdbc;
        this.road = road;
    }

    @EventListener
    void on(Changed changed) {
        if (changed.topic().kind().equals("stage")) {
            jdbc.sql("select traject_id from workshop where id = ?")
                    .param(UUID.fromString(changed.topic().id()))
                    .query(UUID.class)
                    .optional()
                    .ifPresent(traject -> road.announce(MinutesBoard.topic(new TrajectId(traject))));
        }
    }
}
