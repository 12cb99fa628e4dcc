package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** From the start page to a first evening, by the words on the screens alone; and what everybody can read meanwhile. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init") // the screens come up as it goes
class TrajectIT {

    private Product product;
    private Browsers browsers;
    private Page work;
    private Page resident;

    @BeforeAll
    void the_owner_comes_in() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        product = Product.start("127.0.0.1");
        browsers = new Browsers();
        work = Glance.calm(new Stage(product, browsers).desk());
    }

    @AfterAll
    void everybody_goes_home() {
        browsers.close();
        product.close();
    }

    @Test
    @Order(1)
    void the_start_page_shows_all_trajects_side_by_side_and_makes_a_new_one() {
        work.navigate(product.base() + "/");
        assertThat(work.locator(".traject-card")).hasCount(2);
        Glance.at(work, "start-eigenaar");
        work.setViewportSize(Browsers.Size.LAPTOP.width, Browsers.Size.LAPTOP.height);
        work.getByText("Nieuw traject").click();
        Stage.button(work, "Maak het traject").click();
        assertThat(work.locator("rb-form[command='traject.new']")).containsText("Geef het traject een naam.");
        work.getByLabel("Hoe heet het traject?").fill("Samen beter helpen");
        work.getByLabel("Welke gemeente of organisatie?").fill("Zeeburcht en De Ham");
        Glance.at(work, "nieuw-traject");
        Stage.button(work, "Maak het traject").click();
        work.waitForURL("**/werkplek/*");
        assertThat(work.locator(".top")).containsText("Samen beter helpen");
        assertThat(work.locator(".evening-card")).containsText("Avond 1 · Aanleiding");
        assertThat(work.locator(".step-card.now")).containsText("Aanleiding");
    }

    @Test
    @Order(2)
    void an_evening_is_planned_with_boards_of_any_step_in_any_order() {
        work.getByText("Plan een avond").click();
        var plan = form("plan.evening");
        plan.getByLabel("Titel van de avond").fill("Avond 2 · Wie doen mee");
        plan.getByLabel("Datum").fill("2099-05-01");
        plan.getByLabel("Tijd").fill("19:30");
        plan.locator("select").selectOption("2");
        plan.getByRole(AriaRole.BUTTON).click();
        var evening = work.locator(".evening-plan").filter(new Locator.FilterOptions().setHasText("Wie doen mee"));
        assertThat(evening).containsText("vrijdag 1 mei 2099, 19.30");
        for (var board : new String[] {"S2-B1", "S5-B5"}) {
            var add = evening.locator("rb-form[command='plan.board']");
            if (!add.isVisible()) {
                evening.getByText("Voeg een bord van de route toe").click();
            }
            add.locator("select").selectOption(board);
            add.getByRole(AriaRole.BUTTON).click();
            assertThat(add).hasAttribute("data-state", "ok");
        }
        var lines = evening.locator(".plan-line");
        assertThat(lines).hasCount(2);
        lines.nth(1)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Omhoog"))
                .click();
        assertThat(lines.first()).containsText("Punten om op te letten");
        lines.first().locator("input[name=minutes]").fill("25");
        lines.first()
                .locator("rb-form[command='plan.minutes']")
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(evening).containsText("2 borden");
        lines.first().getByText("Tekst aanpassen").click();
        var words = lines.first().locator("rb-form[command='plan.words']");
        words.locator("input[name=name]").fill("Onze zorgen");
        words.getByRole(AriaRole.BUTTON).last().click();
        assertThat(lines.first().locator(".name").first()).hasText("Onze zorgen");
        Glance.at(work, "planning");
        work.setViewportSize(Browsers.Size.LAPTOP.width, Browsers.Size.LAPTOP.height);
    }

    @Test
    @Order(3)
    void everybody_reads_where_it_is_as_soon_as_it_is_public() {
        work.locator(".rooms > .room").getByText("Traject", exactly()).click();
        var address =
                product.base() + work.locator("a.address").getAttribute("href").replace(product.base(), "");
        resident = Glance.calm(browsers.tab(Browsers.Size.PHONE, address));
        assertThat(resident.locator("h1")).hasText("Deze pagina is er nog niet");
        Stage.button(work, "Maak de pagina openbaar").click();
        assertThat(work.locator("main")).containsText("Iedereen kan de pagina van dit traject lezen.");
        resident.reload();
        assertThat(resident.locator("h1")).hasText("Samen beter helpen");
        assertThat(resident.locator("main")).containsText("Nu bezig met: Aanleiding");

        var second = work.locator(".step-card").nth(1);
        second.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Nu bezig"))
                .click();
        assertThat(resident.locator("main")).containsText("Nu bezig met: Aanleiding, Betrokkenen");
        Glance.at(resident, "traject-openbaar");
        Glance.at(work, "werkplek");
        work.setViewportSize(Browsers.Size.LAPTOP.width, Browsers.Size.LAPTOP.height);
        assertThat(resident.locator("rb-form")).hasCount(0);
    }

    @Test
    @Order(4)
    void the_desk_of_the_evening_is_one_tap_away_and_knows_what_was_planned() {
        work.locator(".rooms > .room").getByText("Planning").click();
        var evening = work.locator(".evening-plan").filter(new Locator.FilterOptions().setHasText("Wie doen mee"));
        evening.getByText("Open de regie").click();
        work.locator(".sheet h2").waitFor();
        assertThat(work.locator(".sheet .item").first()).containsText("Onze zorgen");
        work.getByText("Naar de werkplek van het traject").click();
        work.waitForURL("**/werkplek/*");
        assertThat(browsers.errors()).isEmpty();
    }

    private Locator form(String command) {
        return work.locator("rb-form[command='" + command + "']");
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
