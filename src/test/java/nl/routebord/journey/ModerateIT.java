package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
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

/** What a facilitator decides in front of everybody: words beside a point, one board held still, reactions made one, undone. */
@Tag("evening")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init") // the screens come up as the evening goes
@Tag("turn-a")
class ModerateIT {

    private static final String POINT = "Een vast gezicht";
    private static final String RUDE = "Pietersen luistert nooit";

    private final Checks checks = new Checks();
    private Product product;
    private Browsers browsers;
    private Page desk;
    private Page hall;
    private Page fatima;
    private Page jan;

    @BeforeAll
    void the_evening_begins() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        product = Product.start("127.0.0.1");
        browsers = new Browsers();
        var stage = new Stage(product, browsers);
        desk = calm(stage.desk());
        hall = calm(stage.hall());
        fatima = calm(stage.phone("Fatima", "Cliënten en naasten"));
        jan = calm(stage.phone("Jan", null));
        Stage.look(desk, "Waar letten we op?");
        Stage.act(desk, "Zet op het scherm en open");
        Stage.propose(fatima, POINT, "U kent mijn verhaal al.");
    }

    @AfterAll
    void everybody_goes_home() {
        browsers.close();
        product.close();
    }

    @Test
    @Order(1)
    void a_concern_that_names_somebody_is_hidden_with_one_tap_told_to_its_writer_mended_and_shown_again() {
        Stage.worry(jan, POINT, RUDE);
        assertThat(Stage.card(fatima, POINT)).containsText(RUDE);
        var beside = Stage.card(desk, POINT).locator(".hide-beside");
        beside.locator("rb-form[command='aside.hide'] button").click();
        assertThat(Stage.card(fatima, POINT)).not().containsText(RUDE);
        checks.look(Screen.REGIE, "moderate concern", desk);
        beside.locator("rb-form[command='aside.why']")
                .getByText("Noemt een persoon")
                .click();
        var mine = jan.locator(".hidden-asides");
        assertThat(mine).containsText("Er staat in over wie het gaat");
        checks.look(Screen.MEEDOEN, "moderate concern", jan);
        var form = jan.locator("rb-form[command='aside.mend']");
        form.locator("textarea").fill("Er luistert niet altijd iemand");
        form.locator("button[type=submit]").click();
        assertThat(beside).containsText("Aangepast");
        beside.locator("rb-form[command='aside.show'] button").click();
        assertThat(Stage.card(fatima, POINT)).containsText("Er luistert niet altijd iemand");
        assertThat(Stage.card(fatima, POINT)).not().containsText("Pietersen");
        assertThat(beside).not().containsText("Zeg nog waarom");
    }

    @Test
    @Order(2)
    void one_board_is_held_still_while_everybody_reads_on_and_nothing_typed_is_lost() {
        desk.locator("rb-form[command='board.lock'] button").click();
        assertThat(fatima.locator(".told")).containsText("Dit onderdeel staat even vast");
        assertThat(hall.locator(".foot")).containsText("Staat even vast");
        Stage.propose(fatima, "Dichtbij huis", "Ik kan niet ver reizen.");
        assertThat(fatima.locator(".propose")).containsText("Verstuur het straks opnieuw");
        assertThat(fatima.locator(".propose").getByLabel("Kort gezegd")).hasValue("Dichtbij huis");
        checks.look(Screen.REGIE, "moderate locked", desk);
        checks.look(Screen.MEEDOEN, "moderate locked", fatima);
        checks.look(Screen.SCHERM, "moderate locked", hall);
        desk.locator("rb-form[command='board.unlock'] button").click();
        assertThat(fatima.locator(".told")).isHidden();
        fatima.locator(".propose button[type=submit]").click();
        assertThat(hall.locator("main").getByText("Dichtbij huis")).hasCount(1);
    }

    @Test
    @Order(3)
    void who_wrote_a_point_takes_it_back_and_the_desk_takes_back_its_own_closing() {
        var own = Stage.card(fatima, "Dichtbij huis");
        own.getByText("Haal weg", new Locator.GetByTextOptions().setExact(true)).click();
        checks.look(Screen.MEEDOEN, "moderate withdraw", fatima);
        own.getByText("Ja, haal weg").click();
        assertThat(hall.locator("main")).not().containsText("Dichtbij huis");
        assertThat(Stage.card(jan, "Dichtbij huis")).hasCount(0);

        Stage.act(desk, "Sluiten");
        assertThat(fatima.locator("main")).containsText("gesloten");
        assertThat(undo("undo")).containsText("Gesloten");
        undo("undo").click();
        assertThat(fatima.locator(".propose")).isVisible();
        assertThat(desk.locator("main .status")).containsText("open");
    }

    @Test
    @Order(4)
    void what_was_approved_together_is_taken_back_together() {
        Stage.propose(jan, "Ook op zaterdag", "");
        assertThat(hall.locator("main")).containsText("Ook op zaterdag");
        desk.locator("rb-form[command='criteria.approval'] button").click();
        assertThat(hall.locator("main")).not().containsText("Ook op zaterdag");
        desk.locator("rb-form[command='criteria.approveall'] button").click();
        assertThat(hall.locator("main")).containsText("Ook op zaterdag");
        assertThat(hall.locator("main")).containsText(POINT);
        assertThat(undo("undo")).containsText("Alles goedgekeurd");
        undo("undo").click();
        assertThat(hall.locator("main")).not().containsText("Ook op zaterdag");
        assertThat(hall.locator("main")).not().containsText(POINT);
        checks.look(Screen.REGIE, "moderate approve", desk);
    }

    @Test
    @Order(5)
    void two_reactions_become_one_stand_alone_and_are_taken_apart() {
        Stage.look(desk, "Wat vindt u ervan?");
        Stage.act(desk, "Zet op het scherm");
        Stage.say(fatima, "Wat knelt", "De bus rijdt niet in de avond.");
        Stage.say(jan, "Wat knelt", "'s Avonds is er geen bus.");
        Stage.say(jan, "Wat mist u", "Een plek voor jongeren.");
        assertThat(said(desk, "plek voor jongeren")).isVisible();
        said(desk, "De bus rijdt niet").getByText("Voeg samen").click();
        said(desk, "geen bus").getByText("Hoort erbij").click();
        Stage.button(desk, "Voeg 2 reacties samen").first().click();
        var form = desk.locator("rb-form[command='feedback.merge']");
        form.locator("textarea").fill("In de avond rijdt er geen bus.");
        checks.look(Screen.REGIE, "moderate join", desk);
        form.locator("button[type=submit]").click();
        assertThat(Stage.column(hall, "pinches")).containsText("In de avond rijdt er geen bus.");
        assertThat(Stage.column(hall, "pinches").locator(".quote")).hasCount(1);
        assertThat(fatima.locator("main")).containsText("Dit is samengevoegd met andere reacties");
        checks.look(Screen.MEEDOEN, "moderate joined", fatima);

        said(desk, "In de avond")
                .locator("rb-form[command='feedback.short'] button")
                .click();
        desk.locator("rb-form[command='feedback.shortonly'] button").click();
        assertThat(hall.locator("main")).not().containsText("Een plek voor jongeren.");
        checks.look(Screen.SCHERM, "moderate short", hall);
        checks.look(Screen.REGIE, "moderate short", desk);
        desk.locator("rb-form[command='feedback.shortonly'] button").click();
        assertThat(hall.locator("main")).containsText("Een plek voor jongeren.");

        var joined = said(desk, "In de avond");
        joined.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Komt uit 2 reacties"))
                .click();
        joined.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Haal uit elkaar"))
                .click();
        joined.getByText("Ja, haal uit elkaar").click();
        assertThat(Stage.column(hall, "pinches").locator(".quote")).hasCount(2);
    }

    @Test
    @Order(6)
    void somebody_without_a_phone_is_measured_too_and_can_be_taken_out_again() {
        Stage.board(desk, "S1-B5");
        desk.locator("rb-typein button").click();
        var form = desk.locator("details.typing-in[open] rb-form[command='thermometer.typein']");
        form.getByLabel("Voor wie?").fill("Riet");
        for (var choice : form.locator("select[name^='m-']").all()) {
            choice.selectOption("2");
        }
        checks.look(Screen.REGIE, "moderate measure", desk);
        form.locator("button[type=submit]").click();
        assertThat(hall.locator("main")).containsText("vulde de begeleider in");
        checks.look(Screen.SCHERM, "moderate measure", hall);
        desk.locator(".typed-people details.sure summary").click();
        desk.locator("rb-form[command='thermometer.untype'] button").click();
        assertThat(hall.locator("main")).not().containsText("vulde de begeleider in");
    }

    @Test
    @Order(7)
    void nothing_seen_on_the_way_is_a_barrier_or_too_small() {
        assertThat(checks.barriers().values())
                .allSatisfy(found -> assertThat(found).isEmpty());
        assertThat(checks.sizes())
                .allSatisfy(
                        (stop, found) -> assertThat(found).as(stop.toString()).isEmpty());
        assertThat(browsers.errors()).isEmpty();
    }

    private Locator undo(String which) {
        return desk.locator("rb-form[form-key^='log." + which + ":'] button:visible");
    }

    private static Locator said(Page page, String words) {
        return page.locator(".said-card").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static Page calm(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        return page;
    }
}
