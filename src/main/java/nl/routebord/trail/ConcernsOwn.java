package nl.routebord.trail;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The concerns somebody put beside things. */
@Component
class ConcernsOwn implements OwnData {

    private final JdbcClient jdbc;

    ConcernsOwn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> columns() {
        return Set.of("concern.who", "concern.removed_by");
    }

    @Override
    public List<Held> read(ParticipantId who) {
        return List.of(Held.told(
                "trail.own.concerns",
                "concern.who",
                jdbc.sql("select a.name, c.text, c.at from concern c join activity a on a.id = c.activity_id"
                                + " where c.who = ? order by c.at, c.id")
                        .param(who.value())
                        .query((row, n) -> new Held.Line(
                                row.getString("name"),
                                row.getString("text"),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                        .list()));
    }

    @Override
    public void erase(Erasing erasing) {
        jdbc.sql("select id, activity_id, text from concern where who = ?")
                .param(erasing.who().value())
                .query(row -> {
                    erasing.said(row.getString("text"));
                    erasing.took(
                            new ActivityId(row.getObject("activity_id", UUID.class)), row.getObject("id", UUID.class));
                });
        jdbc.sql("update concern set text = ?, wording = wording + 1 where who = ?")
                .params(erasing.words(), erasing.who().value())
                .update();
        erasing.pass("concern", "who");
        erasing.pass("concern", "removed_by");
    }
}
