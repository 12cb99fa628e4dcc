package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
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

/** A facilitator with one hand free: time, break, everything still, keys; and what the room lets her know meanwhile. */
@Tag("evening")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("turn-b")
class RoomIT {

    private static final Pattern LEFT = Pattern.compile("Nog [14]:\\d\\d");

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
        desk = stage.desk();
        hall = stage.hall();
        fatima = stage.phone("Fatima", "Cliënten en naasten");
        jan = stage.phone("Jan", null);
        Stage.look(desk, "Waar letten we op?");
        Stage.act(desk, "Zet op het scherm en open");
        fatima.locator(".propose").waitFor();
    }

    @AfterAll
    void everybody_goes_home() {
        browsers.close();
        product.close();
    }

    @Test
    @Order(1)
    void every_screen_counts_the_time_that_was_given() {
        assertThat(desk.locator(".top rb-pace .used")).hasText(Pattern.compile("0 van \\d+ min"));
        assertThat(desk.locator(".top rb-pace .late")).hasText("op tijd");
        desk.locator("rb-form[command='timer.set'] button").first().click();
        for (var screen : new Page[] {hall, fatima, jan, desk}) {
            assertThat(screen.locator("rb-timer .shown")).hasText(LEFT);
        }
        assertThat(fatima.locator("rb-timer .sr")).hasText("Nog 2 minuten");
        Stage.button(desk, "1 minuut erbij").click();
        assertThat(hall.locator("rb-timer .shown")).hasText(Pattern.compile("Nog 2:\\d\\d"));
        checks.look(Screen.SCHERM, "room timer", hall);
        checks.look(Screen.MEEDOEN, "room timer", fatima);
        checks.look(Screen.REGIE, "room timer", desk);
        Stage.button(desk, "Stop de tijd").click();
        assertThat(hall.locator("rb-timer")).isHidden();
        assertThat(fatima.locator("rb-timer")).isHidden();
    }

    @Test
    @Order(2)
    void the_facilitator_sees_how_many_are_ready_and_who_does_not_understand_stays_nameless() {
        signal(fatima, "Klaar");
        signal(jan, "Klaar");
        signal(jan, "Ik snap dit niet");
        assertThat(count("Klaar")).hasText("2");
        assertThat(count("Snapt dit niet")).hasText("1");
        signal(jan, "Meer tijd");
        assertThat(count("Klaar")).hasText("1");
        assertThat(count("Wil meer tijd")).hasText("1");
        assertThat(browsers.heard(hall)).doesNotContain("Snapt dit niet");
    }

    @Test
    @Order(3)
    void a_question_is_asked_supported_and_answered() {
        fatima.getByText("Stel een vraag aan de begeleider").click();
        fatima.getByLabel("Wat wilt u weten?").fill("Rijdt de bus 's avonds nog?");
        Stage.button(fatima, "Stel de vraag").click();
        Stage.place(jan, "Hulp");
        var there = jan.locator(".question-item");
        assertThat(there).containsText("Rijdt de bus");
        there.getByText("Dat wil ik ook weten").click();
        assertThat(fatima.locator(".question-item")).containsText("1 ander wil dit ook weten");
        checks.look(Screen.MEEDOEN, "room question", jan);

        desk.getByText("1 open vraag").click();
        checks.look(Screen.REGIE, "room question", desk);
        desk.locator(".signals-desk").getByText("Beantwoord").click();
        assertThat(jan.locator(".question-item")).containsText("Beantwoord in de zaal");
        assertThat(desk.locator(".signals-desk summary")).hasText("Alle vragen zijn beantwoord");
        Stage.place(fatima, "Nu");
        Stage.place(jan, "Nu");
    }

    @Test
    @Order(4)
    void while_all_stands_still_nothing_comes_in_and_nothing_typed_is_lost() {
        Stage.button(desk, "Zet alles stil").click();
        assertThat(fatima.locator(".told")).containsText("Alles staat even stil");
        assertThat(hall.locator(".foot")).containsText("Alles staat even stil");
        Stage.propose(fatima, "Dichtbij huis", "Ik kan niet ver reizen.");
        assertThat(fatima.locator(".propose")).containsText("Verstuur die straks opnieuw");
        assertThat(fatima.locator(".propose").getByLabel("Kort gezegd")).hasValue("Dichtbij huis");
        checks.look(Screen.MEEDOEN, "room still", fatima);
        checks.look(Screen.SCHERM, "room still", hall);

        Stage.button(desk, "Iedereen mag weer").click();
        assertThat(fatima.locator(".told")).isHidden();
        fatima.locator(".propose button[type=submit]").click();
        assertThat(hall.locator("main")).containsText("Dichtbij huis");
    }

    @Test
    @Order(5)
    void in_a_break_the_hall_sees_a_clock_and_the_code_and_half_a_sentence_stays_on_the_phone() {
        fatima.locator(".propose").getByLabel("Kort gezegd").fill("Een half");
        desk.locator(".time summary").getByText("Pauze").click();
        desk.locator("rb-form[command='break.begin'] button").nth(1).click();
        assertThat(hall.locator(".pause-stage .clock")).hasText(Pattern.compile("\\d{1,2}\\.\\d\\d"));
        assertThat(hall.locator(".pause-stage")).containsText("We gaan verder om");
        assertThat(hall.locator(".side")).isHidden();
        assertThat(fatima.locator(".told")).containsText("Pauze. We gaan verder om");
        assertThat(desk.locator(".top rb-pace .late")).hasText("op tijd");
        checks.look(Screen.SCHERM, "room break", hall);
        checks.look(Screen.MEEDOEN, "room break", fatima);
        checks.look(Screen.REGIE, "room break", desk);

        hall.reload();
        assertThat(hall.locator(".pause-stage")).isVisible();
        Stage.button(desk, "Ga verder na de pauze").click();
        assertThat(hall.locator("main")).containsText("Dichtbij huis");
        assertThat(fatima.locator(".propose").getByLabel("Kort gezegd")).hasValue("Een half");
    }

    @Test
    @Order(6)
    void one_key_puts_a_line_on_stage_and_a_clicker_goes_on_and_back() {
        desk.locator(".sheet .item").nth(1).focus();
        desk.keyboard().press("z");
        assertThat(hall.locator("h1")).hasText("Welke onderdelen nemen we mee?");
        assertThat(desk.locator(".sheet .item").nth(1)).hasAttribute("aria-current", "true");

        desk.getByLabel("Page Down en Page Up gaan vooruit en terug").check();
        desk.keyboard().press("PageUp");
        assertThat(desk.locator(".sheet .item").first()).hasAttribute("aria-current", "true");
        desk.keyboard().press("PageDown");
        assertThat(desk.locator(".sheet .item").nth(1)).hasAttribute("aria-current", "true");
        desk.locator(".time .steps").getByText("Vorige: Waar letten we op?").click();
        assertThat(desk.locator(".sheet .item").first()).hasAttribute("aria-current", "true");
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

    private static void signal(Page phone, String words) {
        var button = phone.locator(".signals").getByText(words);
        button.click();
        assertThat(phone.locator(".signals button").filter(new Locator.FilterOptions().setHasText(words)))
                .hasAttribute("aria-pressed", "true");
    }

    private Locator count(String words) {
        return desk.locator(".signals-desk .facts li")
                .filter(new Locator.FilterOptions().setHasText(words))
                .locator(".num");
    }
}
