package nl.routebord.journey;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Looks into the database of a product while it runs; reads only. */
final class OpenBooks implements AutoCloseable {

    /** The product's own database, opened so that a second program on this machine may look. */
    static final String URL = "jdbc:h2:file:${routebord.data}/routebord;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
            + ";DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=500;LOCK_TIMEOUT=3000;AUTO_SERVER=TRUE";

    private final Connection connection;

    OpenBooks(Path data) throws SQLException {
        connection = DriverManager.getConnection(URL.replace("${routebord.data}", data.toString()), "sa", "");
    }

    /** The first column of every row. */
    List<String> list(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int n = 0; n < values.length; n++) {
                statement.setObject(n + 1, values[n]);
            }
            try (var rows = statement.executeQuery()) {
                var all = new ArrayList<String>();
                while (rows.next()) {
                    all.add(rows.getString(1));
                }
                return all;
            }
        }
    }

    String one(String sql, Object... values) throws SQLException {
        return list(sql, values).getFirst();
    }

    /**
     * A checksum of each table: of all its rows that belong to this traject, by whatever way of references they do. Tables that
     * nothing leads to are left out.
     */
    Map<String, String> checksums(String traject) throws SQLException {
        var sums = new TreeMap<String, String>();
        var within = within();
        for (var table : within.entrySet()) {
            sums.put(
                    table.getKey(),
                    sum("select * from " + table.getKey() + " where "
                            + table.getValue().replace("?", "'" + traject + "'")));
        }
        return sums;
    }

    /** The condition under which a row of a table belongs to the traject "?". */
    private Map<String, String> within() throws SQLException {
        var found = new HashMap<String, String>();
        found.put("traject", "id = ?");
        var links = links();
        for (boolean more = true; more; ) {
            more = false;
            for (var link : links) {
                if (!found.containsKey(link[0]) && found.containsKey(link[2])) {
                    found.put(
                            link[0],
                            "%s in (select %s from %s where %s)"
                                    .formatted(link[1], link[3], link[2], found.get(link[2])));
                    more = true;
                }
            }
        }
        return found;
    }

    /** Table, column, and where they point to; only single columns, which all ids are. */
    private List<String[]> links() throws SQLException {
        var all = new ArrayList<String[]>();
        try (ResultSet tables = connection.getMetaData().getTables(null, "public", "%", new String[] {"BASE TABLE"})) {
            while (tables.next()) {
                try (ResultSet keys =
                        connection.getMetaData().getImportedKeys(null, "public", tables.getString("TABLE_NAME"))) {
                    while (keys.next()) {
                        all.add(new String[] {
                            keys.getString("FKTABLE_NAME"),
                            keys.getString("FKCOLUMN_NAME"),
                            keys.getString("PKTABLE_NAME"),
                            keys.getString("PKCOLUMN_NAME")
                        });
                    }
                }
            }
        }
        return all;
    }

    private String sum(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var lines = new ArrayList<String>();
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                lines.add(IntStream.rangeClosed(1, columns)
                        .mapToObj(n -> cell(rows, n))
                        .collect(Collectors.joining("|")));
            }
            lines.sort(null);
            return lines.size() + " " + hash(String.join("\n", lines));
        }
    }

    private static String cell(ResultSet rows, int n) {
        try {
            return String.valueOf(rows.getString(n));
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
