package nl.routebord.journey;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

/** Two servers on one real PostgreSQL and with one key, as behind a load balancer. */
final class TwoNodes implements AutoCloseable {

    private final EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
    private final Product first;
    private final Product second;

    TwoNodes() throws IOException {
        var settings = Map.of(
                "ROUTEBORD_DATA",
                Files.createTempDirectory("routebord-nodes").toString(),
                "ROUTEBORD_DB_URL",
                postgres.getJdbcUrl("postgres", "postgres"),
                "ROUTEBORD_DB_USER",
                "postgres",
                "ROUTEBORD_DB_PASSWORD",
                "postgres");
        first = Product.set("127.0.0.1", settings);
        second = Product.set("127.0.0.1", settings);
    }

    Product first() {
        return first;
    }

    Product second() {
        return second;
    }

    @Override
    public void close() throws IOException {
        first.close();
        second.close();
        postgres.close();
    }
}
