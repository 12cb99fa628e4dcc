package nl.routebord.evaluation;

import java.util.Map;
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
    private final Links links;

    WorryWatch(JdbcClient jdbc, Road road, Links links) {
        this.links = links;
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
            ways(UUID.fromString(changed.topic().id()));
        } else if (changed.topic().kind().equals(Links.TOPIC)) {
            points(UUID.fromString(changed.topic().id()));
        }
    }

    /** A concern of which a point was made may be hidden or shown again. */
    private void ways(UUID activity) {
        jdbc.sql("""
                select p.id, p.traject_id from evaluation_point p join concern c on c.id = p.from_item
                where c.activity_id = ?""")
                .param(activity)
                .query((row, n) ->
                        Map.entry(row.getObject("id", UUID.class), row.getObject("traject_id", UUID.class)))
                .list()
                .forEach(point -> links.look(new TrajectId(point.getValue()), point.getKey()));
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
