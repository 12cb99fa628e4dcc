package nl.routebord.journey;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** Looks into the database of a product that has stopped; reads only. */
final class Afterwards implements AutoCloseable {

    private final Connection connection;

    Afterwards(Path data) throws SQLException {
        connection = DriverManager.getConnection(
                "jdbc:h2:file:" + data.resolve("routebord")
                        + ";ACCESS_MODE_DATA=r;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "sa",
                "");
    }

    /** How many rows there are for each value of the first column. */
    Map<String, Integer> counts(String sql) throws SQLException {
        var counts = new TreeMap<String, Integer>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                counts.merge(rows.getString(1), 1, Integer::sum);
            }
        }
        return counts;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
