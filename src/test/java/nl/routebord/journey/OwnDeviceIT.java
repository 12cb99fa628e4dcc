package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is of one device alone: the projector's full screen, dark and awake; less movement; the code to go on elsewhere. */
@Tag("evening")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("turn-a")
class OwnDeviceIT {

    /** Keeps every lock that the page gets, and the name of every animation that begins. */
    private static final String WATCH = """
            window.locks = [];
            window.moved = [];
            const ask = navigator.wakeLock?.request;
            if (ask) {
              navigator.wakeLock.request = async (...what) => {
                const lock = await ask.apply(navigator.wakeLock, what);
                window.locks.push(lock);
                return lock;
              };
            }
            document.addEventListener('animationstart', (event) => window.moved.push(event.animationName), true);""";

    private static final String AWAKE = "() => window.locks.some((lock) => !lock.released)";
    private static final String FULL = "() => document.fullscreenElement !== null";
    private static final String BRIGHTNESS = """
            () => {
              const [red, green, blue] = getComputedStyle(document.querySelector('.hall')).backgroundColor.match(/[\\d.]+/g);
              return Number(red) + Number(green) + Number(blue);
            }""";

    private static final Pattern CLOSED = Pattern.compile("gesloten", Pattern.CASE_INSENSITIVE);

    private static Product product;
    private static Browsers browsers;
    private static Stage stage;
    private static Page desk;

    @BeforeAll
    static void an_evening() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        product = Product.counting("127.0.0.1", 1);
        browsers = new Browsers();
        stage = new Stage(product, browsers);
        desk = stage.desk();
    }

    @AfterAll
    static void everybody_goes_home() {
        browsers.close();
        product.close();
    }

    @Test
    void the_hall_fills_the_screen_with_one_press_and_its_buttons_are_not_in_the_picture() {
        var hall = stage.hall(watched(ReducedMotion.NO_PREFERENCE));
        var full = control(hall, "Volledig scherm");
        assertThat(hall.locator("rb-hall.seen")).hasCount(0);
        hall.mouse().move(300, 300);
        hall.mouse().move(400, 400);
        assertThat(hall.locator("rb-hall.seen")).hasCount(1);
        full.click();
        hall.waitForFunction(FULL);
        assertThat(full).hasAttribute("aria-pressed", "true");
        full.focus();
        hall.keyboard().press("Enter");
        hall.waitForFunction("() => document.fullscreenElement === null");
        assertThat(full).hasAttribute("aria-pressed", "false");
        hall.context().close();
    }

    @Test
    void dark_is_of_this_device_stays_after_a_reload_and_reads_as_well() {
        var browser = watched(ReducedMotion.NO_PREFERENCE);
        var hall = stage.hall(browser);
        var other = stage.hall();
        var light = brightness(hall);
        control(hall, "Donker").focus();
        hall.keyboard().press("Enter");
        assertThat(control(hall, "Donker")).hasAttribute("aria-pressed", "true");
        assertThat(brightness(hall)).isLessThan(light / 2);
        hall.reload();
        assertThat(control(hall, "Donker")).hasAttribute("aria-pressed", "true");
        assertThat(brightness(hall)).isLessThan(light / 2);
        assertThat(brightness(other)).isEqualTo(light);
        var checks = new Checks();
        checks.look(Screen.SCHERM, "own dark", hall);
        assertThat(checks.barriers().values())
                .allSatisfy(found -> assertThat(found).isEmpty());
        assertThat(checks.sizes().values())
                .allSatisfy(found -> assertThat(found).isEmpty());
        browser.close();
        other.context().close();
    }

    @Test
    void the_hall_is_kept_awake_where_the_address_allows_it_also_after_it_was_out_of_sight() {
        var hall = stage.hall(watched(ReducedMotion.NO_PREFERENCE));
        hall.waitForFunction(AWAKE);
        // As a browser does with a tab that nobody sees.
        hall.evaluate("() => Promise.all(window.locks.map((lock) => lock.release()))");
        Locked.lock(hall).unlock();
        hall.waitForFunction(AWAKE);
        assertThat(desk.locator(".sheet h2")).isVisible();
        assertThat(desk.locator("main, aside").getByText("kan in slaap vallen")).hasCount(0);
        hall.context().close();
    }

    @Test
    void the_desk_says_so_where_the_address_does_not_let_the_hall_stay_awake() {
        try (var plain = Product.start(Browsers.HALL_NAME)) {
            var there = new Stage(plain, browsers);
            var hall = there.hall(watched(ReducedMotion.NO_PREFERENCE));
            assertThat((Boolean) hall.evaluate("() => 'wakeLock' in navigator")).isFalse();
            var lead = there.desk();
            assertThat(lead.getByText("De computer bij het scherm kan in slaap vallen."))
                    .isVisible();
            lead.context().close();
            hall.context().close();
            assertThat(browsers.errors()).isEmpty();
        }
    }

    @Test
    void a_result_comes_up_calmly_and_stands_there_at_once_for_who_asks_for_less_movement() {
        var hall = stage.hall(watched(ReducedMotion.NO_PREFERENCE));
        var still = stage.hall(watched(ReducedMotion.REDUCE));
        var jan = stage.phone("Jan", null);
        Stage.look(desk, "Onderdelen kiezen");
        Stage.act(desk, "Zet op het scherm en open");
        Stage.vote(jan, "Meenemen", null);
        Stage.close(desk);
        for (var screen : new Page[] {hall, still}) {
            assertThat(screen.locator("main")).containsText(CLOSED);
            screen.evaluate("window.moved.length = 0");
        }
        Stage.act(desk, "Laat zien");
        assertThat(Stage.bar(hall, "Adviesraad")).isVisible();
        hall.waitForFunction("() => window.moved.includes('grow')");
        assertThat(Stage.bar(still, "Adviesraad")).isVisible();
        assertThat(still.evaluate("window.moved.length")).isEqualTo(0);
        assertThat(still.evaluate("document.getAnimations().length")).isEqualTo(0);
        hall.context().close();
        still.context().close();
        jan.context().close();
    }

    @Test
    void a_camera_reads_the_code_to_go_on_and_the_other_phone_has_what_was_written() {
        var fatima = stage.phone("Fatima", "Cliënten en naasten");
        Stage.board(desk, "S1-B1");
        BoardHands.write(fatima, "Van de oude telefoon");
        Stage.place(fatima, "Mijn inbreng");
        assertThat(fatima.locator(".things")).containsText("Van de oude telefoon");
        var address = Camera.reads(fatima.locator("img.qr"));
        assertThat(address).matches(Pattern.compile(".*#verder=[2-9A-HJKMNP-Z-]{8,9}"));

        var other = browsers.tab(Browsers.Size.PHONE, address);
        assertThat(other.getByLabel("Uw eigen code")).hasValue(Pattern.compile("\\S{4} \\S{4}"));
        assertThat(other).not().hasURL(Pattern.compile(".*verder.*"));
        Stage.button(other, "Ga verder").click();
        other.locator(".phone").waitFor();
        Stage.place(other, "Mijn inbreng");
        assertThat(other.locator(".things")).containsText("Van de oude telefoon");
        fatima.context().close();
        other.context().close();
    }

    private static BrowserContext watched(ReducedMotion motion) {
        var browser = browsers.person(motion);
        browser.addInitScript(WATCH);
        return browser;
    }

    private static Locator control(Page hall, String words) {
        return hall.locator("rb-hall button").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static double brightness(Page hall) {
        return ((Number) hall.evaluate(BRIGHTNESS)).doubleValue();
    }
}
