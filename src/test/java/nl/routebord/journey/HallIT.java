package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The projector heals by itself: after a pulled cable, after sleep, and when the node that served it is lost. */
@Tag("turn-a")
@Tag("evening")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HallIT {

    /** From the moment at which it can be right again: the cable is back, the lid is open, another node answers. */
    private static final Duration RIGHT_WITHIN = Duration.ofSeconds(10);

    private static Product product;
    private static Browsers browsers;
    private static Stage stage;
    private static Page desk;
    private static String activity;
    private static Writer henk;

    @BeforeAll
    static void something_is_on_the_wall() {
        PlaywrightAssertions.setDefaultAssertionTimeout(40_000);
        product = Product.start("127.0.0.1");
        browsers = new Browsers();
        stage = new Stage(product, browsers);
        desk = stage.desk();
        Stage.act(desk, "Zet op het scherm en open");
        activity = criteria(desk);
        henk = Writer.join(product, "Henk");
    }

    @AfterAll
    static void the_projector_goes_off() {
        browsers.close();
        product.close();
    }

    @Test
    void after_a_pulled_cable_it_keeps_the_last_picture_with_a_sign_and_is_right_again_by_itself() throws IOException {
        try (var relay = new Relay(product.port())) {
            var hall = hall(relay);
            say(henk, activity, "Voor de kabel eruit ging");
            assertThat(hall.locator("main")).containsText("Voor de kabel eruit ging");
            relay.cut();
            assertThat(hall.locator("rb-live .banner")).isVisible();
            assertThat(hall.locator("main")).containsText("Voor de kabel eruit ging");
            say(henk, activity, "Terwijl de kabel eruit lag");
            relay.restore();
            rightWithin(hall, "Terwijl de kabel eruit lag", "the cable is back");
            assertThat(hall.locator(".banner[data-state=offline]")).hasCount(0);
            hall.context().close();
        }
    }

    @Test
    void after_sleep_it_is_right_again_by_itself() {
        var hall = stage.hall();
        say(henk, activity, "Voor het slapen");
        assertThat(hall.locator("main")).containsText("Voor het slapen");
        var asleep = Locked.lock(hall);
        say(henk, activity, "Tijdens het slapen");
        assertThat(desk.locator("main")).containsText("Tijdens het slapen");
        asleep.unlock();
        rightWithin(hall, "Tijdens het slapen", "the laptop of the hall wakes");
        hall.context().close();
    }

    @Test
    void a_phone_whose_session_is_gone_keeps_what_is_half_written_and_goes_on_without_a_tap() throws IOException {
        try (var relay = new Relay(product.port())) {
            var phone = browsers.tab(Browsers.Size.PHONE, relay.through(product.link("Meedoen")));
            Stage.join(phone, "Fatima", "Zeg ik liever niet");
            phone.locator(".propose input[name=name]").fill("Halverwege een zin");
            phone.locator(".propose textarea[name=sentence]").fill("Die nog niet af");
            relay.cut();
            // To the server an expired session and a session it never knew are the same.
            phone.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
            relay.restore();
            say(henk, activity, "Na de oude sessie");
            assertThat(phone.locator("main")).containsText("Na de oude sessie");
            assertThat(phone.locator(".propose input[name=name]")).hasValue("Halverwege een zin");
            assertThat(phone.locator(".propose textarea[name=sentence]")).hasValue("Die nog niet af");
            phone.locator(".propose button[type=submit]").click();
            assertThat(desk.locator(".criterion .name").getByText("Halverwege een zin"))
                    .hasCount(1);
            assertThat(phone.locator("main"))
                    .not()
                    .containsText(Pattern.compile("session|error", Pattern.CASE_INSENSITIVE));
            phone.context().close();
        }
    }

    @Test
    void when_its_node_is_lost_it_goes_on_at_the_other_one_and_so_do_the_desk_and_the_phones() throws IOException {
        try (var nodes = new TwoNodes();
                var relay = new Relay(nodes.second().port())) {
            // The owner's link of the last start is the one that works; the evening begins at the other node with it.
            var links = nodes.second();
            relay.to(nodes.first().port());
            var marloes = browsers.tab(Browsers.Size.LAPTOP, relay.through(links.link("Regie")));
            Stage.button(marloes, "Open de regie").click();
            marloes.locator(".sheet h2").waitFor();
            Stage.act(marloes, "Zet op het scherm en open");
            var hall = browsers.tab(Browsers.Size.HALL, relay.through(links.link("Scherm")));
            var phone = browsers.tab(Browsers.Size.PHONE, relay.through(links.link("Meedoen")));
            Stage.join(phone, "Jan", "Zeg ik liever niet");
            Stage.propose(phone, "Op de eerste", "");
            assertThat(hall.locator("main")).containsText("Op de eerste");
            phone.locator(".propose textarea[name=sentence]").fill("Half, op de eerste");

            nodes.first().kill();
            relay.to(nodes.second().port());
            var ans = Writer.join(nodes.second(), "Ans");
            say(ans, criteria(marloes), "Op de tweede");
            rightWithin(hall, "Op de tweede", "the other node has it");
            assertThat(marloes.locator("main")).containsText("Op de tweede");
            assertThat(phone.locator("main")).containsText("Op de tweede");
            assertThat(phone.locator(".propose textarea[name=sentence]")).hasValue("Half, op de eerste");
            Stage.act(marloes, "Sluiten");
            assertThat(phone.locator("main")).containsText("Dit is gesloten.");
            assertThat(hall.locator("main")).containsText("Op de eerste");
        }
    }

    private static Page hall(Relay relay) {
        var hall = browsers.tab(Browsers.Size.HALL, relay.through(product.link("Scherm")));
        hall.locator(".hall").waitFor();
        return hall;
    }

    private static String criteria(Page desk) {
        return desk.locator("rb-form[command='criteria.propose'] input[name=activity]")
                .first()
                .getAttribute("value");
    }

    private static void say(Writer writer, String activity, String name) {
        assertThat(writer.write("criteria.propose", Map.of("activity", activity, "name", name, "sentence", "")))
                .isTrue();
    }

    private static void rightWithin(Page hall, String words, String since) {
        var from = System.nanoTime();
        assertThat(hall.locator("main"))
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(RIGHT_WITHIN.toMillis()));
        System.out.println("[measured] the hall is right after " + since + ": "
                + Duration.ofNanos(System.nanoTime() - from).toMillis() + " ms");
    }
}
