package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One phone loses its network or falls asleep, while the others go on. */
@Tag("evening")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NetworkIT {

    private static final String OFFLINE = "Even geen verbinding. Uw tekst is bewaard.";
    private static final String WAITING = "Nog niet verstuurd. Wij proberen het steeds opnieuw.";
    private static final double SILENCE_SEEN_WITHIN = 10_000;

    private static Product product;
    private static Browsers browsers;
    private static Stage stage;
    private static Page desk;
    private static Page hall;
    private static Writer henk;
    private static String activity;

    @BeforeAll
    static void the_hall_writes() {
        PlaywrightAssertions.setDefaultAssertionTimeout(40_000);
        product = Product.start(Browsers.HALL_NAME);
        browsers = new Browsers();
        stage = new Stage(product, browsers);
        desk = stage.desk();
        hall = stage.hall();
        Stage.act(desk, "Zet op het scherm en open");
        assertThat(hall.locator("h1")).containsText("Waar letten we op");
        activity = desk.locator("rb-form[command='criteria.propose'] input[name=activity]")
                .first()
                .getAttribute("value");
        henk = Writer.join(product, "Henk");
    }

    @AfterAll
    static void everybody_goes_home() {
        browsers.close();
        product.close();
    }

    @Test
    void a_silent_cut_is_told_nothing_typed_is_lost_and_the_phone_comes_back_by_itself() throws IOException {
        try (var relay = new Relay(product.port())) {
            var fatima = joined(relay, "Fatima");
            relay.cut();
            var cut = System.nanoTime();
            assertThat(fatima.locator(".banner"))
                    .hasText(OFFLINE, new LocatorAssertions.HasTextOptions().setTimeout(SILENCE_SEEN_WITHIN));
            tell("a silent cut is told after", cut);

            propose(fatima, "Vanuit de lift");
            assertThat(answer(fatima)).hasText(WAITING);
            sentence(fatima).fill("Vanuit de lift, half");
            say("Tijdens de stilte");
            assertThat(hall.locator("main")).containsText("Tijdens de stilte");

            relay.restore();
            var back = System.nanoTime();
            assertThat(card(fatima, "Tijdens de stilte")).hasCount(1);
            tell("the present state after the return", back);
            assertThat(card(fatima, "Vanuit de lift")).hasCount(1);
            tell("the own proposal after the return", back);
            assertThat(card(desk, "Vanuit de lift")).hasCount(1);
            assertThat(sentence(fatima)).hasValue("Vanuit de lift, half");
            assertThat(fatima.locator(".banner[data-state=offline]")).hasCount(0);
        }
    }

    @Test
    void a_socket_that_falls_silent_is_noticed_within_five_seconds_and_mended_without_a_tap() throws IOException {
        try (var relay = new Relay(product.port())) {
            var fatima = joined(relay, "Fatou");
            var asked = new CompletableFuture<Long>();
            relay.cut();
            relay.restore();
            var silent = System.nanoTime();
            fatima.onRequest(request -> {
                if (request.url().endsWith("/levend")) {
                    asked.complete(System.nanoTime());
                }
            });
            say("Terwijl de lijn zwijgt");
            assertThat(card(fatima, "Terwijl de lijn zwijgt")).hasCount(1);
            tell("a silent socket is mended after", silent);
            assertThat(Duration.ofNanos(System.nanoTime() - silent)).isLessThan(Duration.ofSeconds(15));
            var noticed = Duration.ofNanos(asked.join() - silent);
            System.out.println("[measured] a silent socket is noticed after " + noticed.toMillis() + " ms");
            assertThat(noticed).isLessThan(Duration.ofSeconds(5));
            fatima.context().close();
        }
    }

    @Test
    void a_browser_that_says_it_is_offline_waits_and_sends_once() {
        var ali = stage.phone("Ali", "Zeg ik liever niet");
        ali.locator(".propose").waitFor();
        ali.context().setOffline(true);
        propose(ali, "Zonder bereik");
        assertThat(answer(ali)).hasText(WAITING);
        assertThat(ali.getByText("Nog niet verstuurd: 1 bericht.")).isVisible();
        say("Wie bereik heeft");
        ali.context().setOffline(false);
        var back = System.nanoTime();
        assertThat(hall.locator("main")).containsText("Zonder bereik");
        tell("a proposal made offline is on the projector after", back);
        assertThat(card(desk, "Zonder bereik")).hasCount(1);
        assertThat(card(ali, "Wie bereik heeft")).hasCount(1);
        ali.context().close();
    }

    @Test
    void a_frozen_phone_delays_nobody() throws IOException {
        try (var relay = new Relay(product.port())) {
            var frozen = joined(relay, "Corrie");
            relay.freeze();
            var slowest = 0L;
            for (int n = 0; n < 25; n++) {
                var name = "Vlot " + n + " " + "x".repeat(40);
                var quick = Writer.join(product, "Vlug " + n);
                var said = System.nanoTime();
                quick.write(
                        "criteria.propose", Map.of("activity", activity, "name", name, "sentence", "y".repeat(190)));
                assertThat(desk.locator(".criterion .name").getByText(name)).hasCount(1);
                slowest = Math.max(slowest, System.nanoTime() - said);
            }
            System.out.println("[measured] 25 changes beside a frozen phone, the slowest on the desk after "
                    + Duration.ofNanos(slowest).toMillis() + " ms");
            assertThat(Duration.ofNanos(slowest)).isLessThan(Duration.ofSeconds(8));
            frozen.context().close();
        }
    }

    @Test
    void a_locked_phone_shows_the_present_state_when_it_is_looked_at_again() {
        var saskia = stage.phone("Saskia", "Zeg ik liever niet");
        saskia.locator(".propose").waitFor();
        sentence(saskia).fill("Half, en toen ging het slot erop");
        var locked = Locked.lock(saskia);
        say("Onder het slot");
        assertThat(card(desk, "Onder het slot")).hasCount(1);
        locked.unlock();
        var back = System.nanoTime();
        assertThat(card(saskia, "Onder het slot")).hasCount(1);
        tell("the present state after unlocking", back);
        assertThat(sentence(saskia)).hasValue("Half, en toen ging het slot erop");
        saskia.context().close();
    }

    private static Page joined(Relay relay, String alias) {
        var phone = browsers.tab(Browsers.Size.PHONE, relay.through(product.link("Meedoen")));
        Stage.join(phone, alias, "Zeg ik liever niet");
        phone.locator(".propose").waitFor();
        return phone;
    }

    private static void say(String name) {
        assertThat(henk.write("criteria.propose", Map.of("activity", activity, "name", name, "sentence", "")))
                .isTrue();
    }

    private static void propose(Page phone, String name) {
        phone.locator(".propose input[name=name]").fill(name);
        phone.locator(".propose button[type=submit]").click();
    }

    private static Locator answer(Page phone) {
        return phone.locator(".propose .answer");
    }

    private static Locator sentence(Page phone) {
        return phone.locator(".propose textarea[name=sentence]");
    }

    private static Locator card(Page page, String name) {
        return page.locator(".criterion .name").getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    private static void tell(String what, long since) {
        System.out.println("[measured] " + what + " "
                + Duration.ofNanos(System.nanoTime() - since).toMillis() + " ms");
    }
}
