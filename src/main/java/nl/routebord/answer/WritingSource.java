package nl.routebord.answer;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.UUID;
import nl.routebord.entries.EntryId;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who writes now. */
@Component
class WritingSource implements Source {

    private final JdbcClient jdbc;
    private final Clock clock;

    WritingSource(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Writing.TOPIC;
    }

    @Override
    public Object read(Topic topic, Audience audience) {
        var writers = new HashMap<EntryId, Writing.Writer>();
        jdbc.sql("""
                select w.entry_id, w.draft, p.alias from answer_writer w join participant p on p.id = w.who
                join entry e on e.id = w.entry_id
                where w.activity_id = ? and w.until_at > ? and e.removed_at is null""")
                .params(UUID.fromString(topic.id()), clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> writers.put(
                        new EntryId(row.getObject("entry_id", UUID.class)),
                        new Writing.Writer(row.getString("alias"), row.getString("draft"))))
                .list();
        return new Writing(writers);
    }
}
