package nl.routebord.entries;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.OnBoard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries of all boards of a traject that people brought in; in a fixed number of queries. */
@Component
class EntriesBroughtIn implements OnBoard {

    /** As the hall reads a board: not veiled, released, approved where that is asked, and no table's own any more. */
    static final String FOR_ALL = """
            e.removed_at is null
              and (not a.hidden or a.phase = 'REVEALED')
              and (s.traits not like '%STAFF_ONLY_UNTIL_RELEASED%' or s.released_at is not null)
              and (not s.approved_only or e.approved >= e.version)
              and (e.table_no is null or w.together_at is not null or a.phase in ('CLOSED', 'REVEALED'))""";

    private final JdbcClient jdbc;

    EntriesBroughtIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String itemKind() {
        return EntryId.KIND;
    }

    @Override
    public List<Thing> of(TrajectId traject) {
        return new Inbreng(rows(traject), kindred(traject), seats(traject)).things();
    }

    @Override
    public Map<UUID, Set<UUID>> takenUp(TrajectId traject) {
        var kindred = kindred(traject);
        return kindred.parents().isEmpty() ? Map.of() : new Inbreng(rows(traject), kindred, Map.of()).takenUp();
    }

    @Override
    public Set<UUID> seen(TrajectId traject) {
        return Set.copyOf(jdbc.sql("""
                select e.id from entry e join activity a on a.id = e.activity_id join entry_shape s on s.activity_id = a.id
                left join table_work w on w.activity_id = a.id
                where a.traject_id = ? and not e.replaced and\s""" + FOR_ALL)
                .param(traject.value())
                .query(UUID.class)
                .list());
    }

    @Override
    public Set<UUID> covered(TrajectId traject) {
        return Set.copyOf(jdbc.sql("""
                select e.id from entry e join activity a on a.id = e.activity_id join entry_shape s on s.activity_id = a.id
                left join table_work w on w.activity_id = a.id
                where a.traject_id = ? and e.removed_at is null and not (""" + FOR_ALL + ")")
                .param(traject.value())
                .query(UUID.class)
                .list());
    }

    /** The key of the field an entry is called by is the first word of the shape its board was made with. */
    private List<Inbreng.Row> rows(TrajectId traject) {
        return jdbc.sql("""
                select e.id, e.activity_id, a.step, a.name, coalesce(c.text, '') as text, e.born_at, e.table_no,
                       e.removed_at is null and not e.replaced as stands,
                       case when p.kind in ('GUEST', 'MEMBER') then e.author end as author
                from entry e join activity a on a.id = e.activity_id join entry_shape s on s.activity_id = a.id
                left join entry_cell c on c.entry_id = e.id and s.fields like c.field || ' | %'
                left join participant p on p.id = e.author
                where a.traject_id = ? order by e.born_at, e.position, e.id""")
                .param(traject.value())
                .query((row, n) -> new Inbreng.Row(
                        row.getObject("id", UUID.class),
                        new ActivityId(row.getObject("activity_id", UUID.class)),
                        row.getInt("step"),
                        row.getString("name"),
                        row.getString("text"),
                        row.getObject("born_at", OffsetDateTime.class).toInstant(),
                        row.getInt("table_no"),
                        row.getBoolean("stands"),
                        row.getObject("author", UUID.class)))
                .list();
    }

    private Kindred kindred(TrajectId traject) {
        return Kindred.of(jdbc.sql("""
                select l.child_id, l.parent_id, l.apart_at from entry_parent l join entry e on e.id = l.parent_id
                join activity a on a.id = e.activity_id where a.traject_id = ? order by e.born_at, e.id""")
                .param(traject.value())
                .query((row, n) -> new Kindred.Link(
                        row.getObject("child_id", UUID.class),
                        row.getObject("parent_id", UUID.class),
                        row.getObject("apart_at") != null))
                .list());
    }

    /** Who sits at which table of which board: what stands for a table is of all who sit there. */
    private Map<Inbreng.Table, Set<UUID>> seats(TrajectId traject) {
        var seats = new HashMap<Inbreng.Table, Set<UUID>>();
        jdbc.sql("""
                select s.activity_id, s.table_no, s.participant_id from table_seat s
                join activity a on a.id = s.activity_id where a.traject_id = ?""").param(traject.value()).query(row -> {
            var table =
                    new Inbreng.Table(new ActivityId(row.getObject("activity_id", UUID.class)), row.getInt("table_no"));
            seats.computeIfAbsent(table, fresh -> new HashSet<>()).add(row.getObject("participant_id", UUID.class));
        });
        return seats;
    }
}
