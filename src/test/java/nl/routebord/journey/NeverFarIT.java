package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a facilitator does in a hurry is never more than two taps away, wherever in the regie: on the desk with another board on
 * it, or on a page beside the desk. Typing and the reason that follows a hiding are not counted.
 */
@Tag("turn-a")
@Tag("evening")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NeverFarIT {

    private static final int AT_MOST = 2;
    private static final String OVER = "Deze bijeenkomst is voorbij";
    private static Product product;
    private static Browsers browsers;
    private static Page desk;
    private static String home;
    private static Page hall;
    private static Page fatima;

    private Place place = places().getFirst();
    private int taps;

    /** Where the facilitator is: a page beside the desk, or the desk with another board on it than the one on stage. */
    record Place(String name, String page) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Place> places() {
        return List.of(
                new Place("another board", ""),
                new Place("people and code", "/regie/%s/mensen"),
                new Place("seat cards", "/regie/%s/stemkaarten"),
                new Place("closing the evening", "/afsluiten/%s"),
                new Place("the record", "/verslag/%s"));
    }

    @BeforeAll
    static void an_evening() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        product = Product.counting("127.0.0.1", 1);
        browsers = new Browsers();
        var stage = new Stage(product, browsers);
        desk = stage.desk();
        home = desk.url();
        hall = stage.hall();
        fatima = stage.phone("Fatima", "Cliënten en naasten");
    }

    @AfterAll
    static void everybody_goes_home() {
        browsers.close();
        product.close();
    }

    @BeforeEach
    void a_board_with_a_card_is_on_stage() {
        desk.navigate(home);
        desk.locator(".sheet .item").first().waitFor();
        Stage.board(desk, "S1-B1");
        var fresh = desk.locator("main [data-board]").getAttribute("data-board");
        assertThat(fatima.locator("rb-form[command='cards.add'] input[name=activity][value='" + fresh + "']"))
                .hasCount(1);
        BoardHands.write(fatima, "Loket te ver weg");
        assertThat(hall.locator("main")).containsText("Loket te ver weg");
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_card_is_hidden(Place from) {
        place = from;
        go();
        back();
        if (place.page().isEmpty()) {
            tap(desk.locator(".sheet .item").last());
        }
        tap(BoardHands.card(desk, "Loket te ver weg").locator(".hide-act button"));
        assertThat(hall.locator("main")).not().containsText("Loket te ver weg");
        assertThat(taps).isLessThanOrEqualTo(AT_MOST);
    }

    @ParameterizedTest
    @MethodSource("places")
    void something_is_typed_in_for_somebody(Place from) {
        place = from;
        go();
        if (place.page().isEmpty()) {
            tap(desk.locator("rb-typein button"));
        } else {
            tap(way("#typ-in"));
        }
        var form = desk.locator("details.typing-in[open] rb-form[command='cards.typein']");
        assertThat(form.getByLabel("Voor wie?")).isFocused();
        form.getByLabel("Voor wie?").fill("Corrie");
        form.locator("textarea").first().fill("De bus rijdt niet meer");
        BoardHands.choose(form, "Niet tevreden");
        tap(form.locator("button[type=submit]"));
        assertThat(hall.locator("main")).containsText("De bus rijdt niet meer");
        assertThat(taps).isLessThanOrEqualTo(AT_MOST);
    }

    @ParameterizedTest
    @MethodSource("places")
    void the_board_on_stage_is_closed_and_what_is_hidden_is_revealed(Place from) {
        place = from;
        desk.locator(".sheet .item").first().click();
        Stage.board(desk, "S1-B3");
        go();
        back();
        if (place.page().isEmpty()) {
            tap(desk.locator(".sheet .item").last());
        }
        tap(act("Sluiten"));
        assertThat(fatima.locator("main")).containsText("Dit is gesloten.");
        assertThat(taps).isLessThanOrEqualTo(AT_MOST);
        go();
        taps = 0;
        back();
        if (place.page().isEmpty()) {
            tap(desk.locator(".sheet .item").last());
        }
        tap(act("Laat zien"));
        assertThat(desk.locator("main .status")).containsText("uitslag zichtbaar");
        assertThat(taps).isLessThanOrEqualTo(AT_MOST);
    }

    @ParameterizedTest
    @MethodSource("places")
    void another_board_is_started_and_one_that_is_open_comes_back_on_the_screen(Place from) {
        place = from;
        desk.locator("rb-form[command='workshop.board'] select").selectOption("S1-B2");
        desk.locator("rb-form[command='workshop.board']")
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(desk.locator(".sheet .item").last()).containsText("nog niet open");
        var before = desk.locator(".sheet .item").count();
        go();
        back();
        tap(desk.locator(".sheet .run > li").last().locator(".quick button"));
        assertThat(desk.locator(".sheet .item").last()).containsText("open");
        assertThat(taps).isLessThanOrEqualTo(AT_MOST);
        go();
        taps = 0;
        back();
        tap(desk.locator(".sheet .run > li").nth(before - 2).locator(".quick button"));
        assertThat(hall.locator("main")).containsText("Loket te ver weg");
        assertThat(taps).isLessThanOrEqualTo(AT_MOST);
    }

    @ParameterizedTest
    @MethodSource("places")
    @Order(Integer.MAX_VALUE)
    void the_evening_is_ended_and_opened_again(Place from) {
        place = from;
        go();
        if (!place.page().startsWith("/afsluiten")) {
            tap(way("/afsluiten/"));
        }
        tap(end("Sluit de bijeenkomst"));
        assertThat(hall.locator("main")).containsText(OVER);
        assertThat(taps).isLessThanOrEqualTo(AT_MOST);
        end("Open de bijeenkomst weer").click();
        assertThat(hall.locator("main")).not().containsText(OVER);
    }

    /** To the place from which the taps are counted. */
    private void go() {
        taps = 0;
        if (place.page().isEmpty()) {
            desk.locator(".sheet .item").first().click();
            assertThat(desk.locator(".sheet .item").first()).hasAttribute("aria-current", "true");
        } else {
            desk.navigate(product.base() + place.page().formatted(home.replaceFirst(".*/", "")));
            desk.locator("main h1").waitFor();
        }
    }

    private void back() {
        if (!place.page().isEmpty()) {
            tap(way("/regie/"));
            desk.locator(".sheet .item").first().waitFor();
        }
    }

    private static Locator end(String words) {
        return desk.locator("main button").filter(new Locator.FilterOptions().setHasText(words));
    }

    /** The first link of the page to what this is part of the address of. */
    private static Locator way(String address) {
        return desk.locator("a[href*='" + address + "']:visible").first();
    }

    private void tap(Locator what) {
        taps++;
        what.click();
    }

    private static Locator act(String words) {
        return desk.locator("main .acts button").filter(new Locator.FilterOptions().setHasText(words));
    }
}
