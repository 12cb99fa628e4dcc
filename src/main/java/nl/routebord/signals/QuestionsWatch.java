package nl.routebord.signals;

import java.util.UUID;
import nl.routebord.live.Changed;
import nl.routebord.road.Road;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Unfollowed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A question that is asked, answered aloud, hidden or taken back changes what waits for an answer afterwards. */
@Component
class QuestionsWatch {

    private final JdbcClient jdbc;
    private final Road road;

    QuestionsWatch(JdbcClient jdbc, Road road) {
        this.jdbc = jdbc;
        this.road = road;
    }

    @EventListener
    void on(Changed changed) {
        if (changed.topic().kind().equals(Questions.KIND)) {
            jdbc.sql("select traject_id from workshop where id = ?")
                    .param(Signals.id(changed.topic().id()))
                    .query(UUID.class)
                    .optional()
                    .map(TrajectId::new)
                    .ifPresent(traject -> road.announce(Unfollowed.topic(traject)));
        }
    }
}
