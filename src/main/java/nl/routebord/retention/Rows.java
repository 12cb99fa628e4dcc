package nl.routebord.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.shared.TrajectId;
import nl.routebord.shared.Unlink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes people out of one column, a bounded number of rows at a time. Rows are taken in the order of their own keys, which
 * chance made, and never writer by writer: in PostgreSQL the place of a row in its file would else tell which have one writer.
 */
@Component
class Rows {

    /** So many rows a transaction: fractions of a second, so that nobody waits for it. */
    static final int MOST = 500;

    /** Everybody of a traject whose code still leads to something. */
    static final String LINKED = " p.traject_id = ? and p.kind in ('GUEST', 'MEMBER') and p.unlinked is null ";

    private final JdbcClient jdbc;
    private final Tables tables;
    private final Nameless nameless;

    Rows(JdbcClient jdbc, Tables tables, Nameless nameless) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.nameless = nameless;
    }

    /** Does one piece in the present transaction; true while there may be more. Marks are for {@link People}. */
    boolean piece(TrajectId traject, Unlink unlink) {
        return switch (unlink.how()) {
            case NAMELESS, STAFF -> nameless(traject, unlink);
            case DEALT -> deal(traject, unlink);
            case CLEARED -> write(traject, unlink, "update %1$s set %2$s = null where %2$s in (:people)");
            case GONE -> write(traject, unlink, "delete from %1$s where %2$s in (:people)");
            case MARK -> false;
        };
    }

    private record Row(List<Object> key, Nameless.Kin kin) {}

    /** Staff's columns too: should somebody else ever stand in one, that somebody goes like everywhere. */
    private boolean nameless(TrajectId traject, Unlink unlink) {
        var key = tables.key(unlink.table());
        var columns = key.stream().map(column -> "x." + column).collect(Collectors.joining(", "));
        var rows = jdbc.sql("select " + columns + ", p.kind, p.workshop_id, p.group_id from " + unlink.table()
                        + " x join participant p on p.id = x." + unlink.column() + " where" + LINKED + "order by "
                        + columns + " limit " + MOST)
                .param(traject.value())
                .query((row, n) -> read(row, key.size()))
                .list();
        if (rows.isEmpty()) {
            return false;
        }
        var large = nameless.largeEnough(traject);
        var where = key.stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
        for (var row : rows) {
            var values = new ArrayList<>(List.<Object>of(nameless.of(traject, kept(row.kin, large), 0)));
            values.addAll(row.key);
            jdbc.sql("update " + unlink.table() + " set " + unlink.column() + " = ? where " + where)
                    .params(values)
                    .update();
        }
        return true;
    }

    private static Row read(ResultSet row, int keys) throws SQLException {
        var key = new ArrayList<>();
        for (int at = 1; at <= keys; at++) {
            key.add(row.getObject(at));
        }
        return new Row(
                key,
                new Nameless.Kin(
                        row.getString(keys + 1),
                        row.getObject(keys + 2, UUID.class),
                        row.getObject(keys + 3, UUID.class)));
    }

    /** Somebody, with the group only where it is large enough. */
    static Nameless.Kin kept(Nameless.Kin kin, Set<Nameless.Kin> large) {
        return large.contains(kin) ? kin : new Nameless.Kin(kin.kind(), kin.evening(), null);
    }

    /** All rows of one question at once: who is which of the nameless ones is dealt for that question alone. */
    private boolean deal(TrajectId traject, Unlink unlink) {
        var keys =
                String.join(", ", unlink.keys().stream().map(key -> "x." + key).toList());
        var from =
                " from " + unlink.table() + " x join participant p on p.id = x." + unlink.column() + " where" + LINKED;
        var question = jdbc.sql("select " + keys + from + "order by " + keys + " limit 1")
                .param(traject.value())
                .query((row, n) -> {
                    var values = new ArrayList<>();
                    for (int at = 1; at <= unlink.keys().size(); at++) {
                        values.add(row.getObject(at));
                    }
                    return values;
                })
                .optional();
        question.ifPresent(values -> deal(traject, unlink, from, values));
        return question.isPresent();
    }

    private void deal(TrajectId traject, Unlink unlink, String from, List<Object> question) {
        var same = unlink.keys().stream().map(key -> " and x." + key + " = ?").collect(Collectors.joining());
        var people = new ArrayList<>(jdbc.sql("select x." + unlink.column() + " as who" + from + same)
                .params(with(List.of(traject.value()), question))
                .query((row, n) -> row.getObject("who", UUID.class))
                .list());
        Collections.shuffle(people, People.RANDOM);
        var where = unlink.keys().stream().map(key -> " and " + key + " = ?").collect(Collectors.joining());
        for (int n = 0; n < people.size(); n++) {
            var next = nameless.of(traject, new Nameless.Kin("MEMBER", null, null), n + 1);
            jdbc.sql("update %1$s set %2$s = ?, %3$s = date_trunc('day', %3$s) where %2$s = ?"
                                    .formatted(unlink.table(), unlink.column(), unlink.day())
                            + where)
                    .params(with(Arrays.asList(next, people.get(n)), question))
                    .update();
        }
    }

    private static List<Object> with(List<?> first, List<Object> then) {
        var all = new ArrayList<Object>(first);
        all.addAll(then);
        return all;
    }

    /** For some of the people who still stand in this column. */
    private boolean write(TrajectId traject, Unlink unlink, String sql) {
        var people = jdbc.sql("select distinct x." + unlink.column() + " as who from " + unlink.table()
                        + " x join participant p on p.id = x." + unlink.column() + " where" + LINKED + "limit "
                        + People.MOST)
                .param(traject.value())
                .query((row, n) -> row.getObject("who", UUID.class))
                .list();
        if (people.isEmpty()) {
            return false;
        }
        jdbc.sql(sql.formatted(unlink.table(), unlink.column()))
                .param("people", people)
                .update();
        return true;
    }
}
