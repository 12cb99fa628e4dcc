package nl.routebord.model;

import java.util.UUID;
import nl.routebord.entries.EntryId;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the relations between parts that stand on the board. */
@Component
class RelationSource implements Source {

    private final JdbcClient jdbc;

    RelationSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return ModelRelations.TOPIC;
    }

    @Override
    public Object read(Topic topic, Audience audience) {
        return new ModelRelations(jdbc.sql("""
                select r.id, r.from_entry, r.to_entry, r.flow from model_relation r
                join entry f on f.id = r.from_entry join entry t on t.id = r.to_entry
                where r.activity_id = ? and f.removed_at is null and t.removed_at is null
                and not f.replaced and not t.replaced order by r.at, r.id""")
                .param(UUID.fromString(topic.id()))
                .query((row, n) -> new ModelRelations.Relation(
                        new RelationId(row.getObject("id", UUID.class)),
                        new EntryId(row.getObject("from_entry", UUID.class)),
                        new EntryId(row.getObject("to_entry", UUID.class)),
                        row.getString("flow")))
                .list());
    }
}
