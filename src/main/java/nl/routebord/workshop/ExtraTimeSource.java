package nl.routebord.workshop;

import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts who has extra time in an evening; the topic's id is the workshop. */
@Component
class ExtraTimeSource implements Source {

    private final JdbcClient jdbc;

    ExtraTimeSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return ExtraTime.KIND;
    }

    @Override
    public ExtraTime.Count read(Topic topic, Audience audience) {
        if (audience != Audience.STAFF) {
            return new ExtraTime.Count(0);
        }
        return new ExtraTime.Count(jdbc.sql("""
                select count(*) from person_extra_time e join participant p on p.id = e.participant_id
                where e.workshop_id = ? and p.out_at is null""")
                .param(UUID.fromString(topic.id()))
                .query(Integer.class)
                .single());
    }
}
