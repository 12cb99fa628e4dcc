package nl.routebord.minutes;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Seen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What members said of the minutes. Everybody who can read the minutes reads it. */
@Component
class MinutesReactionsBroughtIn implements Seen {

    static final String KIND = "minutes-reaction";

    private static final String SAID = """
            from minutes_reaction r join evening_minutes m on m.id = r.minutes_id join workshop w on w.id = m.workshop_id
            join participant p on p.id = r.who where m.traject_id = ? and p.kind in ('GUEST', 'MEMBER')\s""";

    private final JdbcClient jdbc;

    MinutesReactionsBroughtIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String itemKind() {
        return KIND;
    }

    @Override
    public List<Thing> of(TrajectId traject) {
        return jdbc.sql("select r.id, r.text, r.who, r.at, w.step, m.title " + SAID + "order by r.at, r.id")
                .param(traject.value())
                .query((row, n) -> new Thing(
                        new ItemRef(KIND, row.getObject("id", UUID.class)),
                        null,
                        row.getInt("step"),
                        row.getString("title"),
                        row.getString("text"),
                        Set.of(new ParticipantId(row.getObject("who", UUID.class))),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public Set<UUID> seen(TrajectId traject) {
        return Set.copyOf(jdbc.sql("select r.id " + SAID + "and m.phase in ('REACTIONS', 'FINAL')")
                .param(traject.value())
                .query(UUID.class)
                .list());
    }
}
