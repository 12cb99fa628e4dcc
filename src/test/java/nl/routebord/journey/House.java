package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.routebord.journey.Crowd.Targets;
import org.jspecify.annotations.Nullable;

/** The product in a process of its own, with a vote and a board of points that are open, and what its database says. */
final class House implements Books, AutoCloseable {

    private final @Nullable Database database;
    private final Product product;
    private final Targets targets;

    private House(@Nullable Database database, Map<String, String> settings) throws Exception {
        this.database = database;
        var all = new HashMap<>(settings);
        if (database != null) {
            all.putAll(database.settings());
        }
        product = Product.set("127.0.0.1", all);
        targets = opened();
    }

    /** On the embedded database, which one process at a time can open: it can be looked into while the product is down. */
    static House onH2() throws Exception {
        return new House(null, Map.of());
    }

    /** On a real PostgreSQL of its own. */
    static House onPostgres() throws Exception {
        return onPostgres(Map.of());
    }

    /** With more settings. */
    static House onPostgres(Map<String, String> settings) throws Exception {
        return new House(new Database(), settings);
    }

    private Targets opened() throws Exception {
        rest();
        var vote = activity("Onderdelen kiezen");
        var points = activity("Waar letten we op?");
        wake();
        var desk = Helm.open(product, product.link("Regie"));
        desk.send("stage.start", vote);
        desk.send("stage.start", points);
        rest();
        var found = new Targets(
                points,
                all("select cast(id as varchar) from criterion where cast(activity_id as varchar) = ?", points),
                all("select cast(id as varchar) from ballot_round where cast(activity_id as varchar) = ?", vote)
                        .getFirst(),
                all("select cast(id as varchar) from ballot_option where cast(activity_id as varchar) = ?", vote)
                        .subList(0, 2));
        wake();
        return found;
    }

    private void rest() {
        if (database == null) {
            product.close();
        }
    }

    private void wake() {
        if (database == null) {
            product.again();
        }
    }

    private String activity(String name) throws SQLException {
        return all("select cast(id as varchar) from activity where name = ?", name)
                .getFirst();
    }

    Product product() {
        return product;
    }

    Database database() {
        if (database == null) {
            throw new IllegalStateException("the embedded database is part of the product");
        }
        return database;
    }

    Targets targets() {
        return targets;
    }

    /** Waits until this crowd has so many more lines confirmed. */
    static void goesOn(Crowd crowd, int lines, Duration patience) {
        var from = crowd.confirmed();
        await().pollInterval(Duration.ofMillis(10)).atMost(patience).until(() -> {
            assertThat(crowd.faults()).isEmpty();
            return crowd.confirmed() >= from + lines;
        });
    }

    /** Nobody writes any more and all has been confirmed; the product stops, and all of it is there once. */
    Ledger.Tally end(Crowd crowd, String name) throws Exception {
        crowd.stopWriting();
        var heard = crowd.isHeardAtItsOwnPace(90);
        assertThat(crowd.faults()).isEmpty();
        assertThat(heard).as(crowd::whoWaits).isTrue();
        // Who had much to send again is told to slow down at first.
        crowd.writers().forEach(writer -> await().atMost(Duration.ofSeconds(30)).until(() -> writer.repeat(0)));
        product.close();
        return Ledger.compare(this, name, crowd.writers());
    }

    @Override
    public List<String> all(String sql, String... values) throws SQLException {
        if (database != null) {
            return database.all(sql, values);
        }
        try (var connection = DriverManager.getConnection(
                "jdbc:h2:file:" + product.data().resolve("routebord")
                        + ";ACCESS_MODE_DATA=r;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "sa",
                "")) {
            return Books.ask(connection, sql, values);
        }
    }

    @Override
    public void close() throws IOException {
        product.close();
        if (database != null) {
            database.close();
        }
    }
}
