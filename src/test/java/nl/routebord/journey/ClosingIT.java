package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The last seconds of a vote, as they are: ten, and two for what is under way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init") // the screens come up as the evening goes
@Tag("turn-d")
class ClosingIT {

    private Product product;
    private Browsers browsers;
    private Page desk;
    private Page hall;
    private Page fatima;
    private Page anneke;

    @BeforeAll
    void a_vote_is_open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        product = Product.start(Browsers.HALL_NAME);
        browsers = new Browsers();
        var stage = new Stage(product, browsers);
        desk = stage.desk();
        hall = stage.hall();
        fatima = stage.phone("Fatima", "Cliënten en naasten");
        anneke = stage.member();
        Stage.look(desk, "Onderdelen kiezen");
        Stage.act(desk, "Zet op het scherm en open");
        Stage.choice(fatima, "Meenemen").waitFor();
    }

    @AfterAll
    void everybody_goes_home() {
        browsers.close();
        product.close();
    }

    @Test
    @Order(1)
    void every_screen_counts_down_nothing_moves_and_one_tap_takes_it_back() {
        fatima.evaluate("() => document.fonts.ready");
        var before = Stage.choice(fatima, "Niet").boundingBox();
        var close = Stage.button(desk, "Sluiten");
        close.focus();
        var where = close.boundingBox();
        desk.keyboard().press("Enter");
        for (var screen : List.of(desk, hall, fatima, anneke)) {
            assertThat(countdown(screen)).containsText("luit over");
            assertThat(countdown(screen)).hasRole(AriaRole.TIMER);
        }
        assertThat(countdown(anneke)).containsText("Onderdelen kiezen: ");
        assertThat(desk.locator("main .acts")).isFocused();
        assertThat(desk.locator("main .acts button")).hasText(new String[] {"Toch open laten"});
        var back = Stage.button(desk, "Toch open laten");
        assertThat(back.boundingBox().x)
                .as("a second tap on close takes nothing back")
                .isGreaterThan(where.x + where.width);

        var after = Stage.choice(fatima, "Niet").boundingBox();
        assertThat(List.of(after.x, after.y)).isEqualTo(List.of(before.x, before.y));
        Stage.vote(fatima, "Meenemen", null);
        assertThat(hall.locator(".figure")).hasText("1");

        back.click();
        for (var screen : List.of(hall, fatima, anneke)) {
            assertThat(countdown(screen)).isHidden();
        }
        assertThat(Stage.button(desk, "Sluiten")).isVisible();
        assertThat(desk.locator("main .acts rb-countdown")).hasCount(0);
    }

    @Test
    @Order(2)
    void the_screens_tell_the_two_seconds_more_and_what_comes_in_then_counts() {
        Stage.act(desk, "Sluiten");
        assertThat(countdown(fatima)).containsText("voor wat onderweg is");
        Stage.choice(fatima, "Niet").click();
        assertThat(Stage.choice(fatima, "Niet")).hasAttribute("aria-pressed", "true");

        assertThat(fatima.locator("h1:visible")).hasText("De stemming is gesloten");
        for (var screen : List.of(hall, fatima, anneke)) {
            assertThat(countdown(screen)).isHidden();
        }
        Stage.act(desk, "Laat zien");
        assertThat(Stage.bar(hall, "Adviesraad")).hasAttribute("aria-label", "0 meenemen, 0 aanpassen, 1 niet");
    }

    @Test
    @Order(3)
    void asking_again_says_that_it_is_a_new_round_and_the_phone_asks_anew() {
        assertThat(Stage.button(desk, "Stem opnieuw"))
                .hasAccessibleDescription("Dit begint een nieuwe ronde. De oude uitslag blijft te lezen.");
        Stage.act(desk, "Stem opnieuw");
        assertThat(Stage.choice(fatima, "Niet")).hasAttribute("aria-pressed", "false");
        assertThat(hall.locator(".figure")).hasText("0");
    }

    @Test
    @Order(4)
    void a_server_that_dies_while_it_counts_closes_the_vote_when_it_is_back() {
        Stage.vote(fatima, "Aanpassen", null);
        Stage.act(desk, "Sluiten");
        assertThat(countdown(hall)).containsText("Sluit over");
        product.kill();
        product.again();
        assertThat(hall.locator(".still .say"))
                .hasText("De stemming is gesloten", new LocatorAssertions.HasTextOptions().setTimeout(60_000));
        assertThat(hall.locator(".still .then")).containsText("mensen stemden");
        assertThat(browsers.errors()).isEmpty();
    }

    private static Locator countdown(Page screen) {
        return screen.locator("rb-countdown");
    }
}
