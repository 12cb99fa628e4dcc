package nl.routebord.rights;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import nl.routebord.testing.OfTheMoment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * All rows of all tables that belong to a traject or an evening, as one figure per table. Which rows those are follows from the foreign keys
 * of the database itself, so that a new table is looked at from its first day; a table that hangs on nothing is looked at whole.
 */
final class Rows {

    /**
     * What the house writes for itself. In the audit book stands every refusal to who works for a traject, as a line without words:
     * {@link AuditWords} looks at what is in it.
     */
    private static final Set<String> OF_NOBODY = Set.of("flyway_schema_history", "audit_line", "audit_seal");

    private final JdbcClient jdbc;
    private final Map<String, String> selects = new TreeMap<>();

    /** Of one row of this table and all that hangs on it; what hangs on no row at all only goes with a whole traject. */
    Rows(JdbcClient jdbc, DataSource source, String root, UUID id) {
        this.jdbc = jdbc;
        var connection = DataSourceUtils.getConnection(source);
        try {
            reach(connection, root, id);
        } catch (SQLException failed) {
            throw new IllegalStateException("the keys of the tables cannot be read", failed);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    /** A figure per table that changes with any cell of any row. */
    Map<String, Long> now() {
        var figures = new LinkedHashMap<String, Long>();
        selects.forEach((table, select) -> figures.put(
                table,
                jdbc
                        .sql(select)
                        .query((row, n) -> {
                            long hash = 17;
                            for (int at = 1; at <= row.getMetaData().getColumnCount(); at++) {
                                var cell = said(row, at);
                                hash = hash * 1_000_003 + (cell == null ? 7 : cell.hashCode());
                            }
                            return hash * hash + hash;
                        })
                        .list()
                        .stream()
                        .mapToLong(Long::longValue)
                        .sum()));
        return figures;
    }

    /** A broken number by its value: PostgreSQL writes it in another way once a statement has come a few times. */
    private static @Nullable String said(ResultSet row, int at) throws SQLException {
        return row.getMetaData().getColumnType(at) == Types.DOUBLE
                ? String.valueOf(row.getObject(at, Double.class))
                : row.getString(at);
    }

    /** The tables that differ. */
    static Set<String> changed(Map<String, Long> before, Map<String, Long> after) {
        var changed = new TreeSet<String>();
        after.forEach((table, figure) -> {
            if (!figure.equals(before.get(table))) {
                changed.add(table);
            }
        });
        return changed;
    }

    private void reach(Connection connection, String root, UUID id) throws SQLException {
        var keys = connection.getMetaData();
        var wheres = new TreeMap<String, String>();
        wheres.put(root, "id = '" + id + "'");
        // No key leads from here: whom a seat is of may be a person, an evening or an account.
        wheres.put(
                "credential",
                "subject in (select id from participant where " + root + "_id = '" + id + "') or subject = '" + id
                        + "' or subject in (select id from workshop where "
                        + (root.equals("traject") ? "traject_id" : "id") + " = '" + id + "')");
        var tables = jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = current_schema and table_type = 'BASE TABLE'""").query(String.class).list();
        if (root.equals("traject")) {
            // Some name the traject without a key to it, because they outlive it.
            jdbc.sql("""
                            select c.table_name from information_schema.columns c
                            where c.table_schema = current_schema and c.column_name = 'traject_id'""")
                    .query(String.class)
                    .list()
                    .forEach(table -> wheres.putIfAbsent(table, "traject_id = '" + id + "'"));
        }
        for (int before = 0; before < wheres.size(); ) {
            before = wheres.size();
            for (var table : tables) {
                if (!wheres.containsKey(table)) {
                    var ways = ways(keys, connection.getSchema(), table, wheres);
                    if (!ways.isEmpty()) {
                        wheres.put(table, String.join(" or ", ways));
                    }
                }
            }
        }
        for (var table : tables) {
            var where = wheres.get(table);
            if (!OF_NOBODY.contains(table)
                    && !OfTheMoment.TABLES.contains(table)
                    && (where != null || root.equals("traject"))) {
                selects.put(table, "select * from " + table + (where == null ? "" : " where " + where));
            }
        }
    }

    private static List<String> ways(DatabaseMetaData keys, String schema, String table, Map<String, String> wheres)
            throws SQLException {
        var ways = new ArrayList<String>();
        try (var key = keys.getImportedKeys(null, schema, table)) {
            while (key.next()) {
                var to = key.getString("PKTABLE_NAME");
                var where = wheres.get(to);
                if (where != null && key.getInt("KEY_SEQ") == 1 && !to.equals(table)) {
                    ways.add(key.getString("FKCOLUMN_NAME") + " in (select " + key.getString("PKCOLUMN_NAME") + " from "
                            + to + " where " + where + ")");
                    break;
                }
            }
        }
        return ways;
    }
}
