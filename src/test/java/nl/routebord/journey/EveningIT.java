package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One whole evening, in the order of an evening: desk, hall, three phones and a member at home, each in a browser of its own,
 * on plain http under a made-up name, as in a real hall.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init") // the screens come up as the evening goes
class EveningIT {

    private static final String POINT = "Een vast gezicht";
    private static final String SENTENCE = "U spreekt steeds dezelfde persoon.";
    private static final String CONCERN = "Zo iemand wordt ook wel eens ziek.";
    private static final String WHY_FATIMA = "Daar praten wij al over alles mee.";
    private static final String WHY_JAN = "De raad vergadert nu veel te vaak.";
    private static final String WHY_NOOR = "Ik zie mijn buurt er niet in terug.";
    private static final String PART = "Digitaal buurtpanel";
    private static final Pattern COUNTED = Pattern.compile("\\d+ (meenemen|aanpassen|niet)\\b");

    private Product product;
    private Browsers browsers;
    private Stage stage;
    private Page desk;
    private Page hall;
    private Page fatima;
    private Page jan;
    private Page noor;
    private Page anneke;

    @BeforeAll
    void the_doors_open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        product = Product.start(Browsers.HALL_NAME);
        browsers = new Browsers();
        stage = new Stage(product, browsers);
    }

    @AfterAll
    void everybody_goes_home() {
        browsers.close();
        product.close();
    }

    @Test
    @Order(1)
    void opening_the_owners_link_spends_nothing_and_the_tap_spends_it() {
        var marloes = browsers.person();
        var once = browsers.tab(marloes, Browsers.Size.LAPTOP, product.link("Regie"));
        assertThat(Stage.button(once, "Open de regie")).isVisible();
        desk = browsers.tab(marloes, Browsers.Size.LAPTOP, product.link("Regie"));
        var elsewhere = browsers.tab(Browsers.Size.LAPTOP, product.link("Regie"));
        assertThat(Stage.button(elsewhere, "Open de regie")).isVisible();

        Stage.button(desk, "Open de regie").click();
        assertThat(desk.locator(".sheet h2")).isVisible();

        Stage.button(elsewhere, "Open de regie").click();
        assertThat(elsewhere.locator(".answer")).containsText("Deze link is al gebruikt.");
        elsewhere.navigate(product.link("Regie"));
        assertThat(elsewhere.locator("h1")).hasText("Deze link werkt niet");
    }

    @Test
    @Order(2)
    void the_hall_welcomes_and_people_join_within_two_taps() {
        hall = stage.hall();
        assertThat(hall.locator("h1")).hasText("Doe mee met uw telefoon");
        assertThat(hall.locator(".plates").first()).hasText(Guest.code(product));
        anneke = stage.member();

        fatima = stage.phone("Fatima", "Cliënten en naasten");
        jan = stage.phone("Jan", "Raden en belangenorganisaties");
        noor = browsers.tab(Browsers.Size.PHONE, product.link("Meedoen"));
        assertThat(hall.locator(".present")).containsText("2 aanwezig");
        noor.getByText("Ambtenaren").click();
        Stage.button(noor, "Ik doe mee").click();

        assertThat(noor.locator("h1")).hasText("We gaan zo beginnen");
        assertThat(hall.locator(".present")).containsText("3 aanwezig");
        assertThat(desk.locator(".top")).containsText("3 aanwezig");
        for (var there : List.of(hall, desk)) {
            assertThat(Stage.group(there, "Cliënten en naasten")).hasText("1");
            assertThat(Stage.group(there, "Raden en belangenorganisaties")).hasText("1");
            assertThat(Stage.group(there, "Ambtenaren")).hasText("1");
            assertThat(Stage.group(there, "Andere inwoners")).hasText("0");
        }
    }

    @Test
    @Order(3)
    void a_point_is_on_every_screen_with_its_support_and_its_concern() {
        Stage.act(desk, "Zet op het scherm en open");
        assertThat(hall.locator("h1")).containsText("Waar letten we op");
        anneke.locator("summary").getByText("Waar letten we op?").click();
        Stage.propose(fatima, POINT, SENTENCE);

        for (var screen : List.of(fatima, jan, noor, desk, anneke)) {
            assertThat(Stage.card(screen, POINT).getByText(SENTENCE)).isVisible();
        }
        assertThat(Stage.line(hall, POINT)).containsText(SENTENCE);

        Stage.card(jan, POINT).getByText("Steun ik").click();
        Stage.worry(noor, POINT, CONCERN);

        assertThat(Stage.card(jan, POINT).locator(".support")).hasAttribute("aria-pressed", "true");
        assertThat(Stage.line(hall, POINT).locator(".got:not(.worry-count) .num"))
                .hasText("1");
        assertThat(Stage.line(hall, POINT).locator(".worry-count .num")).hasText("1");
        for (var screen : List.of(fatima, jan, noor, desk, anneke)) {
            assertThat(Stage.card(screen, POINT)).containsText(CONCERN);
        }
        assertThat(Stage.card(desk, POINT).locator(".foot-line .num")).hasText("1");
    }

    @Test
    @Order(4)
    void who_wrote_a_point_may_change_it_and_nobody_else() {
        assertThat(Stage.card(jan, POINT).getByText("Aanpassen")).hasCount(0);
        var own = Stage.card(fatima, POINT);
        own.getByText("Aanpassen").click();
        var edit = own.locator("rb-form[command='criteria.edit']");
        assertThat(edit.getByLabel("Kort gezegd")).hasValue(POINT);
        edit.getByLabel("Leg het uit").fill("U hoeft uw verhaal maar één keer te doen.");
        Stage.button(fatima, "Bewaar deze tekst").click();

        for (var screen : List.of(jan, noor, desk, anneke)) {
            assertThat(Stage.card(screen, POINT)).containsText("maar één keer te doen");
        }
        assertThat(Stage.line(hall, POINT)).containsText("maar één keer te doen");
        assertThat(Stage.card(jan, POINT)).containsText("Steunt u de nieuwe tekst ook?");
    }

    @Test
    @Order(5)
    void people_vote_with_reasons_and_nobody_sees_what() {
        Stage.act(desk, "Sluiten");
        Stage.look(desk, "Onderdelen kiezen");
        Stage.act(desk, "Zet op het scherm en open");
        assertThat(Stage.part(noor)).hasText("Adviesraad");

        Stage.walk(fatima, WHY_FATIMA, "Meenemen", "Meenemen", "Aanpassen", "Meenemen");
        Stage.addPart(fatima, PART, "Vier keer per jaar een korte vraag op uw telefoon.");
        assertThat(hall.locator(".parts")).containsText(PART);
        assertThat(hall.locator(".huge .figure")).hasText("1");
        assertThat(jan.locator(".walk")).containsText("1 van 5");
        Stage.walk(jan, WHY_JAN, "Aanpassen", "Niet", "Niet", "Meenemen", "Aanpassen");

        assertThat(hall.locator(".huge .figure")).hasText("2");
        assertThat(hall.locator(".huge .of")).hasText("van 3 mensen stemden");
        assertThat(desk.getByText("2 van 3 mensen stemden.")).isVisible();
        assertHidden(WHY_FATIMA, jan, noor, anneke, hall, desk);
        assertHidden(WHY_JAN, fatima, noor, anneke, hall, desk);
        assertThat(browsers.heard(fatima))
                .as("what one chose comes back to oneself, so it would be seen here")
                .contains(WHY_FATIMA);
    }

    @Test
    @Order(6)
    void what_comes_in_after_the_close_is_told_that_it_does_not_count() {
        Stage.vote(noor, "Niet", null);
        Stage.reason(noor).fill(WHY_NOOR);
        var underWay = new ArrayList<Route>();
        noor.route("**/uit/**", underWay::add);
        Stage.button(noor, "Bewaar uw reden").click();
        noor.waitForCondition(() -> !underWay.isEmpty());
        Stage.close(desk);
        assertThat(noor.locator("h1:visible")).hasText("De stemming is gesloten");
        assertThat(hall.locator(".still")).containsText("3 van 3 mensen stemden.");

        noor.unroute("**/uit/**");
        underWay.forEach(Route::resume);
        assertThat(noor.locator(".outbox-refused")).containsText("Deze keuze is niet meer meegeteld.");
    }

    @Test
    @Order(7)
    void closing_shows_nothing_yet_and_revealing_shows_it_to_all() {
        for (var phone : List.of(fatima, jan, noor)) {
            assertThat(phone.locator("h1:visible")).hasText("De stemming is gesloten");
        }
        assertHidden(WHY_NOOR, fatima, jan, anneke, hall, desk);
        assertHidden(WHY_JAN, fatima, noor, anneke, hall, desk);

        Stage.act(desk, "Laat zien");

        assertThat(hall.locator(".tally:visible")).hasCount(5);
        assertThat(Stage.bar(hall, "Adviesraad")).hasAttribute("aria-label", "1 meenemen, 1 aanpassen, 1 niet");
        assertThat(Stage.bar(hall, PART)).hasAttribute("aria-label", "0 meenemen, 1 aanpassen, 0 niet");
        assertThat(hall.locator(".tally:visible .who").first()).isHidden();
        for (var phone : List.of(fatima, jan, noor)) {
            assertThat(Stage.bar(phone, "Adviesraad")).hasAttribute("aria-label", "1 meenemen, 1 aanpassen, 1 niet");
        }
        Stage.button(fatima, "Groepen en redenen bij Adviesraad").click();
        assertThat(reasons(WHY_JAN)).hasCount(1);
        assertThat(reasons(WHY_NOOR)).hasCount(0);
        assertThat(reasons("Jan")).hasCount(0);
    }

    @Test
    @Order(8)
    void what_works_pinches_and_is_missing_is_on_the_hall_at_once_also_from_home() {
        Stage.look(desk, "Wat vindt u ervan?");
        Stage.act(desk, "Zet op het scherm");
        Stage.say(fatima, "Wat werkt", "Er wordt nu echt geluisterd.");
        Stage.say(jan, "Wat knelt", "Wie beslist er in de zomer?");
        Stage.say(noor, "Wat mist u", "Een plek voor jongeren.");
        Stage.say(anneke, "Wat knelt", "Overdag vergaderen lukt mij niet.");

        assertThat(Stage.column(hall, "works").locator(".quote")).containsText("Er wordt nu echt geluisterd.");
        assertThat(Stage.column(hall, "misses").locator(".quote")).containsText("Een plek voor jongeren.");
        assertThat(Stage.column(hall, "pinches").locator(".num")).hasText("2");
        assertThat(Stage.column(hall, "pinches")).containsText("Wie beslist er in de zomer?");
        assertThat(Stage.column(hall, "pinches")).containsText("Overdag vergaderen lukt mij niet.");
        assertThat(Stage.column(hall, "pinches")).containsText("Anneke · klankbord");
        assertThat(fatima.locator(".voices").getByText("Overdag vergaderen")).isVisible();
        assertThat(desk.getByText("Overdag vergaderen")).isVisible();
    }

    @Test
    @Order(9)
    void mijn_inbreng_shows_what_is_mine_and_only_that() {
        fatima.locator(".places").getByText("Mijn inbreng").click();
        assertThat(fatima.locator("h1")).hasText("Mijn inbreng");
        var things = fatima.locator(".things");
        for (var own : List.of(POINT, "Adviesraad: meenemen", WHY_FATIMA, PART, "Er wordt nu echt geluisterd.")) {
            assertThat(things).containsText(own);
        }
        assertThat(things).not().containsText(WHY_JAN);
        assertThat(things).not().containsText("Wie beslist er in de zomer?");
        fatima.locator(".places")
                .getByText("Nu", new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    @Test
    @Order(10)
    void the_evening_ends_and_nobody_comes_in_any_more() {
        var late = browsers.tab(Browsers.Size.PHONE, product.link("Meedoen"));
        assertThat(Stage.button(late, "Ik doe mee")).isVisible();

        Stage.end(desk);

        for (var phone : List.of(fatima, jan, noor)) {
            assertThat(phone.locator("h1:visible")).hasText("Deze bijeenkomst is voorbij");
        }
        Stage.button(late, "Ik doe mee").click();
        assertThat(late.locator("rb-form[command='join'] .answer")).containsText("Deze code werkt niet.");
        late.reload();
        assertThat(late.locator("h1")).hasText("Deze bijeenkomst is voorbij");
    }

    @Test
    @Order(11)
    void no_browser_asked_anybody_else_and_no_script_failed() {
        assertThat(browsers.requests()).allMatch(address -> address.startsWith(product.base() + "/"));
        assertThat(browsers.errors()).isEmpty();
    }

    private void assertHidden(String secret, Page... others) {
        for (var screen : others) {
            assertThat(screen.content()).doesNotContain(secret);
            assertThat(browsers.heard(screen)).doesNotContain(secret).doesNotContainPattern(COUNTED);
            // How much has an answer is no result of a vote.
            assertThat(screen.locator(":is(.bar, .tally):not(.told-counts *)")).hasCount(0);
        }
    }

    /** Reasons on a phone that hold these words: each answer has a list of its own. */
    private Locator reasons(String words) {
        return fatima.locator(".reasons li").filter(new Locator.FilterOptions().setHasText(words));
    }
}
