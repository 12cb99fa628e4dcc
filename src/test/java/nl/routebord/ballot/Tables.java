package nl.routebord.ballot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.routebord.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A copy of the whole database, as somebody holds it who stole one: every table that there is, every column, and with each
 * row what the database itself writes down: where it lies and, in PostgreSQL, which transaction wrote it.
 */
record Tables(List<Row> rows) {

    /** What the database keeps beside the columns, the place in the file first. */
    static final List<String> OF_THE_DATABASE =
            TestDatabase.isPostgres() ? List.of("ctid", "xmin") : List.of("_rowid_");

    /** Long random values, the only ones by which rows of different tables can be told to belong together. */
    private static final Pattern LONG = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}");

    /**
     * Each seal of the audit book holds the one before it, through all trajects of the house: that two lines follow each other
     * makes them no more of one person than two rows that lie side by side, and by it everything would hang together.
     */
    private static final Set<String> CHAIN = Set.of("audit_seal.previous", "audit_seal.hash");

    /** One row, in the order in which it lies in its table. */
    record Row(String table, List<String> columns, List<@Nullable String> cells) {

        @Nullable
        String cell(String column) {
            return columns.contains(column) ? cells.get(columns.indexOf(column)) : null;
        }

        /** Every value of it: whole cells, and what stands inside longer ones. */
        Set<String> said() {
            return said(Set.of());
        }

        Set<String> said(Set<String> but) {
            var said = new HashSet<String>();
            for (int at = 0; at < cells.size(); at++) {
                var cell = cells.get(at);
                if (cell != null && !but.contains(table + "." + columns.get(at).toLowerCase(Locale.ROOT))) {
                    said.add(cell);
                    LONG.matcher(cell).results().forEach(found -> said.add(found.group()));
                }
            }
            return said;
        }

        boolean says(Set<String> any) {
            return said().stream().anyMatch(any::contains);
        }
    }

    static Tables copy(JdbcClient jdbc) {
        var rows = new ArrayList<Row>();
        for (var table : names(jdbc)) {
            var hidden = TestDatabase.isPostgres() ? "t.ctid, t.xmin::text" : "t._rowid_";
            rows.addAll(jdbc.sql("select " + hidden + ", t.* from " + table + " t order by 1")
                    .query((row, n) -> read(table, row))
                    .list());
        }
        return new Tables(rows);
    }

    /** Also those that nobody thought of when this was written. */
    static List<String> names(JdbcClient jdbc) {
        return jdbc.sql("""
                select table_name from information_schema.tables
                where table_schema = current_schema and table_type = 'BASE TABLE' order by table_name""").query(String.class).list();
    }

    /** What hangs together with the long ones of these values, directly or by way of other rows. */
    Tables around(Set<String> values) {
        var known = new HashSet<String>();
        values.stream().filter(value -> LONG.matcher(value).matches()).forEach(known::add);
        var said = rows.stream().map(row -> row.said(CHAIN)).toList();
        var in = new TreeSet<Integer>();
        for (int before = -1; before < in.size(); ) {
            before = in.size();
            for (int row = 0; row < rows.size(); row++) {
                if (!in.contains(row) && said.get(row).stream().anyMatch(known::contains)) {
                    in.add(row);
                    said.get(row).stream()
                            .filter(value -> LONG.matcher(value).matches())
                            .forEach(known::add);
                }
            }
        }
        return new Tables(in.stream().map(rows::get).toList());
    }

    Stream<Row> of(String table) {
        return rows.stream().filter(row -> row.table.equals(table));
    }

    private static Row read(String table, ResultSet row) throws SQLException {
        var columns = new ArrayList<String>();
        var cells = new ArrayList<@Nullable String>();
        for (int at = 1; at <= row.getMetaData().getColumnCount(); at++) {
            columns.add(
                    at <= OF_THE_DATABASE.size()
                            ? OF_THE_DATABASE.get(at - 1)
                            : row.getMetaData().getColumnName(at));
            cells.add(row.getString(at));
        }
        return new Row(table, columns, cells);
    }
}
