package nl.routebord.soundingboard;

import java.util.UUID;
import nl.routebord.road.Road;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.DayBegan;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Days that somebody waits and months of the check go on by dates alone: homes and workplaces that stay open overnight see it. */
@Component
class HomeDay {

    private final JdbcClient jdbc;
    private final Road road;

    HomeDay(JdbcClient jdbc, Road road) {
        this.jdbc = jdbc;
        this.road = road;
    }

    @EventListener
    void on(DayBegan day) {
        jdbc.sql("select id from traject").query(UUID.class).list().forEach(id -> {
            road.announce(Hobbels.topic(new TrajectId(id)));
            road.announce(CheckBoard.topic(new TrajectId(id)));
        });
        jdbc.sql("select id from participant where kind = 'MEMBER' and unlinked is null and out_at is null")
                .query(UUID.class)
                .list()
                .forEach(id -> {
                    road.announce(Hobbels.own(new ParticipantId(id)));
                    road.announce(MyCheck.topic(new ParticipantId(id)));
                });
    }
}
