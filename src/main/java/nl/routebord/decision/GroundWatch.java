package nl.routebord.decision;

import java.util.UUID;
import nl.routebord.live.Changed;
import nl.routebord.live.Topic;
import nl.routebord.road.Road;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Decisions;
import nl.routebord.trail.Log;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When something happened on a board, what a decision rests on may be called otherwise, or be named no more. It listens to the
 * log and not to the boards: a vote changes its board hundreds of times, and is no line of the log.
 */
@Component
class GroundWatch {

    private final JdbcClient jdbc;
    private final Road road;

    GroundWatch(JdbcClient jdbc, Road road) {
        this.jdbc = jdbc;
        this.road = road;
    }

    @EventListener
    void on(Changed changed) {
        if (!changed.topic().kind().equals(Log.TOPIC)) {
            return;
        }
        jdbc.sql("""
                select a.traject_id, exists (select 1 from decision_ground g where g.activity_id = a.id) as ground
                from activity a where a.id = ?""")
                .param(UUID.fromString(changed.topic().id()))
                .query((row, n) ->
                        new Touched(new TrajectId(row.getObject("traject_id", UUID.class)), row.getBoolean("ground")))
                .optional()
                .ifPresent(touched -> {
                    road.announce(Choices.topic(touched.traject));
                    if (touched.ground) {
                        Topic topic = Decisions.topic(touched.traject);
                        road.announce(topic);
                    }
                });
    }

    private record Touched(TrajectId traject, boolean ground) {}
}
