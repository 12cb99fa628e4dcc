package nl.routebord.entries;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.live.Audience;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.workshop.ActivityView;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how people work on a board at tables. */
@Component
class TableReader {

    private final JdbcClient jdbc;
    private final ObjectProvider<EntryKind> kinds;

    /** Kinds are asked for when needed: each needs this room to be there first. */
    TableReader(JdbcClient jdbc, ObjectProvider<EntryKind> kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /** The tables of a board as this audience sees them: who writes is named at the desk, and at the table itself. */
    Tables read(ActivityView activity, Shape shape, Audience audience) {
        var together = jdbc.sql("select together_at from table_work where activity_id = ?")
                .param(activity.id().value())
                .query((row, n) -> row.getObject("together_at") != null)
                .optional();
        return new Tables(
                isPossible(activity, shape),
                together.filter(yes -> !yes).isPresent() && !activity.phase().isOver(),
                together.isEmpty() ? List.of() : all(activity.id(), audience));
    }

    private List<Tables.Table> all(ActivityId activity, Audience audience) {
        var people = counts(
                "select table_no, count(*) as n from table_seat where activity_id = ? group by table_no", activity);
        var cards = counts("""
                select table_no, count(*) as n from entry
                where activity_id = ? and removed_at is null and not replaced and table_no is not null group by table_no""", activity);
        return jdbc
                .sql("""
                select t.table_no, t.scribe, p.alias from work_table t left join participant p on p.id = t.scribe
                where t.activity_id = ? order by t.table_no""")
                .param(activity.value())
                .query((row, n) -> {
                    var number = row.getInt("table_no");
                    return new Tables.Table(
                            number,
                            people.getOrDefault(number, 0),
                            row.getObject("scribe") != null,
                            row.getString("alias"),
                            cards.getOrDefault(number, 0));
                })
                .list()
                .stream()
                .map(table -> audience == Audience.STAFF ? table : table.nameless())
                .toList();
    }

    private Map<Integer, Integer> counts(String sql, ActivityId activity) {
        return jdbc
                .sql(sql)
                .param(activity.value())
                .query((row, n) -> Map.entry(row.getInt("table_no"), row.getInt("n")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The table of this person, still without its cards; empty for who sits at none. */
    Optional<AtTable> of(ActivityId activity, ParticipantId who) {
        return jdbc.sql("""
                        select s.table_no, t.scribe, p.alias from table_seat s
                        join work_table t on t.activity_id = s.activity_id and t.table_no = s.table_no
                        left join participant p on p.id = t.scribe
                        where s.activity_id = ? and s.participant_id = ?""")
                .params(activity.value(), who.value())
                .query((row, n) -> {
                    var scribe = row.getObject("scribe", UUID.class);
                    return new AtTable(
                            row.getInt("table_no"),
                            who.value().equals(scribe),
                            scribe != null,
                            row.getString("alias"),
                            List.of());
                })
                .optional();
    }

    /** True while each table works apart. */
    boolean isAtWork(ActivityId activity) {
        return jdbc.sql("""
                        select count(*) from table_work w join activity a on a.id = w.activity_id
                        where w.activity_id = ? and w.together_at is null and a.phase not in ('CLOSED', 'REVEALED')""").param(activity.value()).query(Integer.class).single() > 0;
    }

    /** True for a board of cards that people write themselves, where its kind allows it. */
    boolean isPossible(ActivityView activity, Shape shape) {
        return !shape.has(Trait.STAFF_WRITES)
                && !shape.has(Trait.STAFF_ONLY_UNTIL_RELEASED)
                && !shape.has(Trait.ASKS_AGAIN)
                && kinds.stream().anyMatch(kind -> kind.name().equals(activity.kind()) && kind.worksAtTables());
    }
}
