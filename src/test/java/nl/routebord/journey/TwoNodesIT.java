package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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
 * One evening on two nodes: the desk and most phones at the first, the wall and some phones at the second. One story in the
 * order of an evening, since each start of two servers takes long.
 */
@Tag("evening")
@Tag("turn-d")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@SuppressWarnings("NullAway")
class TwoNodesIT {

    private static final int CHANGES = 100;
    private static final int EACH = 4;
    private static final Duration CONVERGES_WITHIN = Duration.ofSeconds(3);
    private static final String SEEN = """
            () => {
              window.seen = {};
              const look = () => {
                for (const name of document.body.textContent.match(/Wens \\d{3}/g) ?? []) window.seen[name] ??= Date.now();
              };
              new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
            }""";

    private static TwoNodes nodes;
    private static Relay relay;
    private static Browsers browsers;
    private static Page desk;
    private static Page hall;
    private static Page jan;
    private static Page ans;
    private static String activity;

    @BeforeAll
    static void the_evening_begins() throws IOException {
        PlaywrightAssertions.setDefaultAssertionTimeout(40_000);
        nodes = new TwoNodes();
        relay = new Relay(nodes.first().port());
        browsers = new Browsers();
        // The owner's link of the last start is the one that works, at each node.
        desk = browsers.tab(Browsers.Size.LAPTOP, at(nodes.first(), "Regie"));
        Stage.button(desk, "Open de regie").click();
        desk.locator(".sheet h2").waitFor();
        hall = browsers.tab(Browsers.Size.HALL, at(nodes.second(), "Scherm"));
        jan = browsers.tab(Browsers.Size.PHONE, relay.through(at(nodes.first(), "Meedoen")));
        Stage.join(jan, "Jan", "Zeg ik liever niet");
        ans = browsers.tab(Browsers.Size.PHONE, at(nodes.second(), "Meedoen"));
        Stage.join(ans, "Annechien", "Zeg ik liever niet");
    }

    @AfterAll
    static void everybody_goes_home() throws IOException {
        browsers.close();
        relay.close();
        nodes.close();
    }

    @Test
    @Order(1)
    void the_wall_counts_who_is_at_either_node() {
        assertThat(hall.locator(".present")).containsText("2 aanwezig");
    }

    @Test
    @Order(2)
    void a_change_at_one_node_is_on_a_screen_of_the_other() {
        Stage.act(desk, "Zet op het scherm en open");
        activity = desk.locator("rb-form[command='criteria.propose'] input[name=activity]")
                .first()
                .getAttribute("value");
        hall.evaluate(SEEN);
        var writers = IntStream.range(0, CHANGES / EACH)
                .mapToObj(n -> Writer.join(nodes.first(), "Wie " + n))
                .toList();
        var sent = new ArrayList<Long>();
        for (int n = 0; n < CHANGES; n++) {
            sent.add(System.currentTimeMillis());
            say(writers.get(n % writers.size()), wish(n));
            // A change comes at any moment of the beat.
            LockSupport.parkNanos(Duration.ofMillis(ThreadLocalRandom.current().nextInt(300, 700))
                    .toNanos());
        }
        hall.waitForFunction("many => Object.keys(window.seen).length >= many", CHANGES);
        @SuppressWarnings("unchecked")
        var seen = (Map<String, Number>) hall.evaluate("() => window.seen");
        var took = IntStream.range(0, CHANGES)
                .mapToLong(n -> seen.get(wish(n)).longValue() - sent.get(n))
                .sorted()
                .toArray();
        System.out.println("[measured] from a tap at one node to a screen of the other, its commit included, in ms: n "
                + CHANGES + ", p50 " + took[CHANGES / 2] + ", p95 " + took[CHANGES * 95 / 100] + ", p99 "
                + took[CHANGES * 99 / 100] + ", max "
                + LongStream.of(took).max().orElseThrow());
        assertThat(took[CHANGES * 99 / 100]).isLessThan(CONVERGES_WITHIN.toMillis());
    }

