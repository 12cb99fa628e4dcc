package nl.routebord.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.TrajectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which points were joined. The parts of a point come in the order in which they were born. */
@Repository
class LineageRows {

    private static final String SELECT = """
            select j.criterion_id, j.part_id, x.at as apart_at from criterion_join j
            join criterion c on c.id = j.part_id join activity a on a.id = c.activity_id
            left join criterion_apart x on x.criterion_id = j.criterion_id where %s = ?
            order by c.born_at, c.position, c.id""";

    private final JdbcClient jdbc;

    LineageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Lineage of(ActivityId activity) {
        return read("a.id", activity.value());
    }

    Lineage of(TrajectId traject) {
        return read("a.traject_id", traject.value());
    }

    private Lineage read(String column, UUID id) {
        var parts = new HashMap<UUID, List<UUID>>();
        var apart = new HashSet<UUID>();
        jdbc.sql(SELECT.formatted(column)).param(id).query(row -> {
            var joined = row.getObject("criterion_id", UUID.class);
            parts.computeIfAbsent(joined, fresh -> new ArrayList<>()).add(row.getObject("part_id", UUID.class));
            if (row.getObject("apart_at") != null) {
                apart.add(joined);
            }
        });
        return new Lineage(parts, apart);
    }
}
