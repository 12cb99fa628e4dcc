package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import nl.routebord.journey.Crowd.Targets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What happens to sixty people who write, support and vote when their node dies, is told to stop, or loses the database and the
 * other node. Each as often as {@code routebord.chaos.times} says, at another instant, with a ledger of what was confirmed.
 */
@Tag("evening")
@Tag("slow")
@Tag("chaos")
@Tag("postgres")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@SuppressWarnings("NullAway")
class NodeLossIT {

    private static final Duration BACK_WITHIN = Duration.ofSeconds(30);
    private static final Duration CONVERGES_WITHIN = Duration.ofSeconds(10);

    private static TwoNodes nodes;
    private static HttpClient http;
    private static String code;
    private static Targets targets;
    private static int evening;

    @BeforeAll
    static void two_nodes_and_a_vote_that_is_open() throws Exception {
        nodes = new TwoNodes();
        http = HttpClient.newBuilder()
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        code = Guest.code(nodes.second());
        // A node in use has shown a page before; the first one of a start takes long.
        new Handset(http, List.of(nodes.second(), nodes.first()), code, Writer.join(nodes.second(), "Vroeg")).close();
        // The owner's link of the last start is the one that works, at each node.
        var desk = Helm.open(nodes.second(), nodes.second().link("Regie"));
        var vote = activity("Onderdelen kiezen");
        var points = activity("Waar letten we op?");
        desk.send("stage.start", vote);
        desk.send("stage.start", points);
        targets = new Targets(
                points,
                nodes.all("select cast(id as varchar) from criterion where cast(activity_id as varchar) = ?", points),
                nodes.all("select cast(id as varchar) from ballot_round where cast(activity_id as varchar) = ?", vote)
                        .getFirst(),
                nodes.all("select cast(id as varchar) from ballot_option where cast(activity_id as varchar) = ?", vote)
                        .subList(0, 2));
    }

    @AfterAll
    static void everybody_goes_home() throws IOException {
        http.shutdownNow();
        nodes.close();
    }

    @Test
    @Order(1)
    @Tag("R10")
    void when_a_node_dies_in_the_middle_of_a_vote_its_phones_go_on_at_the_other_and_everything_confirmed_counts_once()
            throws Exception {
        try (var figures = new Figures("R10", "postgres")) {
            for (int n = 0; n < figures.times(); n++) {
                goes(figures, nodes.first()::kill);
            }
        }
    }

    @Test
    @Order(2)
    @Tag("R14")
    void when_a_node_is_told_to_stop_every_phone_reads_it_first_and_everything_confirmed_counts_once()
            throws Exception {
        try (var figures = new Figures("R14-two", "postgres")) {
            for (int n = 0; n < figures.times(); n++) {
                goes(figures, nodes.first()::close)
                        .forEach(phone -> assertThat(phone.isTold())
                                .as("heard the goodbye before its socket closed")
                                .isTrue());
            }
        }
    }

    @Test
    @Order(3)
    @Tag("R11")
    void a_node_that_lost_the_database_and_the_other_node_shows_the_same_as_that_one_soon_after_both_are_back()
            throws Exception {
        try (var figures = new Figures("R11", "postgres")) {
            for (int n = 1; n <= figures.times(); n++) {
                split(figures, n);
            }
        }
    }

    private static List<Handset> goes(Figures figures, Runnable end) throws Exception {
        var name = "Nacht" + ++evening;
        var phones = new ArrayList<Handset>();
        try (var crowd = new Crowd(nodes, name, targets, 60 + figures.draw(180))) {
            for (var writer : crowd.writers()) {
                phones.add(new Handset(http, List.of(nodes.first(), nodes.second()), code, writer));
            }
            assertThat(crowd.reachesTheMiddle(120)).isTrue();
            LockSupport.parkNanos(figures.draw(Duration.ofSeconds(1)).toNanos());
            var gone = System.nanoTime();
            var ending = CompletableFuture.runAsync(end);
            var back = new ArrayList<Long>();
            for (var phone : phones) {
                back.add(Duration.ofNanos(phone.back(Duration.ofMinutes(2)) - gone)
                        .toMillis());
            }
            ending.join();
            crowd.stopWriting();
            assertThat(crowd.isHeard(90)).isTrue();
            everybodySees(phones, name, "Bij de andere " + name);
            crowd.writers().forEach(writer -> assertThat(writer.repeat(0)).isTrue());
            var tally = Ledger.compare(nodes, name, crowd.writers());
            figures.counts(tally);
            tally.isRight();
            figures.recovered(Duration.ofMillis(back.stream().max(Long::compare).orElseThrow())
                    .toNanos());
            figures.note("%d phones live at the other node, without a code; the slowest of each time", phones.size());
            assertThat(back).allMatch(millis -> millis <= BACK_WITHIN.toMillis());
        } finally {
            phones.forEach(Handset::close);
            nodes.first().again();
        }
        return phones;
    }

