package nl.routebord.trail;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Concerns ask for an answer as long as they are not hidden, whatever became of what they are about: none is voted away. Everybody
 * may read one where they may read what it is about, or what took that up.
 */
@Component
class ConcernsBroughtIn implements Seen {

    private final JdbcClient jdbc;
    private final ObjectProvider<OnBoard> boards;

    /** The rooms are asked for when needed: this is one of those that can be seen. */
    ConcernsBroughtIn(JdbcClient jdbc, ObjectProvider<OnBoard> boards) {
        this.jdbc = jdbc;
        this.boards = boards;
    }

    @Override
    public String itemKind() {
        return Concerns.ASIDE;
    }

    @Override
    public List<Thing> of(TrajectId traject) {
        return jdbc.sql("""
                select c.id, c.activity_id, a.step, a.name, c.text, c.who, c.at
                from concern c join activity a on a.id = c.activity_id join participant p on p.id = c.who
                where c.traject_id = ? and c.removed_at is null and p.kind in ('GUEST', 'MEMBER') order by c.at, c.id""")
                .param(traject.value())
                .query((row, n) -> new Thing(
                        new ItemRef(Concerns.ASIDE, row.getObject("id", UUID.class)),
                        new ActivityId(row.getObject("activity_id", UUID.class)),
                        row.getInt("step"),
                        row.getString("name"),
                        row.getString("text"),
                        Set.of(new ParticipantId(row.getObject("who", UUID.class))),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public Set<UUID> seen(TrajectId traject) {
        var about = new HashMap<UUID, ItemRef>();
        jdbc.sql("select id, item_kind, item_id from concern where traject_id = ? and removed_at is null")
                .param(traject.value())
                .query(row -> {
                    about.put(
                            row.getObject("id", UUID.class),
                            new ItemRef(row.getString("item_kind"), row.getObject("item_id", UUID.class)));
                });
        if (about.isEmpty()) {
            return Set.of();
        }
        var seen = new HashMap<String, Set<UUID>>();
        boards.forEach(board -> seen.put(board.itemKind(), reachable(board, traject)));
        var readable = new HashSet<UUID>();
        about.forEach((concern, item) -> {
            if (seen.getOrDefault(item.kind(), Set.of()).contains(item.id())) {
                readable.add(concern);
            }
        });
        return readable;
    }

    /** What can be read itself, and what is read in something that can. */
    private static Set<UUID> reachable(OnBoard board, TrajectId traject) {
        return reachable(board.seen(traject), board.takenUp(traject));
    }

    static Set<UUID> reachable(Set<UUID> seen, Map<UUID, Set<UUID>> takenUp) {
        var all = new HashSet<>(seen);
        takenUp.forEach((part, those) -> {
            if (those.stream().anyMatch(seen::contains)) {
                all.add(part);
            }
        });
        return all;
    }
}
