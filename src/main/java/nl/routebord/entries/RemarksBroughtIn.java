package nl.routebord.entries;

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

/**
 * Remarks about a text, and other words proposed for it, as they stand on the board. What was answered there, or taken over, asks
 * for nothing more; what is answered with all the rest is answered on the board too, see {@link #ANSWER}.
 */
@Component
class RemarksBroughtIn implements Seen {

    /** What was published of a remark last, where that is an answer. */
    private static final String PUBLISHED = """
            (select f.reason from follow_up f where f.item_kind = 'remark' and f.item_id = r.id and f.published_at is not null
             and f.status in ('TAKEN', 'PARTLY', 'NOT', 'LATER') and f.number = (select max(l.number) from follow_up l
             where l.item_kind = 'remark' and l.item_id = r.id and l.published_at is not null))""";

    /** What was said of a remark (r), on its board or with all other answers; null for nothing. */
    static final String ANSWER = "coalesce(r.answer, " + PUBLISHED + ")";

    private static final String ASKS = """
            from entry_remark r join entry e on e.id = r.entry_id join activity a on a.id = e.activity_id
            join participant p on p.id = r.who join entry_shape s on s.activity_id = a.id
            left join table_work w on w.activity_id = a.id
            where a.traject_id = ? and p.kind in ('GUEST', 'MEMBER') and r.removed_at is null and e.removed_at is null
              and r.version > e.covered and (r.answer is null and not r.taken or\s""" + PUBLISHED + " is not null)";

    private final JdbcClient jdbc;

    RemarksBroughtIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String itemKind() {
        return EntryTalk.ASIDE;
    }

    @Override
    public List<Thing> of(TrajectId traject) {
        return jdbc.sql("select r.id, r.text, r.who, r.at, a.id as activity, a.step, a.name " + ASKS
                        + " order by r.at, r.id")
                .param(traject.value())
                .query((row, n) -> new Thing(
                        new ItemRef(EntryTalk.ASIDE, row.getObject("id", UUID.class)),
                        new ActivityId(row.getObject("activity", UUID.class)),
                        row.getInt("step"),
                        row.getString("name"),
                        row.getString("text"),
                        Set.of(new ParticipantId(row.getObject("who", UUID.class))),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Where the text it is about can be read. */
    @Override
    public Set<UUID> seen(TrajectId traject) {
        return Set.copyOf(jdbc.sql("select r.id " + ASKS + " and " + EntriesBroughtIn.FOR_ALL)
                .param(traject.value())
                .query(UUID.class)
                .list());
    }
}
