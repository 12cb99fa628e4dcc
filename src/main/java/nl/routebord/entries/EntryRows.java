package nl.routebord.entries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.HideReason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of entries, written row by row. */
@Component
class EntryRows {

    private static final String SELECT = """
            select e.id, e.activity_id, e.author, e.version, e.removed_at, e.replaced, e.hidden_for, e.table_no from entry e
            join activity a on a.id = e.activity_id where e.id = ? and a.traject_id = ?""";

    private final JdbcClient jdbc;
    private final Clock clock;

    EntryRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a cell holds, and which version of the entry wrote it. */
    record Cell(String value, int version, @Nullable UUID who) {}

    EntryId add(ActivityId activity, @Nullable ParticipantId author, Map<String, String> values) {
        return add(activity, author, 0, values);
    }

    /** The same, written at this table; 0 for none. */
    EntryId add(ActivityId activity, @Nullable ParticipantId author, int table, Map<String, String> values) {
        var id = EntryId.random();
        jdbc.sql("""
                insert into entry (id, activity_id, author, born_at, position, version, replaced, table_no)
                values (?, ?, ?, ?, (select coalesce(max(b.position), 0) + 1 from entry b where b.activity_id = ?), 1, false,
                        cast(? as integer))""")
                .params(Arrays.asList(
                        id.value(),
                        activity.value(),
                        value(author),
                        now(),
                        activity.value(),
                        table == 0 ? null : table))
                .update();
        values.forEach((field, text) -> insert(id, field, new Cell(text, 1, value(author))));
        return id;
    }

    /** The entry, if it is in this traject, whatever stands with it. */
    Optional<Entry> find(Scope scope, EntryId id) {
        return query(SELECT, scope, id);
    }

    /** The same, held until the transaction ends: who saves at the same moment comes after. */
    Optional<Entry> hold(Scope scope, EntryId id) {
        // H2 locks no row of a join, so the entry is locked by itself.
        jdbc.sql("select id from entry where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional();
        return query(SELECT, scope, id);
    }

    private Optional<Entry> query(String sql, Scope scope, EntryId id) {
        return jdbc.sql(sql)
                .params(id.value(), scope.traject().value())
                .query(EntryRows::entry)
                .optional();
    }

    private static Entry entry(ResultSet row, int n) throws SQLException {
        var author = row.getObject("author", UUID.class);
        return new Entry(
                new EntryId(row.getObject("id", UUID.class)),
                new ActivityId(row.getObject("activity_id", UUID.class)),
                author == null ? null : new ParticipantId(author),
                row.getInt("version"),
                row.getObject("removed_at") != null,
                row.getBoolean("replaced"),
                row.getString("hidden_for") != null,
                row.getInt("table_no"));
    }

    Map<String, Cell> cells(EntryId id) {
        var cells = new HashMap<String, Cell>();
        jdbc.sql("select field, text, version, who from entry_cell where entry_id = ?")
                .param(id.value())
                .query((row, n) -> cells.put(
                        row.getString("field"),
                        new Cell(row.getString("text"), row.getInt("version"), row.getObject("who", UUID.class))))
                .list();
        return cells;
    }

    /** Writes a cell as the given version of the entry; what it held before stays readable. Empty takes the value away. */
    void write(EntryId id, String field, String text, int version, ParticipantId who) {
        jdbc.sql("""
                insert into entry_cell_earlier (entry_id, field, version, text, who, at)
                select entry_id, field, version, text, who, at from entry_cell where entry_id = ? and field = ?""").params(id.value(), field).update();
        var known = jdbc.sql(
                        "update entry_cell set text = ?, version = ?, who = ?, at = ? where entry_id = ? and field = ?")
                .params(text, version, who.value(), now(), id.value(), field)
                .update();
        if (known == 0) {
            insert(id, field, new Cell(text, version, who.value()));
        }
    }

    private void insert(EntryId id, String field, Cell cell) {
        jdbc.sql("insert into entry_cell (entry_id, field, text, version, who, at) values (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(id.value(), field, cell.value(), cell.version(), cell.who(), now()))
                .update();
    }

    void version(EntryId id, int version) {
        jdbc.sql("update entry set version = ? where id = ?")
                .params(version, id.value())
                .update();
    }

    /** Takes it off the board; false where it was off already. */
    boolean remove(EntryId id, ParticipantId by) {
        return off(id, by, null);
    }

    /** The same by the facilitator, with the reason. */
    boolean hide(EntryId id, ParticipantId by, HideReason reason) {
        return off(id, by, reason.name());
    }

    private boolean off(EntryId id, ParticipantId by, @Nullable String reason) {
        return jdbc.sql("update entry set removed_at = ?, removed_by = ?, hidden_for = cast(? as varchar(20))"
                                + " where id = ? and removed_at is null")
                        .params(Arrays.asList(now(), by.value(), reason, id.value()))
                        .update()
                == 1;
    }

    /** Says why something was hidden that was hidden without a reason; false where there was one, or it stands. */
    boolean explain(EntryId id, HideReason reason) {
        return jdbc.sql("update entry set hidden_for = ? where id = ? and hidden_for = ?")
                        .params(reason.name(), id.value(), HideReason.UNSAID.name())
                        .update()
                == 1;
    }

    /** Why it is hidden; null where it is not. */
    @Nullable
    HideReason reason(EntryId id) {
        return jdbc.sql("select hidden_for from entry where id = ? and hidden_for is not null")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(HideReason::valueOf)
                .orElse(null);
    }

    /** Puts it back on the board; false where it stands there already. */
    boolean restore(EntryId id) {
        return jdbc.sql("""
                                update entry set removed_at = null, removed_by = null, hidden_for = null, mended_at = null
                                where id = ? and removed_at is not null""").param(id.value()).update() == 1;
    }

    /** Its writer gave it other words while it was hidden; what stood there until now comes back on no screen. */
    void mended(Entry hidden) {
        jdbc.sql("update entry set mended_at = ?, covered = ? where id = ?")
                .params(now(), hidden.version(), hidden.id().value())
                .update();
    }

    /** Lets this version on the hall's screen and no later one; 0 for none. */
    void approve(EntryId id, int version) {
        jdbc.sql("update entry set approved = ? where id = ?")
                .params(version, id.value())
                .update();
    }

    /** What the facilitator changes in what was approved needs no second look. */
    void approveChange(EntryId id, int from, int to) {
        jdbc.sql("update entry set approved = ? where id = ? and approved >= ?")
                .params(to, id.value(), from)
                .update();
    }

    void replaced(EntryId id, boolean replaced) {
        jdbc.sql("update entry set replaced = ? where id = ?")
                .params(replaced, id.value())
                .update();
    }

    /** Puts it between two neighbours of the order, or at an end where one is missing. */
    void place(EntryId id, double position) {
        jdbc.sql("update entry set position = ? where id = ?")
                .params(position, id.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable UUID value(@Nullable ParticipantId who) {
        return who == null ? null : who.value();
    }
}
