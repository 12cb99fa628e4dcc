package nl.routebord.journey;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two servers on one real PostgreSQL and with one key, as behind a load balancer; the first reaches it over a network of its own. */
final class TwoNodes implements Books, AutoCloseable {

    private final EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
    private final Relay wire = new Relay(postgres.getPort(), 1 << 16);
    private final Product first;
    private final Product second;

    TwoNodes() throws IOException {
        this(Map.of(), Map.of());
    }

    /** With more settings for each. */
    TwoNodes(Map<String, String> ofFirst, Map<String, String> ofSecond) throws IOException {
        var settings = Map.of(
                "ROUTEBORD_DATA",
                Files.createTempDirectory("routebord-nodes").toString(),
                "ROUTEBORD_DB_URL",
                postgres.getJdbcUrl("postgres", "postgres"),
                "ROUTEBORD_DB_USER",
                "postgres",
                "ROUTEBORD_DB_PASSWORD",
                "postgres");
        var wired = new HashMap<>(settings);
        wired.put("ROUTEBORD_NODE", "1");
        wired.compute("ROUTEBORD_DB_URL", (name, url) -> wire.through(String.valueOf(url)));
        wired.putAll(ofFirst);
        first = Product.set("127.0.0.1", wired);
        var direct = new HashMap<>(settings);
        direct.put("ROUTEBORD_NODE", "2");
        direct.putAll(ofSecond);
        second = Product.set("127.0.0.1", direct);
    }

    /** The network between the first node and the database. */
    Relay wire() {
        return wire;
    }

    Product first() {
        return first;
    }

    Product second() {
        return second;
    }

    /** How many nodes have a line open on which they hear the others. */
    int listening() throws SQLException {
        return ask("select count(*) from pg_stat_activity where application_name = 'routebord-listen'");
    }

    /** Cuts the lines on which the nodes hear each other. */
    void cutListening() throws SQLException {
        ask(
                "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'routebord-listen'");
    }

    /** What the database itself says to a question whose answer is a number. */
    int ask(String sql, String... values) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var question = connection.prepareStatement(sql)) {
            for (int n = 0; n < values.length; n++) {
                question.setString(n + 1, values[n]);
            }
            try (var answer = question.executeQuery()) {
                answer.next();
                return answer.getInt(1);
            }
        }
    }

    /** The participant with this alias, as the desk names people. */
    String person(String alias) throws SQLException {
        return all("select cast(id as varchar) from participant where alias = ?", alias)
                .getFirst();
    }

    @Override
    public List<String> all(String sql, String... values) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection()) {
            return Books.ask(connection, sql, values);
        }
    }

    @Override
    public void close() throws IOException {
        first.close();
        second.close();
        wire.close();
        postgres.close();
    }
}