    @Test
    @Order(3)
    void with_the_lines_between_them_cut_it_still_converges_and_the_lines_come_back() throws Exception {
        await().atMost(Duration.ofSeconds(20)).until(() -> nodes.listening() == 2);
        var writer = Writer.join(nodes.first(), "Kabel");
        nodes.cutListening();
        var cut = System.nanoTime();
        say(writer, "Zonder lijn");
        assertThat(hall.locator("main"))
                .containsText(
                        "Zonder lijn",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(CONVERGES_WITHIN.toMillis()));
        var right = System.nanoTime();
        await().atMost(Duration.ofSeconds(20)).until(() -> nodes.listening() == 2);
        System.out.println("[measured] with the lines cut: right after "
                + Duration.ofNanos(right - cut).toMillis() + " ms, lines back after "
                + Duration.ofNanos(System.nanoTime() - cut).toMillis() + " ms at the latest");
    }

    @Test
    @Order(4)
    void who_is_put_out_at_one_node_sees_the_page_go_at_the_other() throws Exception {
        assertThat(ans.locator("rb-form[command='criteria.propose']").first()).isVisible();
        var path = URI.create(desk.url()).getPath();
        Guest.as(nodes.first(), desk, "regie-" + path.replaceFirst(".*/", ""))
                .send("person.out", "person", nodes.person("Annechien"));
        var out = System.nanoTime();
        assertThat(ans.locator("rb-form[command='criteria.propose']"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(2_000));
        System.out.println("[measured] a right that ends at one node closes a page at the other after "
                + Duration.ofNanos(System.nanoTime() - out).toMillis() + " ms");
    }

    @Test
    @Order(5)
    void before_a_restart_everybody_reads_it_and_what_was_confirmed_is_there_and_the_phone_goes_on_at_the_other_node()
            throws Exception {
        var text = jan.locator(".propose textarea[name=sentence]");
        text.fill("Half, op de eerste");
        var writers = IntStream.range(0, 8)
                .mapToObj(n -> Writer.join(nodes.first(), "Tot het eind " + n))
                .toList();
        var writing = writers.stream()
                .map(writer -> CompletableFuture.runAsync(() -> {
                    for (int n = 0; n < EACH; n++) {
                        writer.write("criteria.propose", proposal("Laatste van " + writer.alias() + ", nummer " + n));
                    }
                }))
                .toList();
        var stopped = CompletableFuture.runAsync(nodes.first()::close);
        var sentence = "We herstarten. Uw tekst is bewaard.";
        assertThat(jan.locator("rb-live .banner")).hasText(sentence);
        assertThat(desk.locator("rb-live .banner")).hasText(sentence);
        relay.to(nodes.second().port());
        CompletableFuture.allOf(writing.toArray(CompletableFuture[]::new)).join();
        stopped.join();
        var gone = System.nanoTime();
        jan.waitForFunction("() => document.querySelector('rb-live') && !document.documentElement.dataset.connection");
        System.out.println("[measured] a phone is at the other node "
                + Duration.ofNanos(System.nanoTime() - gone).toMillis()
                + " ms after the first one had stopped; confirmed by it until then: "
                + writers.stream().mapToInt(Writer::acked).sum() + " of " + writers.size() * EACH);
        assertThat(text).hasValue("Half, op de eerste");
        for (var writer : writers) {
            for (var line : writer.taken()) {
                assertThat(nodes.ask(
                                "select count(*) from criterion where name = ?",
                                line.fields().get("name")))
                        .isEqualTo(1);
            }
        }
        assertThat(writers.stream().mapToInt(Writer::acked).sum()).isPositive();
        say(Writer.join(nodes.second(), "Piet"), "Op de tweede");
        assertThat(jan.locator("main")).containsText("Op de tweede");
    }

    private static String at(Product node, String link) {
        return node.base() + URI.create(nodes.second().link(link)).getPath();
    }

    private static String wish(int n) {
        return "Wens %03d".formatted(n);
    }

    private static Map<String, String> proposal(String name) {
        return Map.of("activity", activity, "name", name, "sentence", "");
    }

    private static void say(Writer writer, String name) {
        assertThat(writer.write("criteria.propose", proposal(name))).isTrue();
    }
}
