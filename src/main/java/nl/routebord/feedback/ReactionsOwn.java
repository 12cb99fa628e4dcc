package nl.routebord.feedback;

import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.trail.Erasing;
import nl.routebord.trail.Held;
import nl.routebord.trail.OwnData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody said of a model. A reaction keeps its place and its column and loses its words, also where it was cut in pieces. */
@Component
class ReactionsOwn implements OwnData {

    private final JdbcClient jdbc;

    ReactionsOwn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> columns() {
        return Set.of("feedback.author", "feedback.withdrawn_by", "feedback.removed_by");
    }

    @Override
    public List<Held> read(ParticipantId who) {
        return List.of(Held.told(
                "feedback.own",
                "feedback.author",
                jdbc.sql("select a.name, f.text, f.given_at from feedback f join activity a on a.id = f.activity_id"
                                + " where f.author = ? order by f.given_at, f.id")
                        .param(who.value())
                        .query((row, n) -> new Held.Line(
                                row.getString("name"),
                                row.getString("text"),
                                row.getObject("given_at", OffsetDateTime.class).toInstant()))
                        .list()));
    }

    @Override
    public void erase(Erasing erasing) {
        own(erasing.who()).forEach((reaction, activity) -> {
            erasing.took(activity, reaction);
            jdbc.sql("select text from feedback where id = ?").param(reaction).query(row -> {
                erasing.said(row.getString("text"));
            });
            jdbc.sql("update feedback set text = ? where id = ?")
                    .params(erasing.words(), reaction)
                    .update();
        });
        for (var column : List.of("author", "withdrawn_by", "removed_by")) {
            erasing.pass("feedback", column);
        }
    }

    /** All of one's own, and what the desk cut them into. What was made of several was joined: that text stays. */
    private Map<UUID, ActivityId> own(ParticipantId who) {
        var own = new LinkedHashMap<UUID, ActivityId>();
        jdbc.sql("select id, activity_id from feedback where author = ?")
                .param(who.value())
                .query(row -> {
                    own.put(row.getObject("id", UUID.class), new ActivityId(row.getObject("activity_id", UUID.class)));
                });
        var cut = new ArrayDeque<>(own.keySet());
        while (!cut.isEmpty()) {
            jdbc.sql("""
                    select f.id, f.activity_id from feedback_join j join feedback f on f.id = j.feedback_id
                    where j.part_id = ? and (select count(*) from feedback_join o where o.feedback_id = f.id) = 1""").param(cut.pop()).query(row -> {
                var piece = row.getObject("id", UUID.class);
                if (own.put(piece, new ActivityId(row.getObject("activity_id", UUID.class))) == null) {
                    cut.add(piece);
                }
            });
        }
        return own;
    }
}
