package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
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
 * By tapping and typing alone: a card of step 1 becomes a shared principle, a criterion, a cell of the matrix, a decision and
 * a point to watch, and the way is read in both directions. Then the acts of other boards that only a real browser shows.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChainIT {

    private static final String CARD = "Niemand belt terug";
    private static final String CRITERION = "Terugbellen binnen een week";
    private static final String DECISION = "Een vast nummer om te bellen";
    private static final String POINT = "Wordt er teruggebeld?";

    private Product product;
    private Browsers browsers;
    private Stage stage;
    private Page desk;
    private Page hall;
    private Page phone;

    @BeforeAll
    void open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        product = Product.start("127.0.0.1");
        browsers = new Browsers();
        stage = new Stage(product, browsers);
        desk = stage.desk();
        hall = stage.hall();
        phone = stage.phone("Fatima", "Cliënten en naasten");
    }

    @AfterAll
    void close() {
        browsers.close();
        product.close();
    }

    @Test
    @Order(1)
    void a_card_somebody_writes_becomes_a_shared_principle_by_a_vote() {
        Stage.board(desk, "S1-B1");
        write(phone, "cards.add", "f-naam", CARD);
        assertThat(hall.locator("main")).containsText(CARD);

        desk.getByText("Stem hierover").click();
        var vote = desk.locator("rb-form[command='ballot.about']");
        vote.locator("textarea[name=question]").fill("Wat delen we?");
        vote.locator("input[name=method][value=poll]").check();
        vote.locator("input[name=secret][value=no]").check();
        vote.getByRole(AriaRole.BUTTON).last().click();
        var made = desk.locator(".sheet .item").last();
        assertThat(made).containsText("Wat delen we?");
        made.click();
        Stage.act(desk, "Zet op het scherm en open");
        phone.locator(".choice:visible").first().click();
        assertThat(phone.locator(".choice:visible").first()).hasAttribute("aria-pressed", "true");
        Stage.close(desk);
        Stage.act(desk, "Laat zien");
        assertThat(hall.locator("main")).containsText(CARD);
        Stage.carry(desk, CARD, "4 · Waar letten we op?", CRITERION);
    }

    @Test
    @Order(2)
    void the_criterion_is_a_column_of_the_matrix_and_a_cell_becomes_a_decision_and_a_point_to_watch() {
        Stage.board(desk, "S4-B4");
        var card = Stage.card(phone, "Adviesraad");
        card.getByText("Geef uw antwoord").click();
        var cell = card.locator(".voice-field").filter(new Locator.FilterOptions().setHasText(CRITERION));
        cell.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Past goed"))
                .click();
        assertThat(cell.locator("[aria-pressed=true]")).hasText("Past goed");
        Stage.close(desk);
        Stage.act(desk, "Laat zien");
        assertThat(hall.locator("main")).containsText("Adviesraad");

        Stage.board(desk, "S3-B1");
        Stage.board(desk, "S5-B5");
        Stage.look(desk, "Onderdelen langs de meetlat");
        Stage.carry(desk, "Adviesraad × " + CRITERION, "3 · Kalender van besluiten", DECISION);
        Stage.look(desk, "Kalender van besluiten");
        Stage.carry(desk, DECISION, "5 · Punten om op te letten", POINT);
        assertThat(phone.locator("main")).containsText(POINT);
        assertThat(hall.locator("main")).containsText(POINT);
    }

    @Test
    @Order(3)
    void from_the_last_board_one_reads_back_to_the_first_card() {
        phone.getByText("De weg van 1 kaart").click();
        var way = phone.locator(".way").filter(new Locator.FilterOptions().setHasText(POINT));
        assertThat(way.locator(".stop-of-way .name"))
                .containsText(new String[] {CARD, CRITERION, "Adviesraad × " + CRITERION, DECISION});
    }

    @Test
    @Order(4)
    void from_the_first_card_one_reads_on_to_the_last_board_and_its_author_reads_it_too() {
        Stage.look(desk, "Waarom nu?");
        Stage.act(desk, "Zet op het scherm");
        var way = phone.locator(".way").filter(new Locator.FilterOptions().setHasText(CARD));
        phone.getByText("De weg van").click();
        for (var stop : List.of(CRITERION, DECISION, POINT)) {
            assertThat(way).containsText(stop);
        }
        Stage.place(phone, "Mijn inbreng");
        assertThat(phone.locator("main")).containsText("Hiervan werd gemaakt");
        assertThat(phone.locator("main")).containsText(POINT);
        Stage.place(phone, "Nu");
    }

    @Test
    @Order(5)
    void a_group_is_put_in_another_ring_by_dragging_its_number_and_by_its_form() {
        Stage.board(desk, "S2-B1");
        write(phone, "line.add", "f-naam", "Buurtvaders");
        var lane = phone.locator(".lane-small").filter(new Locator.FilterOptions().setHasText("Buurtvaders"));
        assertThat(lane.locator(".title")).containsText("Nog geen plek");
        var card = Stage.card(phone, "Buurtvaders");
        card.getByText("Verplaats", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        var move = card.locator("rb-form[command='line.change']").last();
        move.getByText("Weet ervan").click();
        move.getByRole(AriaRole.BUTTON).click();
        assertThat(lane.locator(".title")).containsText("Weet ervan");

        drag(phone, phone.locator(".rings [data-drag]"), phone.locator(".rings .ring-1"));
        assertThat(lane.locator(".title")).containsText("Beslist mee");
        assertThat(hall.locator(".lane").filter(new Locator.FilterOptions().setHasText("Beslist mee")))
                .containsText("Buurtvaders");

        assertThat(desk.locator(".lane-small").filter(new Locator.FilterOptions().setHasText("Beslist mee")))
                .containsText("Buurtvaders");
        var name =
                desk.locator(".lane-small li[data-drag]").filter(new Locator.FilterOptions().setHasText("Buurtvaders"));
        drag(desk, name, desk.locator(".lane-small").filter(new Locator.FilterOptions().setHasText("Denkt mee")));
        assertThat(lane.locator(".title")).containsText("Denkt mee");
    }

    @Test
    @Order(6)
    void others_see_a_text_grow_before_it_is_kept_and_nobody_else_writes_there_meanwhile() {
        Stage.board(desk, "S4-H");
        write(phone, "answer.add", "f-naam", "Wat we willen");
        var jan = stage.phone("Jan", null);
        assertThat(Stage.card(jan, "Wat we willen")).hasCount(1);
        edit(phone, "Wat we willen")
                .locator("[name=f-tekst]")
                .pressSequentially("Wij willen dat iedereen mee kan doen");
        assertThat(jan.locator("main")).containsText("Fatima schrijft aan: Wat we willen");
        assertThat(jan.locator("main")).containsText("mee kan doen");
        assertThat(hall.locator("main")).containsText("Fatima schrijft");

        edit(jan, "Wat we willen").locator("[name=f-tekst]").pressSequentially("Nee, anders");
        assertThat(jan.locator("main")).containsText("Fatima schrijft hier nu");
        jan.locator("summary").getByText("Neem het schrijven over").click();
        jan.getByText("Ja, ik schrijf verder").click();
        assertThat(phone.locator("main")).containsText("Jan schrijft aan: Wat we willen");
    }

    @Test
    @Order(7)
    void a_list_is_looked_at_by_law_and_in_another_order_on_one_screen_alone() {
        Stage.board(desk, "S6-B3");
        for (var place : List.of("Zwembad", "Bibliotheek", "Moskee", "Apotheek")) {
            write(phone, "register.add", "f-naam", place);
        }
        var first = Stage.card(phone, "Moskee");
        first.locator("summary.edit").first().click();
        var form = first.locator("rb-form[command='register.change']").first();
        form.getByText("Wmo", new Locator.GetByTextOptions().setExact(true)).click();
        form.getByRole(AriaRole.BUTTON).last().click();
        assertThat(first.locator(".from")).containsText("veranderd door Fatima");

        var sieve = desk.locator(".sieve select");
        sieve.last().selectOption(new SelectOption().setLabel("Waar gaat het om?"));
        assertThat(desk.locator(".cards .criterion .name"))
                .hasText(new String[] {"Apotheek", "Bibliotheek", "Moskee", "Zwembad"});
        sieve.first().selectOption(new SelectOption().setLabel("Wmo"));
        assertThat(desk.locator(".cards .criterion .name")).hasText(new String[] {"Moskee"});
        assertThat(phone.locator(".criterion .name")).hasCount(4);
    }

    @Test
    @Order(8)
    void no_script_failed() {
        org.assertj.core.api.Assertions.assertThat(browsers.errors()).isEmpty();
    }

    private static void write(Page page, String command, String field, String text) {
        var form = page.locator("rb-form[command='" + command + "']").last();
        form.locator("[name=" + field + "]").fill(text);
        form.getByRole(AriaRole.BUTTON).last().click();
        assertThat(page.locator("main .criterion").filter(new Locator.FilterOptions().setHasText(text)))
                .hasCount(1);
    }

    private static Locator edit(Page page, String name) {
        var card = Stage.card(page, name);
        card.locator("summary.edit").first().click();
        return card.locator("rb-form[command='answer.change']").first();
    }

    /** With the mouse, in small steps, from the middle of one to just inside the upper edge of the other. */
    private static void drag(Page page, Locator thing, Locator place) {
        place.scrollIntoViewIfNeeded();
        thing.scrollIntoViewIfNeeded();
        var from = thing.boundingBox();
        var to = place.boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(to.x + to.width / 2, to.y + 10, new Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
    }
}
