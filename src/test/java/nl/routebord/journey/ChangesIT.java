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

/** What can still be changed while the evening runs: one's own words, the run sheet, what is typed in, and who may come in. */
@Tag("evening")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init") // the screens come up as the evening goes
@Tag("turn-d")
class ChangesIT {

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
        Stage.board(desk, "S1-B1");
    }

    @AfterAll
    void everybody_goes_home() {
        browsers.close();
        product.close();
    }

    @Test
    @Order(1)
    void my_own_card_is_changed_and_taken_back_on_my_own_page() {
        BoardHands.write(fatima, "Loket te ver weg");
        BoardHands.write(fatima, "Twee keer hetzelfde");
        assertThat(hall.locator("main")).containsText("Twee keer hetzelfde");
        Stage.place(fatima, "Mijn inbreng");
        var thing = thing("Loket te ver weg");
        fold(thing, "Verander").click();
        checks.look(Screen.MEEDOEN, "changes mine", fatima);
        var form = thing.locator("rb-form[command='cards.change']");
        form.locator("[name='f-naam']").fill("Het loket is te ver weg");
        form.locator("button[type=submit]").click();
        assertThat(hall.locator("main")).containsText("Het loket is te ver weg");
        assertThat(jan.locator("main")).containsText("Het loket is te ver weg");

        var twice = thing("Twee keer hetzelfde");
        fold(twice, "Haal weg").click();
        twice.getByText("Ja, haal weg").click();
        assertThat(hall.locator("main")).not().containsText("Twee keer hetzelfde");
        assertThat(fatima.locator(".things .thing")).hasCount(1);

        fatima.context().setOffline(true);
        form = thing("Het loket is te ver weg").locator("rb-form[command='cards.change']");
        form.locator("[name='f-naam']").fill("Het loket is te ver weg, zonder bereik");
        form.locator("button[type=submit]").click();
        fatima.context().setOffline(false);
        assertThat(hall.locator("main")).containsText("zonder bereik");

        Stage.act(desk, "Sluiten");
        assertThat(fatima.locator(".thing .note")).isVisible();
        assertThat(fold(thing("zonder bereik"), "Verander")).isHidden();
        checks.look(Screen.MEEDOEN, "changes mine closed", fatima);
    }

    @Test
    @Order(2)
    void the_run_sheet_gets_other_minutes_another_order_and_one_line_less() {
        Stage.button(desk, "Draaiboek aanpassen").click();
        checks.look(Screen.REGIE, "changes sheet", desk);
        var second = line(1);
        assertThat(second).containsText("Onderdelen kiezen");
        second.locator("input[name=minutes]").fill("25");
        second.locator("rb-form[command='sheet.minutes'] button").click();
        assertThat(second.locator(".item")).containsText("25 min");
        second.locator("input[name=minutes]").fill("0");
        second.locator("rb-form[command='sheet.minutes'] button").click();
        assertThat(second.locator("rb-form[command='sheet.minutes']")).hasAttribute("data-state", "refused");

        var up = second.locator("rb-form[command='sheet.move'] button[value=up]");
        up.focus();
        desk.keyboard().press("Enter");
        assertThat(line(0)).containsText("Onderdelen kiezen");
        assertThat(line(0).locator("rb-form[command='sheet.move'] button[value=up]"))
                .isFocused();

        line(0).locator(".sure > summary").click();
        line(0).locator("rb-form[command='sheet.off'] button").click();
        assertThat(desk.locator(".sheet .run .item").first()).containsText("Waar letten we op?");
        desk.locator(".line-back rb-form[command='sheet.back'] button").click();
        assertThat(line(0)).containsText("Onderdelen kiezen");
        Stage.button(desk, "Draaiboek aanpassen").click();
        assertThat(desk.locator(".line-edit:visible")).hasCount(0);
    }

    @Test
    @Order(3)
    void points_and_reactions_are_typed_in_from_paper_and_a_short_list_stands_alone_in_the_hall() {
        Stage.look(desk, "Waar letten we op?");
        Stage.act(desk, "Zet op het scherm en open");
        desk.locator("rb-typein button").click();
        var form = desk.locator("details.typing-in[open] rb-form[command='criteria.typein']");
        form.getByLabel("Voor wie?").fill("Corrie");
        form.locator("textarea").first().fill("De bus stopt voor de deur\nEen vast gezicht");
        form.getByText("Iedere regel is een punt").click();
        form.locator("button[type=submit]").click();
        assertThat(hall.locator("main")).containsText("Een vast gezicht");
        Stage.place(jan, "Nu");
        assertThat(jan.locator("main")).containsText("via de begeleider");
        checks.look(Screen.REGIE, "changes typed in", desk);

        var card = desk.locator("main .criterion").filter(new Locator.FilterOptions().setHasText("Een vast gezicht"));
        card.locator("rb-form[command='criteria.short'] button").click();
        desk.locator("rb-form[command='criteria.shortonly'] button").click();
        assertThat(hall.locator("main")).not().containsText("De bus stopt voor de deur");
        assertThat(hall.locator("main")).containsText("Een vast gezicht");
        checks.look(Screen.SCHERM, "changes short", hall);
        checks.look(Screen.MEEDOEN, "changes short", jan);
        desk.locator("rb-form[command='criteria.shortonly'] button").click();
        assertThat(hall.locator("main")).containsText("De bus stopt voor de deur");
    }

    @Test
    @Order(4)
    void somebody_is_kept_out_with_the_own_code_too_and_let_in_again() {
        var people = calm(browsers.tab(desk.context(), Browsers.Size.LAPTOP, desk.url() + "/mensen"));
        var person = people.locator(".person").filter(new Locator.FilterOptions().setHasText("Jan"));
        person.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("laat niet terug"))
                .click();
        person.getByText("Ja, laat niet terug").click();
        assertThat(jan.locator("h1")).hasText("U kunt niet meer meedoen met deze bijeenkomst");
        jan.navigate(product.link("Meedoen"));
        assertThat(jan.locator("h1")).hasText("U kunt niet meer meedoen met deze bijeenkomst");
        checks.look(Screen.MEEDOEN, "changes barred", jan);
        checks.look(Screen.MENSEN, "changes barred", people);
        assertThat(desk.locator(".health .joined .num")).hasText("1");

        person.locator("rb-form[command='person.letin'] button").click();
        assertThat(person.locator(".chip")).isHidden();
        jan.getByText("Kijk opnieuw").click();
        Stage.join(jan, "Jan", null);
        assertThat(jan.locator("main")).containsText("Een vast gezicht");
        assertThat(people.locator("body")).not().containsText(Pattern.compile("Exception"));
        people.close();
    }

    @Test
    @Order(5)
    void nothing_seen_on_the_way_is_a_barrier_or_too_small() {
        assertThat(checks.barriers().values())
                .allSatisfy(found -> assertThat(found).isEmpty());
        assertThat(checks.sizes())
                .allSatisfy(
                        (stop, found) -> assertThat(found).as(stop.toString()).isEmpty());
        assertThat(browsers.errors()).isEmpty();
    }

    private Locator thing(String words) {
        return fatima.locator(".things .thing").filter(new Locator.FilterOptions().setHasText(words));
    }

    private Locator line(int n) {
        return desk.locator(".sheet .run").first().locator("> li").nth(n);
    }

    private static Locator fold(Locator thing, String words) {
        return thing.locator("summary").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static Page calm(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        return page;
    }
}
