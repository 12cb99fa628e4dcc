package nl.routebord.workshop;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every column of the database, found from the database itself, so that a new table is never forgotten. */
final class Columns {

    private final DataSource database;
    private final JdbcClient jdbc;

    Columns(DataSource database, JdbcClient jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    /** All foreign keys to a person, and the one column that leads there without, as {@code table.column}. */
    Set<String> leading() throws SQLException {
        var leading = new TreeSet<String>();
        leading.add("credential.subject");
        try (var connection = database.getConnection()) {
            var meta = connection.getMetaData();
            for (var table : tables()) {
                try (var keys = meta.getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
                    while (keys.next()) {
                        if (keys.getString("PKTABLE_NAME").equalsIgnoreCase("participant")) {
                            leading.add(table + "."
                                    + keys.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT));
                        }
                    }
                }
            }
        }
        return leading;
    }

    /** The columns of ids that hold this one. */
    Set<String> with(UUID id) throws SQLException {
        return with("uuid", " = ?", id);
    }

    /** The columns of text in which this stands, in whatever case. */
    Set<String> with(String text) throws SQLException {
        return with("char", " like ?", "%" + text.toLowerCase(Locale.ROOT) + "%");
    }

    private Set<String> with(String type, String how, Object value) throws SQLException {
        var found = new TreeSet<String>();
        for (var column : columns(type)) {
            var at = column.split("\\.");
            var read = type.equals("char") ? "lower(" + at[1] + ")" : at[1];
            var hits = jdbc.sql("select count(*) from " + at[0] + " where " + read + how)
                    .param(value)
                    .query(Integer.class)
                    .single();
            if (hits > 0) {
                found.add(column);
            }
        }
        return found;
    }

    private List<String> tables() throws SQLException {
        return columns("").stream()
                .map(column -> column.substring(0, column.indexOf('.')))
                .distinct()
                .toList();
    }

    private List<String> columns(String type) throws SQLException {
        var columns = new ArrayList<String>();
        var tables = new TreeSet<String>();
        try (var connection = database.getConnection()) {
            var meta = connection.getMetaData();
            try (var found = meta.getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
                while (found.next()) {
                    if (found.getString("TABLE_TYPE").toUpperCase(Locale.ROOT).contains("TABLE")) {
                        tables.add(found.getString("TABLE_NAME"));
                    }
                }
            }
            try (var found = meta.getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
                while (found.next()) {
                    var table = found.getString("TABLE_NAME");
                    if (tables.contains(table)
                            && found.getString("TYPE_NAME")
                                    .toLowerCase(Locale.ROOT)
                                    .contains(type)) {
                        columns.add((table + "." + found.getString("COLUMN_NAME")).toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return columns;
    }
}
