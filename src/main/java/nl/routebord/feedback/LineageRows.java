package nl.routebord.feedback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which reactions were made of which, and what became of those that are read in another now. */
@Repository("feedbackLineageRows")
class LineageRows {

    private static final String ACTIVITY = "f.activity_id";
    private static final String TRAJECT = "f.traject_id";

    private final JdbcClient jdbc;

    LineageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Lineage of(ActivityId activity) {
        return read(ACTIVITY, activity.value());
    }

    Lineage of(TrajectId traject) {
        return read(TRAJECT, traject.value());
    }

    /** Every reaction of this board that is read in another now, with that. */
    Map<UUID, MyFeedback.Later> later(ActivityId activity) {
        return later(ACTIVITY, activity.value());
    }

    /** The same of all boards. */
    Map<UUID, MyFeedback.Later> later(TrajectId traject) {
        return later(TRAJECT, traject.value());
    }

    private Lineage read(String column, UUID id) {
        var parts = new HashMap<UUID, List<UUID>>();
        var apart = new HashSet<UUID>();
        jdbc.sql("""
                select j.feedback_id, j.part_id, x.at as apart_at from feedback_join j
                join feedback f on f.id = j.part_id left join feedback_apart x on x.feedback_id = j.feedback_id
                where %s = ? order by f.given_at, f.id""".formatted(column)).param(id).query(row -> {
            var made = row.getObject("feedback_id", UUID.class);
            parts.computeIfAbsent(made, fresh -> new ArrayList<>()).add(row.getObject("part_id", UUID.class));
            if (row.getObject("apart_at") != null) {
                apart.add(made);
            }
        });
        return new Lineage(parts, apart);
    }

    private Map<UUID, MyFeedback.Later> later(String column, UUID id) {
        var lineage = read(column, id);
        var standing = lineage.standing();
        if (standing.isEmpty()) {
            return Map.of();
        }
        var words = words(column, id);
        return standing.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        one -> new MyFeedback.Later(
                                lineage.isSplit(one.getValue()), words.getOrDefault(one.getValue(), Words.NONE).text)));
    }

    /** What was made, unless it is hidden or its board is: the words of others are in it. */
    private Map<UUID, Words> words(String column, UUID id) {
        return jdbc
                .sql("""
                select f.id, case when f.removed_at is null and (not a.hidden or a.phase = 'REVEALED') then f.text end as text
                from feedback f join activity a on a.id = f.activity_id
                where %s = ? and exists (select 1 from feedback_join j where j.feedback_id = f.id)""".formatted(column))
                .param(id)
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), new Words(row.getString("text"))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Words(@Nullable String text) {
        static final Words NONE = new Words(null);
    }
}
