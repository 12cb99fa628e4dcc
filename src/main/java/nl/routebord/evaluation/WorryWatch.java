package nl.routebord.evaluation;

import java.util.UUID;
import nl.routebord.live.Changed;
import nl.routebord.road.Road;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Links;
import nl.routebord.trail.Log;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When something happened on a board, there may be a concern more or less, and a point may be named on its way or not. Nothing is
 * read unless somebody looks.
 */
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
                    .ifPresent(traject -> road.announce(Worries.topic(new TrajectId(traject))));
        } else if (changed.topic().kind().equals(Links.TOPIC)) {
            points(UUID.fromString(changed.topic().id()));
        }
    }

    /** Names along the way back of a point have changed. */
    private void points(UUID activity) {
        jdbc.sql("""
                select distinct l.traject_id from link l where l.to_what = 'POINT' and exists (select 1 from link o
                where o.traject_id = l.traject_id and (o.from_activity = ? or o.to_activity = ?))""")
                .params(activity, activity)
                .query(UUID.class)
                .optional()
                .ifPresent(traject -> road.announce(EvaluationBoard.topic(new TrajectId(traject))));
    }
}
