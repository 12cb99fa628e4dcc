package nl.routebord.entries;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables at which people work, written and read row by row. Who writes is one person per table by the database. */
@Component
class TableRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    TableRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who writes for a table: somebody, with their alias if they chose one, or nobody. */
    record Scribe(@Nullable ParticipantId who, @Nullable String alias) {}

    /** Sets the tables to work, also once more; those there are already keep their people. */
    void begin(Scope scope, ActivityId activity, int tables) {
        var again = jdbc.sql(
                        "update table_work set tables = ?, together_at = null, together_by = null where activity_id = ?")
                .params(tables, activity.value())
                .update();
        if (again == 0) {
            jdbc.sql("insert into table_work (activity_id, tables, begun_at, begun_by) values (?, ?, ?, ?)")
                    .params(activity.value(), tables, now(), scope.speaker().value())
                    .update();
        }
        jdbc.sql("delete from table_seat where activity_id = ? and table_no > ?")
                .params(activity.value(), tables)
                .update();
        jdbc.sql("delete from work_table where activity_id = ? and table_no > ?")
                .params(activity.value(), tables)
                .update();
        IntStream.rangeClosed(1, tables)
                .forEach(number -> jdbc.sql(
                                "insert into work_table (activity_id, table_no) values (?, ?) on conflict do nothing")
                        .params(activity.value(), number)
                        .update());
    }

    /** False where there is nothing to bring together. */
    boolean together(Scope scope, ActivityId activity) {
        return jdbc.sql("""
                                update table_work set together_at = ?, together_by = ?
                                where activity_id = ? and together_at is null""")
                        .params(now(), scope.speaker().value(), activity.value())
                        .update()
                == 1;
    }

    /** False where the tables are at work already, or never were. */
    boolean apart(ActivityId activity) {
        return jdbc.sql("""
                                update table_work set together_at = null, together_by = null
                                where activity_id = ? and together_at is not null""").param(activity.value()).update() == 1;
    }

    boolean exists(ActivityId activity, int number) {
        return count("select count(*) from work_table where activity_id = ? and table_no = ?", activity, number) > 0;
    }

    /** True where a table beyond this number has cards, also such as were taken off: they keep where they came from. */
    boolean usedBeyond(ActivityId activity, int number) {
        return count("select count(*) from entry where activity_id = ? and table_no > ?", activity, number) > 0;
    }

    private int count(String sql, ActivityId activity, int number) {
        return jdbc.sql(sql)
                .params(activity.value(), number)
                .query(Integer.class)
                .single();
    }

    /** The table where somebody sits; 0 for none. Held until the transaction ends: two tabs of one person come in turn. */
    int holdSeat(ActivityId activity, ParticipantId who) {
        return jdbc.sql("select table_no from table_seat where activity_id = ? and participant_id = ? for update")
                .params(activity.value(), who.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void sit(ActivityId activity, ParticipantId who, int number) {
        if (!move(activity, who, number)) {
            jdbc.sql("""
                    insert into table_seat (activity_id, participant_id, table_no, at) values (?, ?, ?, ?)
                    on conflict do nothing""").params(activity.value(), who.value(), number, now()).update();
            move(activity, who, number);
        }
    }

    private boolean move(ActivityId activity, ParticipantId who, int number) {
        return jdbc.sql("update table_seat set table_no = ?, at = ? where activity_id = ? and participant_id = ?")
                        .params(number, now(), activity.value(), who.value())
                        .update()
                == 1;
    }

    /** Everybody who sits at this table. */
    List<ParticipantId> people(ActivityId activity, int number) {
        return jdbc
                .sql("select participant_id from table_seat where activity_id = ? and table_no = ?")
                .params(activity.value(), number)
                .query(UUID.class)
                .list()
                .stream()
                .map(ParticipantId::new)
                .toList();
    }

    /** Everybody who sits at a table. */
    List<ParticipantId> people(ActivityId activity) {
        return jdbc
                .sql("select participant_id from table_seat where activity_id = ?")
                .param(activity.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(ParticipantId::new)
                .toList();
    }

    /** Who writes for this table. */
    Scribe scribe(ActivityId activity, int number) {
        return jdbc.sql("""
                        select t.scribe, p.alias from work_table t left join participant p on p.id = t.scribe
                        where t.activity_id = ? and t.table_no = ?""")
                .params(activity.value(), number)
                .query((row, n) -> new Scribe(
                        Optional.ofNullable(row.getObject("scribe", UUID.class))
                                .map(ParticipantId::new)
                                .orElse(null),
                        row.getString("alias")))
                .optional()
                .orElse(new Scribe(null, null));
    }

    /** The table this person writes for; 0 for none. */
    int writtenBy(ActivityId activity, ParticipantId who) {
        return jdbc.sql("select table_no from work_table where activity_id = ? and scribe = ?")
                .params(activity.value(), who.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** False where somebody writes for this table already: of two who tap at once the second one finds the first. */
    boolean take(ActivityId activity, int number, ParticipantId who) {
        return jdbc.sql("""
                                update work_table set scribe = ?, scribe_since = ?
                                where activity_id = ? and table_no = ? and scribe is null""")
                        .params(who.value(), now(), activity.value(), number)
                        .update()
                == 1;
    }

    /** Nobody writes for this table any more; false where nobody did. */
    boolean free(ActivityId activity, int number) {
        return jdbc.sql("""
                                update work_table set scribe = null, scribe_since = null
                                where activity_id = ? and table_no = ? and scribe is not null""").params(activity.value(), number).update() == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
