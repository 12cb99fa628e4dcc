package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.routebord.hostile.Flood;
import nl.routebord.live.push.FrozenSocket;
import nl.routebord.load.Phone;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A hundred people with phones, and beside them one who floods. The clock runs from a text sent until it is on each phone. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FloodIT {

    private static final int PEOPLE = 100;
    private static final int FROZEN = 50;
    private static final int CHANGES = 20;

    /** On a busy machine a change takes its time anyway; below this nobody in a hall notices anything. */
    private static final long NOBODY_NOTICES_MILLIS = 1_000;

    private Product product;
    private OpenBooks books;
    private TwoEvenings evenings;
    private Guest writer;
    private Guest abuser;
    private final List<Guest> sleepers = new ArrayList<>();
    private final List<Phone> phones = new ArrayList<>();
    private final List<Phone.Seen> seen = new ArrayList<>();
    private final HttpClient http = HttpClient.newBuilder()
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private String point;
    private int marks;
    private long calm;

    @BeforeAll
    void a_hall() throws Exception {
        product = Product.set(
                "127.0.0.1",
                Map.of("ROUTEBORD_DB_URL", OpenBooks.URL, "JAVA_TOOL_OPTIONS", "-Dh2.bindAddress=127.0.0.1"));
        books = new OpenBooks(product.data());
        evenings = new TwoEvenings(product, books);
        writer = Guest.join(product, "Schrijver", "");
        // Its writer changes it all the time: it stands on each phone, while what is new waits behind a button.
        writer.send("criteria.propose", Map.of("activity", evenings.points, "name", "Eerste", "sentence", ""));
        point = books.one("select id from criterion where name = ?", "Eerste");
        for (int n = 0; n < PEOPLE; n++) {
            var ear = new Phone.Seen();
            phones.add(Phone.load(
                            http,
                            URI.create("http://127.0.0.1:" + product.port()),
                            "m/" + evenings.code,
                            "",
                            Guest.join(product, "Gast " + n, "").cookie())
                    .listen(ear));
            seen.add(ear);
        }
        // Before anybody floods the door: after that nobody new comes in from here.
        abuser = Guest.join(product, "Druk", "");
        for (int n = 0; n < FROZEN; n++) {
            sleepers.add(Guest.join(product, "Bevroren " + n, ""));
        }
        delivered();
        calm = Math.max(1, delivered().getValueAtPercentile(99));
    }

    @AfterAll
    void everybody_goes_home() throws Exception {
        phones.forEach(Phone::close);
        books.close();
        product.close();
    }

    @Test
    void one_who_sends_points_without_end_is_told_so_and_delays_nobody() throws Exception {
        try (var flood = new Flood(product.port())) {
            flood.posts(
                    8,
                    "/uit/" + abuser.seat(),
                    abuser.cookie(),
                    () -> Hand.body(
                            "criteria.propose",
                            Map.of("activity", evenings.points, "name", "Veel " + UUID.randomUUID(), "sentence", "")));
            held("points without end", flood);
            assertThat(flood.answers()).containsKey(429);
            assertThat(flood.refusal()).contains("Dat gaat erg snel.");
        }
    }

    @Test
    void ten_thousand_who_join_from_one_place_are_a_full_house_and_no_more() throws Exception {
        try (var flood = new Flood(product.port())) {
            flood.posts(
                    8,
                    "/in/meedoen",
                    "",
                    () -> Map.of(
                            "id",
                            UUID.randomUUID().toString(),
                            "fields",
                            Map.of("code", evenings.code, "alias", "Namaak", "group", "")));
            held("joins without end", flood);
            awaitTrue(() -> !flood.refusal().isEmpty(), Duration.ofSeconds(60));
            assertThat(flood.refusal()).contains("Er doen vanaf hier al heel veel mensen mee.");
            held("joins that are refused", flood);
        }
        assertThat(Integer.parseInt(books.one("select count(*) from participant where alias = 'Namaak'")))
                .isLessThan(1_500);
    }

    @Test
    void browsers_that_load_pages_and_never_speak_are_forgotten() throws Exception {
        var vitals = new Vitals(product);
        var before = vitals.heap();
        try (var flood = new Flood(product.port())) {
            flood.pages(4, "m/" + evenings.code);
            held("pages without end", flood);
        }
        assertThat(vitals.heap()).isLessThan(before + 300);
    }

    @Test
    void bodies_that_never_end_hold_a_connection_for_a_while_and_nobody_up() throws Exception {
        try (var flood = new Flood(product.port())) {
            flood.slow(400, "/in/meedoen");
            held("slow bodies", flood);
            awaitTrue(() -> flood.answers().getOrDefault(-1, 0L) >= 400, Duration.ofSeconds(60));
        }
    }

    @Test
    void phones_that_stop_reading_are_let_go_and_delay_nobody() throws Exception {
        var vitals = new Vitals(product);
        var before = vitals.heap();
        var frozen = new ArrayList<FrozenSocket>();
        try {
            for (var sleeper : sleepers) {
                frozen.add(new FrozenSocket(Phone.load(
                        http,
                        URI.create("http://127.0.0.1:" + product.port()),
                        "m/" + evenings.code,
                        "",
                        sleeper.cookie())));
            }
            held("frozen phones", null);
            assertThat(vitals.heap())
                    .as("two megabytes each, with hundreds of points on the board")
                    .isLessThan(before + 2 * FROZEN);
        } finally {
            for (var socket : frozen) {
                socket.close();
            }
        }
    }

    private void held(String what, @org.jspecify.annotations.Nullable Flood flood) throws Exception {
        var times = delivered();
        var p99 = times.getValueAtPercentile(99);
        System.out.printf(
                "[measured] %s: p50 %d p99 %d ms on %d phones (calm p99 %d), load %.1f, answers %s%n",
                what,
                times.getValueAtPercentile(50),
                p99,
                PEOPLE,
                calm,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                flood == null ? "-" : flood.answers());
        assertThat(p99).as(what).isLessThan(Math.max(2 * calm, NOBODY_NOTICES_MILLIS));
    }

    /** From sent to seen, in ms, on every phone; each text is there before the next is sent. */
    private Histogram delivered() throws Exception {
        var times = new Histogram(3);
        for (int n = 0; n < CHANGES; n++) {
            var mark = "Punt" + marks++ + "x";
            var arrivals = seen.stream().map(ear -> ear.mark(mark)).toList();
            var sent = System.nanoTime();
            writer.send(
                    "criteria.edit",
                    Map.of("item", point, "base", Integer.toString(marks), "name", mark, "sentence", ""));
            CompletableFuture.allOf(arrivals.toArray(CompletableFuture[]::new)).get(30, TimeUnit.SECONDS);
            for (var arrival : arrivals) {
                times.recordValue(Math.max(1, (arrival.join() - sent) / 1_000_000));
            }
            java.util.concurrent.locks.LockSupport.parkNanos(300_000_000);
        }
        return times;
    }

    private static void awaitTrue(Supplier<Boolean> there, Duration patience) {
        var latest = System.nanoTime() + patience.toNanos();
        while (!there.get()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(latest);
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }
}
