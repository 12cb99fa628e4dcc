package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import nl.routebord.testing.OfTheMoment;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R16: the present product starts on data of an earlier version, is killed while it changes the tables, and starts again. */
@Tag("chaos")
@Tag("R16")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UpgradedIT {

    /** From before the digest by mail, rights per traject, the audit book, the closing of a traject, and the last steps. */
    private static final List<String> VERSIONS = List.of("066", "070", "075", "077", "079", "082");

    /** A start gives out a new owner's link, and writes in the audit book that it did. */
    private static final Set<String> OF_A_START = Set.of("credential", "audit_line");

    private static final String BEGINS = "is brought to this version";
    private static final String STEP = "Migrating schema";
    private static final String ENDS = "is of this version";

    @Test
    @Tag("h2")
    void an_embedded_database_of_an_earlier_version_comes_over_whole_also_when_that_is_broken_off() throws Exception {
        try (var shelf = Shelf.onH2();
                var figures = new Figures("R16", "h2")) {
            upgraded(shelf, figures);
        }
    }

    @Test
    @Tag("postgres")
    void a_postgres_of_an_earlier_version_comes_over_whole_also_when_that_is_broken_off() throws Exception {
        try (var shelf = Shelf.onPostgres();
                var figures = new Figures("R16", "postgres")) {
            upgraded(shelf, figures);
        }
    }

    private static void upgraded(Shelf shelf, Figures figures) throws Exception {
        var settings = new HashMap<>(shelf.settings());
        settings.put("LOGGING_LEVEL_ORG_FLYWAYDB", "info");
        try (var product = Product.set("127.0.0.1", settings)) {
            IntStream.range(0, 40).forEach(n -> Writer.join(product, "Eerder " + n));
            product.close();
            shelf.keep(product, "present");
            for (var version : VERSIONS) {
                shelf.empty("v" + version);
                Earlier.make(shelf.at("present"), shelf.at("v" + version), version);
            }
            refusesWhatIsNewer(shelf, product);
            var each = whole(shelf, product) / (steps(shelf.at("present")) - steps(shelf.at(name(0))));
            var halfway = 0;
            var rows = 0;
            for (int n = 0; n < figures.times(); n++) {
                var version = name(figures.draw(VERSIONS.size()));
                var first = steps(shelf.at(version));
                var last = steps(shelf.at("present"));
                shelf.put(version, product);
                var log = new SqlTrace(product.log());
                var begun = CompletableFuture.runAsync(product::again);
                log.sees(BEGINS);
                var at = 1 + figures.draw(last - first);
                IntStream.range(0, at).forEach(step -> log.sees(STEP));
                LockSupport.parkNanos(figures.draw(Duration.ofNanos(each)).toNanos());
                product.kill();
                assertThat(begun).failsWithin(Duration.ofSeconds(20));
                var reached = steps(shelf.of(product));
                halfway += reached > first && reached < last ? 1 : 0;
                var starts = System.nanoTime();
                product.again();
                figures.recovered(System.nanoTime() - starts);
                product.close();
                rows += everythingIsThere(shelf, product, version);
                figures.note("%d of %d killed between the first step and the last", halfway, n + 1);
                figures.counted(rows, 0, 0, 0);
            }
        }
    }

    private static String name(int version) {
        return "v" + VERSIONS.get(version);
    }

    /** Without a kill; returns how long the steps from the earliest version take. */
    private static long whole(Shelf shelf, Product product) throws Exception {
        shelf.put(name(0), product);
        var log = new SqlTrace(product.log());
        var started = CompletableFuture.runAsync(product::again);
        var takes = -log.sees(BEGINS) + log.sees(ENDS);
        started.join();
        product.close();
        return takes;
    }

    private static void refusesWhatIsNewer(Shelf shelf, Product product) throws Exception {
        try (var connection = shelf.of(product).open();
                var asks = connection.createStatement()) {
            asks.execute(
                    "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
                            + " \"script\", \"checksum\", \"installed_by\", \"execution_time\", \"success\")"
                            + " values (9002, '9002', 'contract old column', 'SQL', 'V9002.sql', 1, 'later', 1, true)");
        }
        assertThatThrownBy(product::again).hasMessageContaining("De database is van een nieuwere versie.");
    }

    private static int everythingIsThere(Shelf shelf, Product product, String version) throws SQLException {
        try (var before = shelf.at(version).open();
                var after = shelf.of(product).open()) {
            Map<String, List<String>> columns = Earlier.columns(before);
            columns.keySet().removeAll(OfTheMoment.TABLES);
            columns.keySet().removeAll(OF_A_START);
            var there = Earlier.rows(after, columns);
            var all = 0;
            for (var table : Earlier.rows(before, columns).entrySet()) {
                var missing = new ArrayList<>(table.getValue());
                all += missing.size();
                there.getOrDefault(table.getKey(), List.of()).forEach(missing::remove);
                assertThat(missing).as(version + " " + table.getKey()).isEmpty();
            }
            return all;
        }
    }

    private static int steps(Earlier.At place) throws SQLException {
        try (var connection = place.open()) {
            return Earlier.steps(connection);
        }
    }
}
