package nl.routebord.soundingboard;

import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Changed;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.road.Road;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Unfollowed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what members said, for the homes and the workplace: all of a traject. */
@Component
class HobbelSources implements Source {

    private final HobbelRows rows;
    private final Road road;
    private final JdbcClient jdbc;

    HobbelSources(HobbelRows rows, Road road, JdbcClient jdbc) {
        this.rows = rows;
        this.road = road;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Hobbels.TOPIC;
    }

    @Override
    public Hobbels read(Topic topic, Audience audience) {
        return rows.ofTraject(new TrajectId(UUID.fromString(topic.id())), audience == Audience.STAFF);
    }

    /** What is brought in or answered anywhere in the traject may be one of these. */
    @EventListener
    void on(Changed changed) {
        if (Unfollowed.isTopic(changed.topic())) {
            var traject = UUID.fromString(changed.topic().id());
            road.announce(Hobbels.topic(new TrajectId(traject)));
            jdbc.sql("select distinct author from hobbel where traject_id = ?")
                    .param(traject)
                    .query(UUID.class)
                    .list()
                    .forEach(author -> road.announce(Hobbels.own(new ParticipantId(author))));
        }
    }

    /** What one member said. */
    @Component
    static class Own implements Source {

        private final HobbelRows rows;

        Own(HobbelRows rows) {
            this.rows = rows;
        }

        @Override
        public String kind() {
            return Hobbels.OWN;
        }

        @Override
        public Hobbels read(Topic topic, Audience audience) {
            return rows.ofMember(new ParticipantId(UUID.fromString(topic.id())));
        }
    }
}
