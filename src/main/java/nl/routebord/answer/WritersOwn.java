package nl.routebord.answer;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.trail.Erasing;
import nl.routebord.trail.Held;
import nl.routebord.trail.OwnData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody is typing in a paragraph just now, as others read along. Nothing of it stays. */
@Component
class WritersOwn implements OwnData {

    private static final String COLUMN = "answer_writer.who";

    private final JdbcClient jdbc;

    WritersOwn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> columns() {
        return Set.of(COLUMN);
    }

    @Override
    public List<Held> read(ParticipantId who) {
        return List.of(Held.counted(jdbc, who, "answer.own", COLUMN));
    }

    @Override
    public void erase(Erasing erasing) {
        jdbc.sql("select activity_id from answer_writer where who = ?")
                .param(erasing.who().value())
                .query(row -> {
                    erasing.tell(Topic.of(Writing.TOPIC, new ActivityId(row.getObject("activity_id", UUID.class))));
                });
        erasing.drop("answer_writer", "who");
    }
}
