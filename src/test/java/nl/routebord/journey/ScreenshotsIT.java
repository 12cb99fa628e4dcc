package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The pictures of the README, made by a lively evening. They go to {@code target/pictures}; with
 * {@code -Droutebord.pictures=docs/images} they replace the ones in the repository.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("turn-d")
class ScreenshotsIT {

    private static final Path TO = Path.of(System.getProperty("routebord.pictures", "target/pictures"));
    private static final String FACE = "Een vast gezicht";

    @Test
    void a_lively_evening_makes_the_pictures() throws IOException {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        try (var product = Product.start(Browsers.HALL_NAME);
                var browsers = new Browsers()) {
            var stage = new Stage(product, browsers);
            var desk = stage.desk();
            var hall = stage.hall();
            state(hall, "hall-welcome");
            var evening = new Lively(product, browsers, desk);
            evening.comeIn();
            Stage.act(desk, "Zet op het scherm en open");
            var phone = evening.phone(0);
            state(phone, "phone-criteria-empty");
            for (int guest = 1; guest < evening.guests().size(); guest++) {
                evening.phone(guest).locator(".phone").waitFor();
            }
            assertThat(hall.locator(".present")).containsText("15 aanwezig");

            criteria(evening, desk, hall, phone);
            vote(evening, desk, hall, phone);
            feedback(evening, stage, desk, hall, phone);
        }
    }

    private static void criteria(Lively evening, Page desk, Page hall, Page phone) throws IOException {
        Stage.propose(phone, FACE, "U spreekt steeds dezelfde persoon.");
        assertThat(Stage.card(desk, FACE)).isVisible();
        evening.support("Iedereen kan meedoen", 11);
        evening.support("Een duidelijk doel", 9);
        evening.support(FACE, 8);
        evening.support("Rechtstreeks contact", 6);
        evening.support("De gemeente verandert mee", 4);
        evening.worry(3, "Een duidelijk doel", "Straks mogen we alleen over kleine dingen praten.");
        evening.worry(7, "Iedereen kan meedoen", "Niet iedereen heeft een telefoon.");
        evening.worry(9, "Iedereen kan meedoen", "In de avond rijdt er geen bus.");
        assertThat(hall.locator(".line").first()).containsText("11");
        assertThat(hall.locator(".rows > .line:visible").nth(5)).isVisible();
        assertThat(Stage.card(desk, FACE).locator(".foot-line .num")).hasText("8");
        state(hall, "hall-criteria");
        state(phone, "phone-criteria");
        picture(desk, "desk");
    }

    private static void vote(Lively evening, Page desk, Page hall, Page phone) throws IOException {
        Stage.act(desk, "Sluiten");
        Stage.look(desk, "Onderdelen kiezen");
        Stage.act(desk, "Zet op het scherm en open");
        var parts = evening.parts();
        Stage.vote(phone, "Meenemen", null);
        picture(phone, "phone");
        var round = phone.locator("input[name=round]").first().getAttribute("value");
        evening.vote(round, parts.get(0), "ttata tttat tat t a");
        evening.vote(round, parts.get(1), "tttta tttta tta t t");
        evening.vote(round, parts.get(2), "atall talla lat a l");
        evening.vote(round, parts.get(3), "ttatt ttala ttt t t");
        assertThat(hall.locator(".huge .figure")).hasText("15");
        state(hall, "hall-hidden");
        state(desk, "desk-vote");
        Stage.act(desk, "Sluiten");
        assertThat(hall.locator("rb-countdown")).containsText("Sluit over");
        state(hall, "hall-closing");
        state(desk, "desk-closing");
        state(phone, "phone-closing");
        assertThat(hall.locator(".still")).isVisible();
        state(hall, "hall-closed");
        state(phone, "phone-closed");
        Stage.act(desk, "Laat zien");
        assertThat(hall.locator(".tally:visible")).hasCount(4);
        picture(hall, "hall");
        state(desk, "desk-revealed");
        state(phone, "phone-revealed");
        hall.keyboard().press("PageDown");
        state(hall, "hall-groups");
    }

    private static void feedback(Lively evening, Stage stage, Page desk, Page hall, Page phone) throws IOException {
        Stage.look(desk, "Wat vindt u ervan?");
        Stage.act(desk, "Zet op het scherm");
        var activity = evening.activity();
        say(evening, 1, activity, "works", "Er wordt nu echt geluisterd.");
        say(evening, 2, activity, "works", "De inloop is dichtbij, ik kan lopend komen.");
        say(evening, 5, activity, "pinches", "Wie beslist er als de groepen het niet eens zijn?");
        say(evening, 8, activity, "missing", "Een plek voor jongeren, op school of op het sportveld.");
        var anneke = stage.member();
        Stage.write(anneke, "Wat knelt", "Overdag vergaderen lukt mij niet. Kan het ook om acht uur?");
        anneke.evaluate("() => scrollTo(0, 0)");
        picture(anneke, "klankbord");
        anneke.locator("rb-form[command='feedback.give'] button").click();
        assertThat(hall.locator(".column.pinches:visible .quote")).hasCount(2);
        assertThat(anneke.locator(".answer:visible")).containsText("Dank u.");
        assertThat(phone.locator(".voices .said-card")).hasCount(5);
        state(hall, "hall-feedback");
        state(phone, "phone-feedback");
        state(desk, "desk-feedback");
        phone.locator(".places").getByText("Mijn inbreng").click();
        assertThat(phone.locator("h1")).hasText("Mijn inbreng");
        state(phone, "phone-mine");
        Stage.end(desk);
        assertThat(hall.getByText("Deze bijeenkomst is voorbij")).isVisible();
        state(hall, "hall-over");
    }

    private static void say(Lively evening, int guest, String activity, String sort, String text) {
        evening.guests().get(guest).send("feedback.give", Map.of("activity", activity, "sort", sort, "text", text));
    }

    /** A picture to look at while working on the look; never in the repository. */
    private static void state(Page page, String name) throws IOException {
        picture(page, Path.of("target/pictures/states", name + ".png"));
    }

    /** A picture for the README. */
    private static void picture(Page page, String name) throws IOException {
        picture(page, TO.resolve(name + ".png"));
    }

    /** The window as people see it, once its movements are done. */
    private static void picture(Page page, Path file) throws IOException {
        page.evaluate("() => document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED));
        assertThat(Files.size(file)).as("%s for the README", file).isBetween(1_000L, 400_000L);
    }
}
