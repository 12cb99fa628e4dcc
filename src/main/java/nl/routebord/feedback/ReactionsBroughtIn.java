package nl.routebord.feedback;

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

/** The reactions of a traject that people gave, also those that were joined from theirs; in a fixed number of queries. */
@Component
class ReactionsBroughtIn implements OnBoard {

    private static final String STANDS =
            " and f.withdrawn_at is null and f.removed_at is null and f.text <> '' and " + Remarks.OWN_PLACE;

    private final JdbcClient jdbc;
    private final LineageRows lineages;

    ReactionsBroughtIn(JdbcClient jdbc, LineageRows lineages) {
        this.jdbc = jdbc;
        this.lineages = lineages;
    }

    @Override
    public String itemKind() {
        return Feedback.KIND;
    }

    @Override
    public List<Thing> of(TrajectId traject) {
        var lineage = lineages.of(traject);
        var people = people(traject);
        return jdbc
                .sql("""
                select f.id, f.activity_id, a.step, a.name, f.text, f.given_at
                from feedback f join activity a on a.id = f.activity_id where f.traject_id = ?""" + STANDS + " order by f.given_at, f.id")
                .param(traject.value())
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Thing(
                            new ItemRef(Feedback.KIND, id),
                            new ActivityId(row.getObject("activity_id", UUID.class)),
                            row.getInt("step"),
                            row.getString("name"),
                            row.getString("text"),
                            authors(id, lineage, people),
                            row.getObject("given_at", OffsetDateTime.class).toInstant());
                })
                .list()
                .stream()
                .filter(thing -> !thing.authors().isEmpty())
                .toList();
    }

    /** Who gave it, and who gave what it was made of. */
    private static Set<ParticipantId> authors(UUID id, Lineage lineage, Map<UUID, ParticipantId> people) {
        return Stream.concat(Stream.of(id), lineage.origins(id).stream())
                .map(people::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Map<UUID, ParticipantId> people(TrajectId traject) {
        var people = new HashMap<UUID, ParticipantId>();
        jdbc.sql("""
                select f.id, f.author from feedback f join participant p on p.id = f.author
                where f.traject_id = ? and p.kind in ('GUEST', 'MEMBER')""").param(traject.value()).query(row -> {
            people.put(row.getObject("id", UUID.class), new ParticipantId(row.getObject("author", UUID.class)));
        });
        return people;
    }

    @Override
    public Set<UUID> seen(TrajectId traject) {
        return Set.copyOf(
                jdbc.sql("""
                select f.id from feedback f join activity a on a.id = f.activity_id
                where f.traject_id = ? and (not a.hidden or a.phase = 'REVEALED') and (f.approved >= f.version
                  or not exists (select 1 from approved_only o where o.activity_id = a.id))""" + STANDS).param(traject.value()).query(UUID.class).list());
    }

    /** Nothing is made of a reaction elsewhere, so no other board calls one by its name. */
    @Override
    public Set<UUID> covered(TrajectId traject) {
        return Set.of();
    }

    @Override
    public Map<UUID, Set<UUID>> takenUp(TrajectId traject) {
        return lineages.of(traject).takenUp();
    }
}
