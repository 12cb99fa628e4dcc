package nl.routebord.ballot;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Seen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The parts that people added to a vote themselves, each in the words it is asked in now. All read them on their board. */
@Component
class PartsBroughtIn implements Seen {

    private static final String ADDED = """
            from ballot_option o join activity a on a.id = o.activity_id join participant p on p.id = o.author_id
            where a.traject_id = ? and p.kind in ('GUEST', 'MEMBER') and o.removed_at is null and o.last_round is null\s""";

    private final JdbcClient jdbc;

    PartsBroughtIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String itemKind() {
        return Ballots.ITEM;
    }

    @Override
    public List<Thing> of(TrajectId traject) {
        return jdbc.sql("select o.id, o.name, o.sentence, o.author_id, o.created_at, a.id as activity, a.step,"
                        + " a.name as board " + ADDED + "order by o.created_at, o.id")
                .param(traject.value())
                .query((row, n) -> new Thing(
                        new ItemRef(Ballots.ITEM, row.getObject("id", UUID.class)),
                        new ActivityId(row.getObject("activity", UUID.class)),
                        row.getInt("step"),
                        row.getString("board"),
                        row.getString("name") + ": " + row.getString("sentence"),
                        Set.of(new ParticipantId(row.getObject("author_id", UUID.class))),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public Set<UUID> seen(TrajectId traject) {
        return Set.copyOf(jdbc.sql("select o.id " + ADDED)
                .param(traject.value())
                .query(UUID.class)
                .list());
    }
}
