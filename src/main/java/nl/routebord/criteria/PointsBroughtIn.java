package nl.routebord.criteria;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.OnBoard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The points of a traject that people proposed, also those that were joined from theirs; in a fixed number of queries. */
@Component
class PointsBroughtIn implements OnBoard {

    private static final String STANDS =
            " and not exists (select 1 from criterion_removal r where r.criterion_id = c.id) and " + Reach.OWN_PLACE;

    private final JdbcClient jdbc;
    private final LineageRows lineages;

    PointsBroughtIn(JdbcClient jdbc, LineageRows lineages) {
        this.jdbc = jdbc;
        this.lineages = lineages;
    }

    @Override
    public String itemKind() {
        return Criterion.KIND;
    }

    @Override
    public List<Thing> of(TrajectId traject) {
        var lineage = lineages.of(traject);
        var people = people(traject);
        return jdbc
                .sql("""
                select c.id, c.activity_id, a.step, a.name as board, c.name, c.sentence, c.born_at
                from criterion c join activity a on a.id = c.activity_id where a.traject_id = ?""" + STANDS + " order by c.born_at, c.position, c.id")
                .param(traject.value())
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Thing(
                            new ItemRef(Criterion.KIND, id),
                            new ActivityId(row.getObject("activity_id", UUID.class)),
                            row.getInt("step"),
                            row.getString("board"),
                            MineLines.whole(row.getString("name"), row.getString("sentence")),
                            authors(id, lineage, people),
                            row.getObject("born_at", OffsetDateTime.class).toInstant());
                })
                .list()
                .stream()
                .filter(thing -> !thing.authors().isEmpty())
                .toList();
    }

    /** Who proposed it, and who proposed what it came from. */
    private static Set<ParticipantId> authors(UUID id, Lineage lineage, Map<UUID, ParticipantId> people) {
        return Stream.concat(Stream.of(id), lineage.origins(id).stream())
                .map(people::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Map<UUID, ParticipantId> people(TrajectId traject) {
        var people = new HashMap<UUID, ParticipantId>();
        jdbc.sql("""
                select c.id, c.author from criterion c join activity a on a.id = c.activity_id
                join participant p on p.id = c.author
                where a.traject_id = ? and p.kind in ('GUEST', 'MEMBER')""").param(traject.value()).query(row -> {
            people.put(row.getObject("id", UUID.class), new ParticipantId(row.getObject("author", UUID.class)));
        });
        return people;
    }

    /** A hidden board hides the support of its points, not the points. */
    @Override
    public Set<UUID> seen(TrajectId traject) {
        return Set.copyOf(
                jdbc.sql("""
                select c.id from criterion c join activity a on a.id = c.activity_id
                where a.traject_id = ? and (c.approved >= c.version
                  or not exists (select 1 from approved_only o where o.activity_id = a.id))""" + STANDS).param(traject.value()).query(UUID.class).list());
    }

    @Override
    public Set<UUID> covered(TrajectId traject) {
        return Set.copyOf(jdbc.sql("""
                select c.id from criterion c join activity a on a.id = c.activity_id
                join approved_only o on o.activity_id = a.id where a.traject_id = ? and c.approved < c.version""")
                .param(traject.value())
                .query(UUID.class)
                .list());
    }

    @Override
    public Map<UUID, Set<UUID>> takenUp(TrajectId traject) {
        return lineages.of(traject).takenUp();
    }
}
