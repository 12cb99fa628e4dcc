package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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

/** The end of an evening with cards, points and a vote: closed step by step, recorded the same evening, and told how it goes on. */
@Tag("evening")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init") // the screens come up as the evening goes
@Tag("turn-b")
class RecordIT {

    private static final Path PICTURES = Path.of("target", "screens");
    private static final String STEPS = """
            Wij maken van deze punten een voorstel.
            U krijgt bericht wat het college ervan vindt. U kunt daarna nog zeggen wat er niet klopt.""";

    private Product product;
    private Browsers browsers;
    private Page desk;
    private Page hall;
    private Page fatima;
    private Page closing;
    private Page record;

    @BeforeAll
    void an_evening_with_cards_points_and_a_vote() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        product = Product.counting("127.0.0.1", 2);
        browsers = new Browsers();
        var stage = new Stage(product, browsers);
        desk = calm(stage.desk());
        hall = calm(stage.hall());
        fatima = calm(stage.phone("Fatima", "Cliënten en naasten"));
        Stage.look(desk, "Waar letten we op?");
        Stage.act(desk, "Zet op het scherm en open");
        Stage.propose(fatima, "Een vast gezicht", "Eén mens die u belt.");
        Stage.card(fatima, "Een vast gezicht").waitFor();
        Stage.worry(fatima, "Een vast gezicht", "Er is geen geld voor");
        Stage.board(desk, "S1-B1");
        var phone = fatima.context().cookies().stream()
                .filter(cookie -> cookie.name.startsWith("rb-m-"))
                .findFirst()
                .orElseThrow();
        var form = fatima.locator("rb-form[command='cards.add']").first();
        var activity = form.locator("input[name=activity]").getAttribute("value");
        Guest.as(product, fatima, phone.name.substring("rb-".length()))
                .send("cards.add", Map.of("activity", activity, "f-naam", "=2+5", "f-vak", "Niet tevreden"));
        assertThat(hall.locator(".hall")).containsText("=2+5");
        Stage.look(desk, "Onderdelen kiezen");
        Stage.act(desk, "Zet op het scherm en open");
        Stage.vote(fatima, "Meenemen", "Zij kennen de wet");
        Stage.close(desk);
    }

    @AfterAll
    void everybody_goes_home() {
        browsers.close();
        product.close();
    }

    @Test
    @Order(1)
    void the_page_that_closes_tells_what_is_open_and_keeps_what_was_typed() {
        desk.getByText("Afsluiten, stap voor stap").click();
        closing = desk;
        // what the sounding board answers at home is open too
        assertThat(closing.locator(".still-open li")).hasCount(4);
        closing.getByLabel("Wat gaat er nu gebeuren?").fill(STEPS);
        closing.reload();
        assertThat(closing.getByLabel("Wat gaat er nu gebeuren?")).hasValue(STEPS);
        closing.getByLabel("Volgende bijeenkomst").fill("2099-05-01");
        closing.getByLabel("Hoe laat?").fill("25:00");
        closing.getByLabel("Waar?").fill("Buurthuis De Linde");
        Stage.button(closing, "Bewaar").click();
        assertThat(closing.locator("main")).containsText("Dat is geen tijd.");
        closing.getByLabel("Hoe laat?").fill("19:30");
        Stage.button(closing, "Bewaar").click();
        assertThat(closing.locator("rb-form[command='workshop.next']")).hasAttribute("data-state", "ok");
        assertThat(closing.locator(".left")).containsText("Er is geen geld voor");
        looked(closing, "afsluiten-1366", 1366, 768);
        looked(closing, "afsluiten-390", 390, 844);
        for (var name : new String[] {"Sluiten: Waar letten we op?", "Laat zien: Onderdelen kiezen"}) {
            Stage.button(closing, name).click();
            assertThat(Stage.button(closing, name)).hasCount(0);
        }
        assertThat(closing.locator(".still-open li")).hasCount(2);
    }

    @Test
    @Order(2)
    void after_the_end_phone_and_hall_say_how_it_goes_on() {
        Stage.button(closing, "Sluit de bijeenkomst").click();
        assertThat(closing.getByText("Lees het verslag")).isVisible();
        assertThat(fatima.locator(".next-steps")).containsText("vrijdag 1 mei 2099 om 19:30");
        assertThat(hall.locator(".next-steps")).containsText("U krijgt bericht");
        looked(fatima, "hoe-nu-verder-390", 390, 844);
        looked(hall, "hoe-nu-verder-1920", 1920, 1080);
        var box = hall.locator(".own-words").boundingBox();
        assertThat(box.y + box.height).isLessThanOrEqualTo(1080);
        looked(hall, "hoe-nu-verder-1280", 1280, 720);

        var link = fatima.getByText("Zet in uw agenda").getAttribute("href");
        var ics = fatima.context().request().get(product.base() + link);
        assertThat(ics.headers().get("content-type")).startsWith("text/calendar");
        assertThat(ics.text()).contains("DTSTART:20990501T173000Z", "LOCATION:Buurthuis De Linde");
    }

    @Test
    @Order(3)
    void the_record_is_there_the_same_evening_on_screen_on_paper_and_as_a_table() throws Exception {
        closing.getByText("Lees het verslag").click();
        record = closing;
        record.locator("main h1").waitFor();
        assertThat(record.locator("main"))
                .containsText("Een vast gezicht", new LocatorAssertions.ContainsTextOptions().setTimeout(5_000));
        for (var said :
                new String[] {"=2+5", "Zij kennen de wet", "Er is geen geld voor", "U krijgt bericht", "Verloop"}) {
            assertThat(record.locator("main")).containsText(said);
        }
        assertThat(record.locator("main")).not().containsText("Fatima");
        looked(record, "verslag-1366", 1366, 768);
        looked(record, "verslag-390", 390, 844);
        looked(record, "verslag-320", 320, 640);
        assertThat((Integer) record.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
        printed();
        var csv = record.context().request().get(record.url() + "/csv").body();
        assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("\"'=2+5\"", "\"Een vast gezicht\"");
        var sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(csv));
        assertThat(record.locator(".sum")).hasText(sum);
        assertThat(record.locator(".proof")).containsText("Dit is versie 1");
    }

    @Test
    @Order(4)
    void nobody_else_reads_it_and_no_screen_failed() {
        fatima.navigate(record.url());
        assertThat(fatima.locator("h1")).not().containsText("Verslag");
        assertThat(browsers.errors()).isEmpty();
    }

    /** As the browser prints it. */
    private void printed() throws IOException {
        var file = PICTURES.resolve("verslag.pdf");
        record.pdf(
                new Page.PdfOptions().setPath(file).setPreferCSSPageSize(true).setTagged(true));
        try (var pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Een vast gezicht", "Over dit verslag")
                    .doesNotContain("Download als tabel");
        }
    }

    private static void looked(Page page, String name, int width, int height) {
        page.setViewportSize(width, height);
        page.evaluate("() => document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(!name.contains("1920") && !name.contains("1280"))
                .setPath(PICTURES.resolve(name + ".png")));
        assertThat(Checks.axe(page)).as(name).isEmpty();
    }

    private static Page calm(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        return page;
    }
}
