package nl.routebord.running;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import nl.routebord.testing.OfTheMoment;
import org.h2.Driver;
import org.jspecify.annotations.Nullable;

/** The data of one house from outside: its tables, and the scripts that back them up and bring them back. */
record Store(Path data, String url, String user, @Nullable String tools) {

    /** How a script ended, and what it said. */
    record Said(int status, String output, String errors) {}

    /** Per table that is kept the number of rows and a sum over all of them, in whatever order they lie. */
    Map<String, String> sums() throws SQLException, NoSuchAlgorithmException {
        var sums = new TreeMap<String, String>();
        try (var connection = DriverManager.getConnection(url, user, "")) {
            for (var table : tables(connection)) {
                var rows = rows(connection, table);
                rows.sort(Comparator.naturalOrder());
                var digest = MessageDigest.getInstance("SHA-256");
                rows.forEach(row -> digest.update(row.getBytes(StandardCharsets.UTF_8)));
                sums.put(table, rows.size() + " " + HexFormat.of().formatHex(digest.digest()));
            }
        }
        return sums;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var asks = connection.createStatement();
                var told = asks.executeQuery("select table_name from information_schema.tables"
                        + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'")) {
            while (told.next()) {
                tables.add(told.getString(1));
            }
        }
        tables.removeAll(OfTheMoment.TABLES);
        return tables;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        var rows = new ArrayList<String>();
        try (var asks = connection.createStatement();
                var told = asks.executeQuery("select * from \"" + table + "\"")) {
            var columns = told.getMetaData().getColumnCount();
            while (told.next()) {
                var row = new StringBuilder();
                for (int at = 1; at <= columns; at++) {
                    row.append(told.getString(at)).append('\u0000');
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    Said script(String name, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bash", "bin/" + name));
        command.addAll(List.of(words));
        var out = Files.createTempFile("script", ".out");
        var err = Files.createTempFile("script", ".err");
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(key -> key.startsWith("ROUTEBORD_"));
        builder.environment().put("ROUTEBORD_DATA", data.toString());
        builder.environment().put("ROUTEBORD_H2_JAR", h2());
        if (tools != null) {
            builder.environment().put("ROUTEBORD_DB_URL", url);
            builder.environment().put("ROUTEBORD_DB_USER", user);
            builder.environment().merge("PATH", tools, (path, first) -> first + ":" + path);
        }
        var process = builder.start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("took too long: " + command);
        }
        return new Said(process.exitValue(), Files.readString(out).strip(), Files.readString(err));
    }

    /** The H2 of this build: the scripts else take the one in the production jar. */
    private static String h2() {
        var source = Driver.class.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(source.getPath()).toString();
    }

    /** As a disk that is gone: the data folder, and the tables. */
    void destroy() throws IOException, SQLException {
        if (tools != null) {
            try (var connection = DriverManager.getConnection(url, user, "");
                    var asks = connection.createStatement()) {
                asks.execute("drop schema public cascade");
                asks.execute("create schema public");
            }
        }
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
