package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What people mistype, tap too late or should not have: a clear sentence, and nothing is lost. One evening, in order. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BadInputIT {

    private static Product product;
    private static Browsers browsers;
    private static Stage stage;
    private static Page desk;
    private static Page fatima;

    @BeforeAll
    static void an_evening() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        product = Product.start(Browsers.HALL_NAME);
        browsers = new Browsers();
        stage = new Stage(product, browsers);
        desk = stage.desk();
        fatima = stage.phone("Fatima", "Cliënten en naasten");
        Stage.act(desk, "Zet op het scherm en open");
        fatima.locator(".propose").waitFor();
    }

    @AfterAll
    static void everybody_goes_home() {
        browsers.close();
        product.close();
    }

    @Test
    @Order(1)
    void a_wrong_code_is_told_and_stays_to_be_mended() {
        var page = browsers.tab(Browsers.Size.PHONE, product.base() + "/");
        var code = page.getByLabel("De code van uw bijeenkomst");
        Stage.button(page, "Ga verder").click();
        assertThat(page.locator(".wrong")).hasText("Typ eerst de code van acht tekens.");
        for (var length : new int[] {3, 10, 30}) {
            code.fill("x".repeat(length));
            Stage.button(page, "Ga verder").click();
            assertThat(page.locator(".wrong")).hasText("Een code heeft acht tekens. Typ de code opnieuw.");
        }
        code.fill("AAAA-2222");
        Stage.button(page, "Ga verder").click();
        assertThat(page.locator(".wrong")).hasText("Deze code werkt niet. Kijk op het scherm en typ de code opnieuw.");
        assertThat(code).hasValue("AAAA-2222");
        assertThat(page.locator(".kept")).hasText("");
        page.reload();
        assertThat(code).hasValue("");

        page.navigate(product.base() + "/m/XXXX");
        assertThat(page.locator("h1")).hasText("Deze code werkt niet");
        var good = product.link("Meedoen").replaceFirst(".*/", "").toLowerCase(java.util.Locale.ROOT);
        page.getByLabel("De code van uw bijeenkomst").fill(" " + good.substring(0, 4) + " - " + good.substring(4));
        Stage.button(page, "Ga verder").click();
        assertThat(page.locator("h1")).hasText("Welkom. Doet u mee?");
        page.context().close();
    }

    @Test
    @Order(2)
    void empty_and_too_long_get_a_sentence_and_the_text_stays() {
        var form = fatima.locator(".propose");
        form.locator("button[type=submit]").click();
        assertThat(wrong(form, "name")).hasText("Schrijf eerst een paar woorden op.");
        var tooLong = "Lange naam ".repeat(8).strip();
        form.locator("input[name=name]").fill(tooLong);
        form.locator("textarea").fill("Een zin die blijft.");
        form.locator("button[type=submit]").click();
        assertThat(wrong(form, "name")).hasText("De korte naam is te lang. Gebruik hoogstens 60 tekens.");
        assertThat(form.locator("input[name=name]")).hasValue(tooLong);
        form.locator("textarea").fill("Boek. ".repeat(8000));
        form.locator("button[type=submit]").click();
        assertThat(form.locator(".answer")).hasText("Uw tekst is te lang. Maak de tekst korter.");
        assertThat(form.locator("textarea")).hasValue("Boek. ".repeat(8000));
        form.locator("textarea").fill("Past wel.");
        form.locator("input[name=name]").fill("Korte wachttijd");
        form.locator("button[type=submit]").click();
        assertThat(form.locator(".answer")).hasText("Uw punt staat op het bord.");
    }

    @Test
    @Order(3)
    void what_is_answered_stands_above_the_three_places() {
        for (var size : new int[][] {{390, 844}, {320, 640}}) {
            fatima.setViewportSize(size[0], size[1]);
            var form = fatima.locator(".propose");
            form.locator("input[name=name]").fill("");
            form.locator("textarea").fill("");
            form.locator("button[type=submit]").click();
            above(wrong(form, "name"));
            var name = "Punt van " + size[0];
            form.locator("input[name=name]").fill(name);
            form.locator("button[type=submit]").click();
            assertThat(form.locator(".answer")).hasText("Uw punt staat op het bord.");
            assertThat(point(fatima, name)).hasCount(1);
            above(form.locator(".answer"));
        }
        fatima.setViewportSize(Browsers.Size.PHONE.width, Browsers.Size.PHONE.height);
    }

    /** In sight, and not behind what sticks to the lower edge. */
    private static void above(Locator line) {
        assertThat(line).not().hasText("");
        assertThat(line).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        var text = line.boundingBox();
        var nav = fatima.locator(".places").boundingBox();
        assertThat(text.y + text.height).as(line.textContent()).isLessThanOrEqualTo(nav.y);
    }

    @Test
    @Order(4)
    void two_people_who_change_one_point_keep_both_texts_and_choose() {
        var own = point(fatima, "Korte wachttijd");
        own.getByText("Aanpassen").click();
        own.locator("rb-form[command='criteria.edit'] input[name=name]").fill("Nooit lang wachten");

        var there = point(desk, "Korte wachttijd");
        there.getByText("Aanpassen").click();
        there.locator("rb-form[command='criteria.edit'] input[name=name]").fill("Snel geholpen");
        there.locator("rb-form[command='criteria.edit'] button[type=submit]").click();
        assertThat(point(fatima, "Snel geholpen")).hasCount(1);

        var late = point(fatima, "Snel geholpen").locator("rb-form[command='criteria.edit']");
        assertThat(late.locator("input[name=name]")).hasValue("Nooit lang wachten");
        late.locator("button[type=submit]").click();
        for (var page : java.util.List.of(fatima, desk)) {
            assertThat(page.locator(".clash")).containsText("Nooit lang wachten");
            assertThat(page.locator(".clash")).containsText("Snel geholpen");
        }
        theWayToTheChoice();
        var join = fatima.locator(".clash rb-form").last();
        join.locator("input[name=name]").fill("Snel geholpen, nooit lang wachten");
        join.locator("button[type=submit]").click();
        assertThat(point(fatima, "Snel geholpen, nooit lang wachten")).hasCount(1);
        assertThat(point(desk, "Snel geholpen, nooit lang wachten")).hasCount(1);
        assertThat(desk.locator(".clash:visible")).hasCount(0);
    }

    /** "Mijn inbreng" says whose words stand there, and leads to where one can choose, also when nothing is on stage. */
    private static void theWayToTheChoice() {
        Stage.act(desk, "Haal van het scherm");
        fatima.getByText("Mijn inbreng").click();
        var thing = fatima.locator(".thing").filter(new Locator.FilterOptions().setHasText("Korte wachttijd"));
        assertThat(thing).containsText("De begeleider paste uw tekst aan. Nu staat er:");
        assertThat(thing).containsText("Snel geholpen");
        thing.getByText("Er zijn twee teksten. Kies er een.").click();
        assertThat(point(fatima, "Snel geholpen").locator(".from")).hasText("Van uzelf, aangepast door de begeleider");
        assertThat(fatima.locator(".clash")).isVisible();
    }

    @Test
    @Order(5)
    void a_vote_that_comes_after_the_close_is_told_so() throws java.io.IOException {
        try (var relay = new Relay(product.port())) {
            var ali = browsers.tab(Browsers.Size.PHONE, relay.through(product.link("Meedoen")));
            Stage.join(ali, "Ali", "Zeg ik liever niet");
            var line = desk.locator(".sheet .item[aria-current=true]");
            Stage.look(desk, "Onderdelen kiezen");
            assertThat(line).containsText("Onderdelen kiezen");
            Stage.act(desk, "Zet op het scherm en open");
            var choice = ali.locator(".choices button[value='0']");
            choice.waitFor();
            relay.cut();
            choice.click();
            assertThat(ali.locator("rb-form[command='ballot.cast'] .answer"))
                    .hasText("Nog niet verstuurd. Wij proberen het steeds opnieuw.");
            Stage.act(desk, "Sluiten");
            assertThat(line).containsText("gesloten");
            relay.restore();
            assertThat(ali.locator("main")).containsText("Een bericht van u is niet aangenomen.");
            assertThat(ali.locator("main")).containsText("gesloten");
            assertThat(ali.locator("main")).containsText("Probeer het opnieuw, of vraag de begeleider.");
            ali.context().close();
        }
    }

    @Test
    @Order(6)
    void somebody_elses_workshop_looks_as_if_it_does_not_exist() {
        var regie = desk.url().replaceFirst(".*/", "");
        var klankbord = stage.member();
        assertThat(klankbord.locator("h1")).containsText("Anneke");
        var member = klankbord.url().replaceFirst(".*/", "");
        for (var address : java.util.List.of("/regie/" + regie, "/scherm/" + regie, "/klankbord/" + member)) {
            var nowhere = address.replaceFirst("/[^/]*$", "/aaaaaaaa");
            var stranger = browsers.tab(Browsers.Size.LAPTOP, product.base() + nowhere);
            var missing = seen(stranger);
            assertThat(missing).contains("Deze link werkt niet");
            stranger.navigate(product.base() + address);
            assertThat(seen(stranger)).as("without a cookie, " + address).isEqualTo(missing);
            stranger.context().close();
            var guest = browsers.tab(fatima.context(), Browsers.Size.LAPTOP, product.base() + address);
            assertThat(seen(guest)).as("with a guest's cookie, " + address).isEqualTo(missing);
            guest.close();
        }
        var spent = browsers.tab(Browsers.Size.LAPTOP, product.link("Regie"));
        assertThat(spent.locator("h1")).hasText("Deze link werkt niet");
        var unknown = browsers.tab(Browsers.Size.LAPTOP, product.base() + "/bestaat/niet");
        assertThat(unknown.locator("h1")).hasText("Deze pagina bestaat niet");
        klankbord.context().close();
    }

    @Test
    @Order(7)
    void who_mistyped_a_name_or_group_corrects_it() {
        Stage.act(desk, "Haal van het scherm");
        fatima.getByText("Nu", new Page.GetByTextOptions().setExact(true)).click();
        var myself = fatima.locator(".myself");
        assertThat(myself).containsText("U doet mee als Fatima.");
        assertThat(myself).containsText("Uw groep: Cliënten en naasten");
        assertThat(Stage.group(desk, "Cliënten en naasten")).hasText("1");
        myself.getByText("Verander", new Locator.GetByTextOptions().setExact(true))
                .click();
        myself.getByLabel("Hoe mogen we u noemen?").fill("Fatma");
        myself.getByText("Andere inwoners").click();
        myself.locator("button[type=submit]").click();
        assertThat(myself).containsText("U doet mee als Fatma.");
        assertThat(myself).containsText("Uw groep: Andere inwoners");
        assertThat(Stage.group(desk, "Andere inwoners")).hasText("1");
        assertThat(Stage.group(desk, "Cliënten en naasten")).hasText("0");
    }

    @Test
    @Order(8)
    void after_the_end_the_code_lets_nobody_join_and_after_reopening_it_does() {
        Stage.end(desk);
        assertThat(desk.getByText("Open de bijeenkomst weer")).isVisible();
        var late = browsers.tab(Browsers.Size.PHONE, product.link("Meedoen"));
        assertThat(late.locator("h1")).hasText("Deze bijeenkomst is voorbij");
        desk.getByText("Open de bijeenkomst weer").click();
        assertThat(desk.getByText("Sluit de bijeenkomst af")).isVisible();
        late.reload();
        assertThat(late.locator("h1")).hasText("Welkom. Doet u mee?");
        assertThat(browsers.errors()).isEmpty();
    }

    /** The sentence right below a field. */
    private static Locator wrong(Locator form, String field) {
        return form.locator(".field:has([name=" + field + "]) > .wrong");
    }

    private static Locator point(Page page, String name) {
        return page.locator(".criterion")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".name").getByText(name, new Locator.GetByTextOptions().setExact(true))));
    }

    /** All that somebody can see or read in the source, the address itself left out. */
    private static String seen(Page page) {
        page.locator("h1").waitFor();
        return page.title() + page.locator("#outlet").innerHTML();
    }
}
