package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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

/** Half a year of a traject, with the clock of the product moved twice: from an evening to a new answer. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init") // the screens come up as the months go
class HalfYearIT {

    private static final String CARD = "Niemand belt terug";
    private static final String CONCERN = "Er is geen geld voor";
    private static final String REASON = "Vanaf mei belt er altijd iemand terug.";
    private static final String DECISION = "Er komt één vast nummer om te bellen";
    private static final String HOBBEL = "Het nummer is in de avond dicht";
    private static final String SECOND = "Vanaf juli is het nummer ook in de avond open.";
    private static final int OTHERS = 28;
    private Post post;
    private Product product;
    private Browsers browsers;
    private BrowserContext marloes;
    private BrowserContext annekes;
    private Page desk;
    private Workplace work;
    private Page fatima;
    private Page anneke;
    private Page everybody;
    private String workplace;

    @BeforeAll
    void an_evening_with_thirty_things_to_answer() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        post = new Post();
        product = Product.set("127.0.0.1", post.settings());
        browsers = new Browsers();
        marloes = browsers.person();
        annekes = browsers.person();
        var stage = new Stage(product, browsers);
        desk = Glance.calm(stage.desk(marloes));
        fatima = Glance.calm(stage.phone("Fatima", "Cliënten en naasten"));
        anneke = Glance.calm(stage.member(annekes));
        Stage.board(desk, "S1-B1");
        var form = fatima.locator("rb-form[command='cards.add']").first();
        form.waitFor();
        var activity = form.locator("input[name=activity]").getAttribute("value");
        own(fatima).send("cards.add", "activity", activity, "f-naam", CARD);
        IntStream.range(0, OTHERS)
                .forEach(n -> Guest.join(product, "Gast " + n, null)
                        .send("cards.add", "activity", activity, "f-naam", "Kaart " + n));
        var card = Stage.card(fatima, CARD);
        card.waitFor();
        var worry = card.locator("rb-form[command='concern.raise']").first();
        own(fatima)
                .send(
                        "concern.raise",
                        "kind",
                        worry.locator("input[name=kind]").getAttribute("value"),
                        "item",
                        worry.locator("input[name=item]").getAttribute("value"),
                        "text",
                        CONCERN);
        Stage.place(fatima, "Mijn inbreng");
        fatima.locator(".resume .plates").waitFor();
        Stage.close(desk);
        workplace = desk.locator("a.act[href^='/in/werkplek/']").first().getAttribute("href");
    }

    @AfterAll
    void everybody_goes_home() {
        browsers.close();
        product.close();
        post.close();
    }

    @Test
    @Order(1)
    void what_waits_for_an_answer_is_counted_and_preparing_is_no_answer() {
        work = new Workplace(Glance.calm(browsers.tab(marloes, Browsers.Size.LAPTOP, product.base() + workplace)));
        work.waits(OTHERS + 2);
        work.room("Antwoorden");
        work.waits(OTHERS + 2);
        work.prepareAll("Overgenomen", REASON);
        assertThat(Stage.button(work.page(), "Publiceer " + (OTHERS + 2) + " antwoorden"))
                .isVisible();
        work.waits(OTHERS + 2);
        work.glance("antwoorden-klaar");
    }

    @Test
    @Order(2)
    void published_together_they_reach_the_writer_the_member_and_everybody() {
        everybody = Glance.calm(browsers.tab(Browsers.Size.PHONE, publicPage() + "/inbreng"));
        assertThat(everybody.locator("main")).not().containsText(CARD);
        Stage.place(fatima, "Mijn inbreng");
        var arrivals = List.of(
                Arrival.of(everybody, REASON),
                Arrival.of(fatima, REASON),
                Arrival.of(anneke, (OTHERS + 2) + " keer beantwoord"));
        Stage.button(work.page(), "Publiceer " + (OTHERS + 2) + " antwoorden").click();
        assertThat(everybody.locator("main")).containsText(CARD);
        assertThat(everybody.locator("main")).containsText(REASON);
        assertThat(fatima.locator("main")).containsText(REASON);
        assertThat(anneke.locator("main")).containsText((OTHERS + 2) + " keer beantwoord");
        work.waits(0);
        Arrival.together(arrivals);
        Glance.at(everybody, "inbreng");
        Glance.at(fatima, "mijn-inbreng-antwoord", Browsers.Size.PHONE);
        nobodyIsNamed(everybody);
    }

    @Test
    @Order(3)
    void with_the_own_code_a_resident_reads_the_own_cards_there() {
        var code = fatima.locator(".resume .plates").innerText().replaceAll("[^2-9A-Z]", "");
        everybody.locator("input[name=resume]").fill("AAAA2222");
        Stage.button(everybody, "Laat zien").click();
        assertThat(everybody.locator("rb-form[command='answers.read']")).hasAttribute("data-state", "refused");
        everybody.locator("input[name=resume]").fill(code);
        Stage.button(everybody, "Laat zien").click();
        assertThat(everybody.locator("#eigen")).containsText(CARD);
        assertThat(everybody.locator("#eigen")).containsText(REASON);
        assertThat(everybody.url()).doesNotContain(code);
        Glance.at(everybody, "inbreng-eigen");
    }

    @Test
    @Order(4)
    void a_decision_is_recorded_with_what_speaks_against_it_and_when_it_is_looked_at_again() {
        work.room("Besluiten");
        var form = work.page().locator("rb-form[command='decision.make']").first();
        form.getByRole(AriaRole.BUTTON).last().click();
        assertThat(form).hasAttribute("data-state", "refused");
        form.locator("[name=title]").fill(DECISION);
        form.locator("[name=reason]").fill("Zo weet iedereen waar hij terechtkan.");
        form.locator("select[name=by]").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        form.locator("[name=when]").fill("najaar 2027");
        form.locator("[name=heard]").fill("De adviesraad");
        form.locator("[name=objections]").fill("Het kost geld.");
        form.locator("[name=review]").fill(LocalDate.now().plusDays(170).toString());
        form.getByRole(AriaRole.BUTTON).last().click();
        assertThat(form).hasAttribute("data-state", "ok");
        assertThat(work.main()).containsText(DECISION);
        everybody.navigate(publicPage() + "/besluiten");
        assertThat(everybody.locator("main")).containsText(DECISION);
        assertThat(everybody.locator("main")).containsText("Het kost geld.");
        work.glance("besluiten");
        Glance.at(everybody, "besluiten-openbaar");
        nobodyIsNamed(everybody);
    }

    @Test
    @Order(5)
    void of_a_concern_a_point_to_look_back_on_is_made_in_one_tap() {
        work.room("Terugkijken");
        work.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Maak er een punt van: " + CONCERN))
                .click();
        assertThat(work.main()).containsText("Over een half jaar");
        assertThat(work.main()).containsText("Er is nu niets om naar terug te kijken.");
        work.glance("terugkijken");
    }

    @Test
    @Order(6)
    void a_member_fills_in_the_check_and_asks_for_the_news_by_mail() {
        anneke.reload();
        anneke.getByText("Vul de check van").click();
        var check = anneke.locator("rb-form[command='check.fillin']");
        check.locator("input[name=runs_score][value='4']").check();
        check.locator("textarea[name=pinches_text]").fill("De brieven zijn nog steeds moeilijk.");
        check.getByRole(AriaRole.BUTTON).last().click();
        assertThat(check).hasAttribute("data-state", "ok");
        var digest = anneke.locator("rb-form[command='digest.on']").first();
        digest.locator("input[name=address]").fill("anneke@example.org");
        digest.getByText("elke week").click();
        digest.getByRole(AriaRole.BUTTON).last().click();
        assertThat(digest).hasAttribute("data-state", "ok");
        Glance.at(anneke, "klankbord-thuis");
    }

    @Test
    @Order(7)
    void eight_days_later_the_member_has_one_mail_with_the_news() throws Exception {
        // What others do after that is news; a period without any brings no mail.
        work.room("Antwoorden");
        work.waits(1);
        work.prepareAll("Overgenomen", REASON);
        Stage.button(work.page(), "Publiceer 1 antwoord").click();
        work.waits(0);
        later(8);
        var message = post.only();
        assertThat(message.getAllRecipients()[0]).hasToString("anneke@example.org");
        assertThat(message.getSubject()).contains("Waterdal");
        assertThat(Post.text(message))
                .contains("/klankbord/", "1 nieuw antwoord")
                .doesNotContain("Fatima", "/k/");
    }

    @Test
    @Order(8)
    void half_a_year_later_the_point_comes_up_by_itself() {
        later(190);
        assertThat(work.main()).containsText(CONCERN);
        work.glance("werkplek-na-een-half-jaar");
        assertThat(anneke.locator("main")).containsText(CONCERN);
        var fold = anneke.locator("details:has(> rb-form[command='evaluation.find'])")
                .first();
        fold.locator("summary").click();
        var find = fold.locator("rb-form[command='evaluation.find']");
        find.getByText("Let op").click();
        find.locator("textarea").fill("Er is nog geen geld gevonden.");
        find.getByRole(AriaRole.BUTTON).last().click();
        assertThat(find).hasAttribute("data-state", "ok");
        work.room("Terugkijken");
        assertThat(work.main()).containsText("Er is nog geen geld gevonden.");
        work.glance("terugkijken-na-een-half-jaar");
    }

    @Test
    @Order(9)
    void what_a_member_says_waits_until_it_has_an_answer_too() {
        var say = anneke.locator("#hobbels rb-form[command='hobbel.say']").first();
        say.locator("input[name=sort]").first().check();
        say.locator("textarea").fill(HOBBEL);
        say.getByRole(AriaRole.BUTTON).last().click();
        assertThat(say).hasAttribute("data-state", "ok");
        work.room("Antwoorden");
        work.waits(2);
        work.prepareAll("Deels overgenomen", SECOND);
        Stage.button(work.page(), "Publiceer 2 antwoorden").click();
        work.waits(0);
        assertThat(anneke.locator("#hobbels")).containsText(SECOND);
        everybody.navigate(publicPage() + "/inbreng");
        assertThat(everybody.locator("main")).containsText(REASON);
        Glance.at(anneke, "klankbord-na-een-half-jaar");
        for (var page : List.of("", "/inbreng", "/besluiten", "/verslagen")) {
            var stranger = Glance.calm(browsers.tab(Browsers.Size.PHONE, publicPage() + page));
            stranger.locator("h1").waitFor();
            nobodyIsNamed(stranger);
            stranger.close();
        }
        assertThat(browsers.errors()).isEmpty();
    }

    /** The product starts again with its clock ahead; everybody opens their page anew, with what their browser holds. */
    private void later(int days) {
        var home = anneke.url();
        product.later(days);
        desk.navigate(product.link("Regie"));
        desk.locator(".sheet h2, rb-form[command='open']").first().waitFor();
        // A seat at the desk lasts two weeks; the owner comes in again by the link of this start.
        if (desk.locator("rb-form[command='open']").isVisible()) {
            Stage.button(desk, "Open de regie").click();
            desk.locator(".sheet h2").waitFor();
        }
        work.go(product.base() + workplace);
        anneke.navigate(home);
        anneke.locator("h1").waitFor();
    }

    private String publicPage() {
        return product.base() + workplace.replace("/in/werkplek/", "/traject/");
    }

    private void nobodyIsNamed(Page page) {
        var heard = browsers.heard(page) + page.content();
        assertThat(heard).doesNotContain("Anneke", "Gast 1", "Marloes");
    }

    private Guest own(Page page) {
        return page.context().cookies().stream()
                .filter(one -> one.name.startsWith("rb-m-"))
                .map(one -> Guest.as(product, page, one.name.substring("rb-".length())))
                .findFirst()
                .orElseThrow();
    }
}
