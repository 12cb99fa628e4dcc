package nl.routebord.retention;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.shared.TrajectId;
import nl.routebord.shared.Unlink;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets people go when no text is theirs any more: their marks move to somebody new whose id chance made, and the row that a
 * code, a cookie or an alias led to is deleted with everything of the kind. Rows are written anew, in an order that has
 * nothing to do with who came or marked first, because both databases keep the order of writing.
 */
@Component
class People {

    static final SecureRandom RANDOM = new SecureRandom();

    /** So many people a transaction. */
    static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Tables tables;
    private final Nameless nameless;

    People(JdbcClient jdbc, Tables tables, Nameless nameless) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.nameless = nameless;
    }

    private record Somebody(
            UUID id, Nameless.Kin kin, @Nullable String standIn, boolean erased) {}

    /** Lets some of them go in the present transaction; true while there may be more. */
    boolean piece(TrajectId traject, List<Unlink> marks) {
        var all = new ArrayList<>(jdbc.sql(
                        "select p.id, p.kind, p.workshop_id, p.group_id, p.stand_in, p.erased_at from participant p where"
                                + Rows.LINKED)
                .param(traject.value())
                .query((row, n) -> new Somebody(
                        row.getObject("id", UUID.class),
                        new Nameless.Kin(
                                row.getString("kind"),
                                row.getObject("workshop_id", UUID.class),
                                row.getObject("group_id", UUID.class)),
                        row.getString("stand_in"),
                        row.getObject("erased_at") != null))
                .list());
        if (all.isEmpty()) {
            return false;
        }
        // Any of them, and not the first: who goes together bears one number in PostgreSQL.
        Collections.shuffle(all, RANDOM);
        var some = all.subList(0, Math.min(MOST, all.size()));
        var large = nameless.largeEnough(traject);
        var anew = some.stream().map(one -> UUID.randomUUID()).toList();
        for (int n = 0; n < some.size(); n++) {
            add(traject, anew.get(n), some.get(n), Rows.kept(some.get(n).kin, large));
        }
        for (var mark : marks) {
            for (int n = 0; n < some.size(); n++) {
                move(mark, some.get(n).id, anew.get(n));
            }
        }
        var ids = some.stream().map(Somebody::id).toList();
        jdbc.sql("delete from credential where subject in (:ids)")
                .param("ids", ids)
                .update();
        jdbc.sql("delete from participant where id in (:ids)").param("ids", ids).update();
        return true;
    }

    /**
     * Somebody who was only typed in for stays so, and so does who wiped their own data: such people are left out where people
     * are counted.
     */
    private void add(TrajectId traject, UUID id, Somebody somebody, Nameless.Kin kept) {
        jdbc.sql("""
                insert into participant (id, traject_id, workshop_id, kind, group_id, joined_at, erased_at, stand_in, unlinked)
                select ?, t.id, w.id, ?, cast(? as uuid), date_trunc('day', coalesce(w.began_at, w.created_at, t.created_at)),
                       case when cast(? as boolean)
                            then date_trunc('day', coalesce(w.began_at, w.created_at, t.created_at)) end,
                       cast(? as varchar(200)), 'MARKS'
                from traject t left join workshop w on w.id = cast(? as uuid) where t.id = ?""")
                .params(Arrays.asList(
                        id,
                        kept.kind(),
                        kept.group(),
                        somebody.erased,
                        somebody.standIn == null ? null : UUID.randomUUID().toString(),
                        kept.evening(),
                        traject.value()))
                .update();
    }

    /** Of those on whom hangs what people wiped themselves, the moment of the first of them goes too. */
    void wiped(TrajectId traject) {
        jdbc.sql("update participant set joined_at = date_trunc('day', joined_at), unlinked = 'TEXTS'"
                        + " where traject_id = ? and kind = 'GONE' and unlinked is null")
                .param(traject.value())
                .update();
    }

    private void move(Unlink mark, UUID from, UUID to) {
        var columns = tables.columns(mark.table());
        var values = columns.stream()
                .map(column -> column.equals(mark.column())
                        ? "cast(? as uuid)"
                        : column.equals(mark.day()) ? "date_trunc('day', " + column + ")" : column)
                .collect(Collectors.joining(", "));
        var moved = jdbc.sql("insert into " + mark.table() + " (" + String.join(", ", columns) + ") select " + values
                        + " from " + mark.table() + " where " + mark.column() + " = ? order by 1")
                .params(to, from)
                .update();
        if (moved > 0) {
            jdbc.sql("delete from " + mark.table() + " where " + mark.column() + " = ?")
                    .param(from)
                    .update();
        }
    }
}
