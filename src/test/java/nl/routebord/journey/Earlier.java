package nl.routebord.journey;

import java.sql.Clob;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** A database as an earlier version left it: the tables of that version, with what a present house holds of them. */
final class Earlier {

    private static final String HISTORY = "flyway_schema_history";

    private Earlier() {}

    /** Where a database is. */
    record At(String url, String user, String password) {

        Connection open() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }
    }

    /** Makes the tables of this version in an empty database and copies what fits in them. */
    static void make(At present, At empty, String version) throws SQLException {
        Flyway.configure()
                .dataSource(empty.url, empty.user, empty.password)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
        try (var from = present.open();
                var to = empty.open()) {
            var isPostgres = empty.url.startsWith("jdbc:postgresql:");
            run(to, isPostgres ? "set session_replication_role = replica" : "set referential_integrity false");
            var there = columns(from);
            for (var table : columns(to).entrySet()) {
                var both = new ArrayList<>(table.getValue());
                both.retainAll(there.getOrDefault(table.getKey(), List.of()));
                run(to, "delete from \"" + table.getKey() + "\"");
                copy(from, to, table.getKey(), both);
            }
            for (var identity : identities(to).entrySet()) {
                var column = '"' + identity.getValue() + '"';
                var next = rows(to, "select coalesce(max(" + column + "), 0) + 1 from \"" + identity.getKey() + "\"", 1)
                        .getFirst();
                run(to, "alter table \"" + identity.getKey() + "\" alter column " + column + " restart with " + next);
            }
            if (!isPostgres) {
                run(to, "set referential_integrity true");
            }
        }
    }

    /** Of every table but that of the versions: its columns, as they are now. */
    static Map<String, List<String>> columns(Connection connection) throws SQLException {
        var columns = new TreeMap<String, List<String>>();
        try (var asks = connection.createStatement();
                var told = asks.executeQuery("select c.table_name, c.column_name from information_schema.columns c"
                        + " join information_schema.tables t on t.table_name = c.table_name and t.table_schema = c.table_schema"
                        + " where lower(c.table_schema) = 'public' and t.table_type = 'BASE TABLE'"
                        + " order by c.ordinal_position")) {
            while (told.next()) {
                columns.computeIfAbsent(told.getString(1), fresh -> new ArrayList<>())
                        .add(told.getString(2));
            }
        }
        columns.remove(HISTORY);
        return columns;
    }

    /** What stands in these columns of these tables, a line for each row, in whatever order they lie. */
    static Map<String, List<String>> rows(Connection connection, Map<String, List<String>> of) throws SQLException {
        var rows = new TreeMap<String, List<String>>();
        for (var table : of.entrySet()) {
            rows.put(
                    table.getKey(),
                    rows(
                            connection,
                            "select " + names(table.getValue()) + " from \"" + table.getKey() + "\"",
                            table.getValue().size()));
        }
        return rows;
    }

    /** How many steps a database has behind it. */
    static int steps(Connection connection) throws SQLException {
        return Integer.parseInt(rows(connection, "select count(*) from \"" + HISTORY + "\" where \"success\"", 1)
                .getFirst());
    }

    private static Map<String, String> identities(Connection connection) throws SQLException {
        var found = new TreeMap<String, String>();
        try (var asks = connection.createStatement();
                var told = asks.executeQuery("select table_name, column_name from information_schema.columns"
                        + " where lower(table_schema) = 'public' and is_identity = 'YES'")) {
            while (told.next()) {
                found.put(told.getString(1), told.getString(2));
            }
        }
        return found;
    }

    private static List<String> rows(Connection connection, String sql, int columns) throws SQLException {
        var rows = new ArrayList<String>();
        try (var asks = connection.createStatement();
                var told = asks.executeQuery(sql)) {
            while (told.next()) {
                var row = new ArrayList<String>();
                for (int at = 1; at <= columns; at++) {
                    row.add(told.getString(at));
                }
                rows.add(columns == 1 ? String.valueOf(row.getFirst()) : row.toString());
            }
        }
        return rows;
    }

    private static void copy(Connection from, Connection to, String table, List<String> columns) throws SQLException {
        var places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        var into = "insert into \"" + table + "\" (" + names(columns) + ") values (" + places + ")";
        try (var asks = from.createStatement();
                var told = asks.executeQuery("select " + names(columns) + " from \"" + table + "\"");
                var puts = to.prepareStatement(into)) {
            while (told.next()) {
                for (int at = 1; at <= columns.size(); at++) {
                    puts.setObject(at, value(told, at));
                }
                puts.executeUpdate();
            }
        }
    }

    private static @Nullable Object value(ResultSet row, int at) throws SQLException {
        var value = row.getObject(at);
        return value instanceof Clob ? row.getString(at) : value;
    }

    private static String names(List<String> columns) {
        return columns.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var asks = connection.createStatement()) {
            asks.execute(sql);
        }
    }
}