    private static void split(Figures figures, int n) throws Exception {
        var name = "Kloof" + n;
        var here = Writer.join(nodes.first(), name + " hier");
        var there = Writer.join(nodes.second(), name + " daar");
        try (var cutOff = new Handset(http, List.of(nodes.first(), nodes.second()), code, here);
                var other = new Handset(http, List.of(nodes.second(), nodes.first()), code, there)) {
            everybodySees(List.of(cutOff, other), name, "Voor de " + name);
            var early = "In de " + name;
            var late = "Vast in de " + name;
            var atTheCutOff = cutOff.shows(early);
            var tatTheCutOff = other.shows(early);
            var fromTheCutOff = other.shows(late);
            CompletableFuture<Void> waits;
            nodes.wire().hold();
            try {
                nodes.cutListening();
                assertThat(there.write("criteria.propose", point(early))).isTrue();
                waits = CompletableFuture.runAsync(() -> here.write("criteria.propose", point(late)));
                assertThat(tatTheCutOff).succeedsWithin(CONVERGES_WITHIN);
                LockSupport.parkNanos(figures.draw(Duration.ofSeconds(8)).toNanos());
                assertThat(atTheCutOff).isNotDone();
            } finally {
                nodes.wire().release();
            }
            var healed = System.nanoTime();
            assertThat(atTheCutOff).succeedsWithin(CONVERGES_WITHIN);
            var took = atTheCutOff.join() - healed;
            waits.join();
            await().atMost(Duration.ofSeconds(30)).until(here::flush);
            assertThat(fromTheCutOff).succeedsWithin(CONVERGES_WITHIN);
            for (var one : List.of(early, late)) {
                assertThat(nodes.all("select name from criterion where name = ?", one))
                        .hasSize(1);
            }
            await().atMost(Duration.ofSeconds(20)).until(() -> nodes.listening() == 2);
            figures.recovered(took);
            figures.counted(2 * n, 0, 0, 0);
        }
    }

    /**
     * Somebody else says something at the second node: a phone that counts it is live. It may have no room for the point itself, for
     * a page grows to twenty and what comes then waits until somebody asks.
     */
    private static void everybodySees(List<Handset> phones, String name, String words) throws Exception {
        var writer = Writer.join(nodes.second(), "Bode van " + name);
        var points = 1 + nodes.all("""
                select c.name from criterion c where cast(c.activity_id as varchar) = ?
                and not exists (select 1 from criterion_removal r where r.criterion_id = c.id)""", targets.activity()).size();
        var total = "\"" + NumberFormat.getIntegerInstance(Locale.of("nl")).format(points) + " punten, ";
        var shown = phones.stream().map(phone -> phone.shows(total)).toList();
        assertThat(writer.write("criteria.propose", point(words))).isTrue();
        assertThat(CompletableFuture.allOf(shown.toArray(CompletableFuture[]::new)))
                .withFailMessage(() -> "not shown on: "
                        + phones.stream()
                                .filter(phone -> !phone.shows(total).isDone())
                                .map(Handset::state)
                                .toList())
                .succeedsWithin(CONVERGES_WITHIN);
    }

    private static Map<String, String> point(String name) {
        return Map.of("activity", targets.activity(), "name", name, "sentence", "");
    }

    private static String activity(String name) throws Exception {
        return nodes.all("select cast(id as varchar) from activity where name = ?", name)
                .getFirst();
    }
}
