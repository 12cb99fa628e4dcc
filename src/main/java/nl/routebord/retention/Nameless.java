package nl.routebord.retention;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The nameless ones that texts are of. There is one for each evening and group (and one for the members of the sounding board),
 * so nobody can tell that two texts have one writer. They belong to no evening, so that they are counted in none.
 */
@Component
class Nameless {

    /** In a group of fewer people a mark or a text without a name would still tell whose it is: it then has no group. */
    static final int FEWEST = 5;

    private final JdbcClient jdbc;

    Nameless(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody as far as they are told apart here; {@code evening} null for a member. */
    record Kin(
            String kind, @Nullable UUID evening, @Nullable UUID group) {}

    /** The groups that are kept: those with enough people in that evening. Those whose work is done count along. */
    Set<Kin> largeEnough(TrajectId traject) {
        return new HashSet<>(jdbc.sql("""
                select kind, workshop_id, group_id from participant
                where traject_id = ? and kind in ('GUEST', 'MEMBER') and group_id is not null and stand_in is null
                  and (unlinked is null or unlinked = 'MARKS')
                group by kind, workshop_id, group_id having count(*) >= ?""")
                .params(traject.value(), FEWEST)
                .query((row, n) -> new Kin(
                        row.getString("kind"),
                        row.getObject("workshop_id", UUID.class),
                        row.getObject("group_id", UUID.class)))
                .list());
    }

    /**
     * The nameless one of these; made where there is none yet.
     *
     * @param number 0 for the one of all texts; 1 and further for answers that are dealt
     */
    UUID of(TrajectId traject, Kin kin, int number) {
        var name = "texts|" + traject + "|" + kin.kind + "|" + kin.evening + "|" + kin.group + "|" + number;
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        jdbc.sql("""
                insert into participant (id, traject_id, kind, group_id, joined_at, unlinked)
                select ?, t.id, ?, cast(? as uuid), date_trunc('day', t.created_at), 'TEXTS' from traject t where t.id = ?
                on conflict do nothing""")
                .params(Arrays.asList(id, kin.kind, kin.group, traject.value()))
                .update();
        return id;
    }
}
