package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R5: the disk of the database fills up while people write. Nothing that was confirmed goes, and nobody types anything twice. */
@Tag("slow")
@Tag("chaos")
@Tag("R5")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiskFullIT {

    private static final int WRITERS = 12;
    private static final String HALF = "Half, en toen was de schijf vol";
    private static final String DURING = "Toen er geen plek was";
    private static final Duration GOES_ON_WITHIN = Duration.ofSeconds(60);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    @Tag("h2")
    void the_embedded_database_loses_nothing_that_was_confirmed_and_goes_on() throws Exception {
        try (var disk = SmallDisk.of(200)) {
            var data = disk.folder().resolve("data");
            filledUp(
                    "h2",
                    disk,
                    Map.of("ROUTEBORD_DATA", data.toString()),
                    () -> DriverManager.getConnection(
                            "jdbc:h2:file:" + data.resolve("routebord")
                                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE",
                            "sa",
                            ""));
        }
    }

    @Test
    @Tag("postgres")
    void postgres_loses_nothing_that_was_confirmed_and_goes_on() throws Exception {
        try (var disk = SmallDisk.of(300);
                var postgres = EmbeddedPostgres.builder()
                        .setDataDirectory(disk.folder().resolve("postgres"))
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("min_wal_size", "32MB")
                        .setServerConfig("max_wal_size", "64MB")
                        .start()) {
            var url = postgres.getJdbcUrl("postgres", "postgres");
            filledUp(
                    "postgres",
                    disk,
                    Map.of(
                            "ROUTEBORD_DATA",
                            disk.folder().resolve("data").toString(),
                            "ROUTEBORD_DB_URL",
                            url,
                            "ROUTEBORD_DB_USER",
                            "postgres",
                            "ROUTEBORD_DB_PASSWORD",
                            "postgres"),
                    () -> DriverManager.getConnection(url, "postgres", "postgres"));
        }
    }

    private interface Books {
        Connection open() throws Exception;
    }

    private static void filledUp(String database, SmallDisk disk, Map<String, String> settings, Books books)
            throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        var management = freePort();
        var all = new HashMap<>(settings);
        all.put("ROUTEBORD_MANAGEMENT_PORT", String.valueOf(management));
        all.put("ROUTEBORD_DISK_FLOOR", "5MB");
        try (var figures = new Figures("R5", database);
                var product = Product.set("127.0.0.1", all);
                var browsers = new Browsers()) {
            var stage = new Stage(product, browsers);
            var desk = stage.desk();
            var hall = stage.hall();
            var jan = stage.phone("Jan", "Zeg ik liever niet");
            Stage.act(desk, "Zet op het scherm en open");
            var activity = desk.locator("rb-form[command='criteria.propose'] input[name=activity]")
                    .first()
                    .getAttribute("value");
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(n -> joined(product, "Schrijver " + n))
                    .toList();

            assertThat(health(management).body()).doesNotContain("WARNING");
            disk.fillTo(87);
            var warned = health(management);
            assertThat(disk.usedPercent()).isLessThan(90);
            assertThat(warned.statusCode()).isEqualTo(200);
            assertThat(warned.body()).contains("\"disk\":{", "\"status\":\"WARNING\"");

            var goesOn = new AtomicBoolean(true);
            var crowd = CompletableFuture.runAsync(() -> write(writers, activity, goesOn));
            for (int n = 1; n <= figures.times(); n++) {
                var before = acked(writers);
                await().atMost(GOES_ON_WITHIN)
                        .until(() -> crowd.isCompletedExceptionally() || acked(writers) >= before + 2 * WRITERS);
                // A no that nobody expected ends the writing: better told than waited for.
                assertThat(crowd).isNotDone();
                LockSupport.parkNanos(figures.draw(Duration.ofSeconds(2)).toNanos());
                jan.locator(".propose textarea[name=sentence]").fill(HALF);
                figures.recovered(fullForAWhile(disk, writers, crowd, jan, hall, DURING + " " + n, n > 1, management));
            }
            goesOn.set(false);
            crowd.join();
            await().atMost(GOES_ON_WITHIN)
                    .until(() -> writers.stream().filter(Writer::flush).count() == WRITERS);
            assertThat(health(management).statusCode()).isEqualTo(200);
            assertThat(browsers.errors()).isEmpty();
            product.close();
            try (var closed = books.open()) {
                everythingIsThereOnce(closed, writers, figures);
            }
        }
    }

    /** Until those who write get no yes, what a phone and its readiness say then, and how long it took to go on with room again. */
    private static long fullForAWhile(
            SmallDisk disk,
            List<Writer> writers,
            CompletableFuture<Void> crowd,
            Page jan,
            Page hall,
            String during,
            boolean mayFindRoom,
            int management)
            throws Exception {
        var already = unanswered(writers);
        await().atMost(Duration.ofMinutes(3)).until(() -> {
            // Each time: an embedded database makes room by itself.
            disk.fill();
            return crowd.isCompletedExceptionally() || unanswered(writers) >= already + WRITERS;
        });
        var before = acked(writers);
        propose(jan, during);
        await().atMost(GOES_ON_WITHIN).until(() -> waits(jan) || (mayFindRoom && isTaken(jan)));
        assertThat(health(management).statusCode()).isEqualTo(503);

        disk.makeRoom();
        var room = System.nanoTime();
        await().atMost(GOES_ON_WITHIN).until(() -> acked(writers) > before + WRITERS);
        var took = System.nanoTime() - room;
        assertThat(hall.locator("main")).containsText(during);
        return took;
    }

    /** One line each, in turn, for as long as they like; who got no answer sends that again before anything else. */
    private static void write(List<Writer> writers, String activity, AtomicBoolean goesOn) {
        for (int n = 0; goesOn.get(); n++) {
            var writer = writers.get(n % WRITERS);
            if (writer.flush()) {
                writer.write(
                        "criteria.propose",
                        Map.of("activity", activity, "name", "Wens " + n, "sentence", "x".repeat(190)));
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private static void everythingIsThereOnce(Connection database, List<Writer> writers, Figures figures)
            throws Exception {
        var missing = 0;
        var twice = 0;
        var lines = 0;
        var confirmed = writers.stream()
                .flatMap(writer -> writer.taken().stream())
                .map(line -> Objects.requireNonNull(line.fields().get("name")));
        var byPhone = IntStream.rangeClosed(1, figures.times()).mapToObj(n -> DURING + " " + n);
        for (var name : Stream.concat(confirmed, byPhone).toList()) {
            lines++;
            try (var ask = database.prepareStatement("select count(*) from criterion where name = ?")) {
                ask.setString(1, name);
                try (var told = ask.executeQuery()) {
                    told.next();
                    missing += told.getInt(1) == 0 ? 1 : 0;
                    twice += told.getInt(1) > 1 ? 1 : 0;
                }
            }
        }
        figures.counted(lines, unanswered(writers), missing, twice);
        figures.note(
                "from when there is room again until those who write get a yes; %d times without one",
                unanswered(writers));
        assertThat(missing).isZero();
        assertThat(twice).isZero();
    }

    /** On a busy machine the door takes its time, as for a phone that taps again. */
    private static Writer joined(Product product, String alias) {
        return await().ignoreExceptions()
                .atMost(GOES_ON_WITHIN)
                .until(() -> Writer.join(product, alias), Objects::nonNull);
    }

    /** It says so, and what was typed stands there still. */
    private static boolean waits(Page phone) {
        return HALF.equals(phone.locator(".propose textarea[name=sentence]").inputValue())
                && "Nog niet verstuurd. Wij proberen het steeds opnieuw."
                        .equals(phone.locator(".propose .answer").textContent());
    }

    /** A database may find room within its own files once it has been full. */
    private static boolean isTaken(Page phone) {
        return phone.locator(".propose input[name=name]").inputValue().isEmpty();
    }

    private static void propose(Page phone, String name) {
        phone.locator(".propose input[name=name]").fill(name);
        phone.locator(".propose button[type=submit]").click();
    }

    private static int acked(List<Writer> writers) {
        return writers.stream().mapToInt(Writer::acked).sum();
    }

    private static int unanswered(List<Writer> writers) {
        return writers.stream().mapToInt(Writer::unanswered).sum();
    }

    private static HttpResponse<String> health(int port) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
