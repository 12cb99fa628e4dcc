package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.sql.SQLException;
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

/** The room practises before the first vote, on real screens: everybody sees that it does not count, and nothing is left. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init") // the screens come up as the evening goes
@Tag("turn-a")
class PracticeIT {

    private static final String SIGN = "Dit is oefenen. Het telt niet.";

    private Product product;
    private Browsers browsers;
    private Page desk;
    private Page hall;
    private Page fatima;
    private Page anneke;

    @BeforeAll
    void a_vote_is_prepared() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        product = Product.counting(Browsers.HALL_NAME, 20);
        browsers = new Browsers();
        var stage = new Stage(product, browsers);
        desk = stage.desk();
        hall = stage.hall();
        fatima = stage.phone("Fatima", "Cliënten en naasten");
        anneke = stage.member();
        Stage.look(desk, "Onderdelen kiezen");
    }

    @AfterAll
    void everybody_goes_home() {
        browsers.close();
        product.close();
    }

    @Test
    @Order(1)
    void one_tap_asks_the_room_something_harmless_and_says_on_every_screen_that_it_does_not_count() {
        Stage.button(desk, "Even oefenen").click();
        for (var screen : List.of(hall, fatima)) {
            assertThat(screen.locator(".practice-sign")).hasText(SIGN);
            assertThat(screen.locator(".practice rb-countdown")).containsText("Sluit over");
        }
        assertThat(desk.locator(".practice")).containsText("De zaal oefent.");
        assertThat(hall.locator("h1:visible")).hasText("Wat vindt u van koffie in de pauze?");
        assertThat(anneke.locator(".practice-sign")).hasCount(0);

        Stage.choice(fatima, "Meenemen").click();
        assertThat(fatima.locator(".practice .answer")).hasText("Het is gelukt. Dit was oefenen en telt niet.");
        assertThat(hall.locator(".practice .figure")).hasText("1");
        fatima.reload();
        assertThat(Stage.choice(fatima, "Meenemen")).hasAttribute("aria-pressed", "true");
        assertThat(fatima.locator(".practice-sign")).hasText(SIGN);
    }

    @Test
    @Order(2)
    void when_the_seconds_are_over_the_hall_sees_counts_and_then_it_is_as_before() {
        var patient = new LocatorAssertions.HasTextOptions().setTimeout(60_000);
        assertThat(fatima.locator("h1:visible")).hasText("Het oefenen is voorbij", patient);
        assertThat(hall.locator(".practice-counts li").first()).hasText("meenemen1");
        assertThat(hall.locator(".practice-counts")).containsText("Niets is bewaard.");
        assertThat(hall.locator(".bar:visible")).hasCount(0);

        assertThat(fatima.locator("h1:visible")).hasText("Straks stemmen we", patient);
        assertThat(hall.locator(".practice")).hasCount(0);
        assertThat(Stage.button(desk, "Even oefenen")).isVisible();
    }

    @Test
    @Order(3)
    void opening_the_vote_ends_it_and_nothing_that_was_tried_is_chosen() {
        Stage.button(desk, "Even oefenen").click();
        Stage.choice(fatima, "Niet").click();
        assertThat(hall.locator(".practice .figure")).hasText("1");
        Stage.act(desk, "Open");
        assertThat(hall.locator(".practice")).hasCount(0);
        assertThat(hall.locator(".figure")).hasText("0");
        assertThat(fatima.locator(".walk")).containsText("1 van 4");
        assertThat(Stage.choice(fatima, "Niet")).hasAttribute("aria-pressed", "false");
        assertThat(desk.locator(".practice:visible")).hasCount(0);
    }

    @Test
    @Order(4)
    void a_power_cut_simply_ends_it() {
        newVote("Waar zitten we?", "Kiezen uit een lijst", "De zaal\nDe tuin");
        Stage.look(desk, "Waar zitten we?");
        Stage.button(desk, "Even oefenen").click();
        assertThat(hall.locator("h1:visible")).hasText("Wat drinkt u in de pauze?");
        fatima.locator(".practice .thing button").first().click();
        assertThat(hall.locator(".practice .figure")).hasText("1");
        product.kill();
        product.again();
        assertThat(fatima.locator("h1:visible"))
                .hasText("Straks stemmen we", new LocatorAssertions.HasTextOptions().setTimeout(60_000));
        assertThat(hall.locator(".practice")).hasCount(0);
        assertThat(browsers.errors()).isEmpty();
    }

    private void newVote(String question, String method, String parts) {
        var maker = desk.locator(".sheet details:has(rb-form[command='ballot.new'])");
        maker.locator("summary").click();
        maker.getByLabel("Wat is de vraag?").fill(question);
        maker.getByText(method, new Locator.GetByTextOptions().setExact(true)).click();
        maker.getByLabel("Waar gaat het over?").fill(parts);
        Stage.button(desk, "Maak de stemming").click();
        assertThat(desk.locator(".sheet .item")).hasCount(4);
    }

    @Test
    @Order(5)
    void no_row_of_it_is_left_in_the_database() throws SQLException {
        product.kill();
        try (var database = new Afterwards(product.data())) {
            for (var table : List.of("ballot_voter", "vote", "ballot_command", "ballot_receipt", "sealed_ballot")) {
                assertThat(database.counts("select 'row' from " + table))
                        .as(table)
                        .isEmpty();
            }
            assertThat(database.counts("select answer from command where answer like '%practi%'"))
                    .isEmpty();
        }
    }
}
