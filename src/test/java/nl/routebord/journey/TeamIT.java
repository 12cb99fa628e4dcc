package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.regex.Pattern;
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

/** Not alone: a second guide, tables that write apart, what the desk takes back, and how the room is doing in numbers. */
@Tag("evening")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init") // the screens come up as the evening goes
@Tag("turn-b")
class TeamIT {

    private final Checks checks = new Checks();
    private Product product;
    private Browsers browsers;
    private Page desk;
    private Page hall;
    private Page second;
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
    }

    @AfterAll
    void everybody_goes_home() {
        browsers.close();
        product.close();
    }

    @Test
    @Order(1)
    void a_second_guide_comes_in_by_a_link_for_one_person_and_helps() {
        var people = calm(browsers.tab(desk.context(), Browsers.Size.LAPTOP, desk.url() + "/mensen"));
        Stage.button(people, "Nodig een begeleider uit").click();
        var link =
                people.locator(".guide .link-card .address:visible").innerText().strip();
        assertThat(link).startsWith(product.base() + "/g/");
        checks.look(Screen.MENSEN, "team invited", people);

        second = calm(browsers.tab(Browsers.Size.LAPTOP, link));
        second.getByText("Help mee begeleiden").waitFor();
        checks.look(Screen.ERBIJ, "guide", second);
        second.getByLabel("Uw naam").fill("Sem");
        Stage.button(second, "Open de regie").click();
        assertThat(second.locator("main")).containsText("leidt deze bijeenkomst. U helpt mee.");
        assertThat(second.locator("rb-form[command^='stage.']:visible")).hasCount(0);
        assertThat(desk.locator("main")).containsText("U leidt deze bijeenkomst.");
        checks.look(Screen.REGIE, "team helps", second);

        var stranger = browsers.tab(Browsers.Size.LAPTOP, link);
        assertThat(stranger.locator("h1")).not().hasText("Help mee begeleiden");
        stranger.close();
        people.close();
    }

    @Test
    @Order(2)
    void the_lead_goes_over_on_purpose_only_also_when_the_server_dies() {
        Stage.look(desk, "Waar letten we op?");
        Stage.act(desk, "Zet op het scherm en open");
        fatima.locator(".propose").waitFor();
        product.kill();
        product.again();
        assertThat(desk.locator("main")).containsText("U leidt deze bijeenkomst.");
        assertThat(second.locator("main")).containsText("U helpt mee.");
        assertThat(desk.locator(".banner[data-state=offline]")).hasCount(0);

        var people = browsers.tab(desk.context(), Browsers.Size.LAPTOP, desk.url() + "/mensen");
        people.locator(".guide")
                .filter(new Locator.FilterOptions().setHasText("Sem"))
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Geef de leiding door"))
                .click();
        Stage.button(people, "Ja, geef de leiding door").click();
        assertThat(second.locator("main")).containsText("U leidt deze bijeenkomst.");
        assertThat(desk.locator("main")).containsText("Sem leidt deze bijeenkomst. U helpt mee.");
        Stage.act(second, "Sluiten");
        assertThat(fatima.locator("main")).containsText("Dit is gesloten.");

        people.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Neem de leiding terug"))
                .click();
        Stage.button(people, "Ja, neem de leiding terug").click();
        assertThat(desk.locator("main")).containsText("U leidt deze bijeenkomst.");
        people.close();
    }

    @Test
    @Order(3)
    void two_tables_write_apart_and_their_cards_come_together_with_where_they_are_from() {
        Stage.board(desk, "S1-B1");
        desk.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Werk aan tafels"))
                .click();
        desk.locator("rb-form[command='tables.begin'] select").selectOption("3");
        Stage.button(desk, "Zet de tafels aan het werk").click();
        assertThat(hall.locator(".table-tile")).hasCount(3);
        checks.look(Screen.MEEDOEN, "team where", fatima);
        sit(fatima, 1);
        sit(jan, 2);
        Stage.button(fatima, "Ik schrijf voor deze tafel").click();
        assertThat(fatima.locator(".at-table")).containsText("U schrijft voor tafel 1.");
        Stage.button(jan, "Ik schrijf voor deze tafel").click();
        write(fatima, "Loket te ver weg");
        write(jan, "Brieven zijn te moeilijk");
        assertThat(fatima.locator("main")).not().containsText("Brieven zijn te moeilijk");
        assertThat(hall.locator("main")).not().containsText("Loket te ver weg");
        assertThat(hall.locator(".table-tile").first()).containsText("1 kaart");
        checks.look(Screen.SCHERM, "team tables", hall);
        checks.look(Screen.MEEDOEN, "team table", fatima);
        checks.look(Screen.REGIE, "team tables", desk);

        Stage.button(desk, "Breng samen").click();
        assertThat(hall.locator("main")).containsText("Loket te ver weg");
        assertThat(jan.locator("main")).containsText("Loket te ver weg");
        assertThat(jan.locator("main")).containsText("van tafel 1");
        checks.look(Screen.MEEDOEN, "team together", jan);
    }

    @Test
    @Order(4)
    void the_desk_takes_back_what_it_did_and_does_it_again() {
        var card = card(desk, "Loket te ver weg");
        card.locator(".hide-act button").click();
        assertThat(hall.locator("main")).not().containsText("Loket te ver weg");
        checks.look(Screen.REGIE, "team why", desk);
        card.locator(".why-hidden").getByText("Hoort hier niet").click();
        assertThat(hall.locator("main")).not().containsText("Loket te ver weg");
        undo("undo").click();
        assertThat(hall.locator("main")).containsText("Loket te ver weg");
        undo("redo").click();
        assertThat(hall.locator("main")).not().containsText("Loket te ver weg");
        // The desk has seen it too: its button is about this act, not about the one before.
        assertThat(undo("redo")).hasCount(0);
        undo("undo").click();
        assertThat(hall.locator("main")).containsText("Loket te ver weg");
        desk.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Wat er gebeurde"))
                .click();
        assertThat(desk.locator(".log-lines")).containsText("Ongedaan gemaakt");
        checks.look(Screen.REGIE, "team log", desk);
    }

    @Test
    @Order(5)
    void the_desk_sees_in_numbers_how_the_room_is_doing() {
        assertThat(desk.locator(".health .joined .num")).hasText("2");
        assertThat(desk.locator(".health .behind .num")).hasText("0");
        assertThat(desk.locator(".health")).containsText("seconde");
    }

    @Test
    @Order(6)
    void who_needs_more_time_gets_it_on_the_own_phone_only() {
        Stage.place(jan, "Hulp");
        Stage.button(jan, "Ik heb meer tijd nodig").click();
        checks.look(Screen.MEEDOEN, "team extra", jan);
        Stage.place(jan, "Nu");
        desk.locator("rb-form[command='timer.set'] button").first().click();
        assertThat(fatima.locator("rb-timer .shown")).hasText(Pattern.compile("Nog [12]:\\d\\d"));
        assertThat(jan.locator("rb-timer .shown")).hasText(Pattern.compile("Nog [23]:\\d\\d"));
        assertThat(hall.locator("main")).not().containsText("meer tijd");
        assertThat(desk.locator(".time")).containsText("1 persoon heeft extra tijd");
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

    private static void sit(Page phone, int table) {
        Stage.button(phone, "Tafel " + table).click();
        assertThat(phone.locator(".at-table")).containsText("U zit aan tafel " + table);
    }

    private static void write(Page phone, String text) {
        var form = phone.locator("rb-form[command='cards.add']").first();
        form.locator("[name='f-naam']").fill(text);
        form.locator("button[type=submit]").click();
        assertThat(form).hasAttribute("data-state", "ok");
    }

    private static Locator card(Page page, String text) {
        return page.locator("main .criterion").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Page calm(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        return page;
    }
}
