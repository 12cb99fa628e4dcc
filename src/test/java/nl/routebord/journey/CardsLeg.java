package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.routebord.journey.Browsers.Size.LAPTOP;
import static nl.routebord.journey.Browsers.Size.PHONE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;

/** Seat cards: made and printed at the desk, scanned at the door, used once. */
final class CardsLeg {

    private final Product product;
    private final Browsers browsers;
    private final Checks checks;
    private final Page desk;

    CardsLeg(Page desk, Product product, Browsers browsers, Checks checks) {
        this.desk = desk;
        this.product = product;
        this.browsers = browsers;
        this.checks = checks;
    }

    void walk() {
        var nobody = calm(browsers.tab(PHONE, product.base() + "/stemkaart"));
        nobody.locator(".page.message h1").waitFor();
        checks.look(Screen.STEMKAART, "nothing scanned", nobody);
        nobody.close();

        var cards = make();
        var address = Printed.address(desk, 1);
        var phone = scan(address);
        assertThat(phone.getByText("Uw kaart is K-001, van Cliënten en naasten"))
                .isVisible();
        checks.look(Screen.STEMKAART, "join", phone);
        phone.getByLabel("Hoe mogen we u noemen?").fill("Fatima");
        Stage.button(phone, "Ik doe mee").click();
        phone.locator(".phone").waitFor();
        phone.close();
        assertThat(pile(cards)).containsText("11 nog vrij · 1 gebruikt · 0 ingetrokken");

        var second = scan(address);
        assertThat(second.locator("h1")).hasText("Deze stemkaart is al gebruikt");
        checks.look(Screen.STEMKAART, "used", second);
        second.close();

        cards.getByText("Laat de kaarten zien").first().click();
        cards.locator(".seat-cards summary").first().click();
        assertThat(Stage.button(cards, "Maak opnieuw").first()).isVisible();
        checks.look(Screen.STEMKAARTEN, "unfolded", cards);
        cards.close();
        people();
    }

    /** The page of who is in, with the tap before putting somebody out and the one before a new code. */
    private void people() {
        var page = calm(browsers.tab(desk.context(), LAPTOP, desk.url() + "/mensen"));
        page.locator(".person").first().waitFor();
        page.locator(".person summary").first().click();
        page.getByText("Maak een nieuwe code", new Page.GetByTextOptions().setExact(true))
                .click();
        checks.look(Screen.MENSEN, "people", page);
        Stage.button(page, "Nodig een begeleider uit").click();
        var link =
                page.locator(".guide .link-card .address:visible").innerText().strip();
        var second = calm(browsers.tab(LAPTOP, link));
        Stage.button(second, "Open de regie").waitFor();
        checks.look(Screen.ERBIJ, "guide", second);
        second.close();
        page.close();
    }

    /** The facilitator's page, with twelve cards made for the first group. */
    Page make() {
        var cards = calm(browsers.tab(desk.context(), LAPTOP, desk.url() + "/stemkaarten"));
        cards.locator(".cards-page h1").waitFor();
        checks.look(Screen.STEMKAARTEN, "empty", cards);
        Stage.button(cards, "Maak de kaarten").click();
        assertThat(cards.locator("rb-form[data-state=refused]")).isVisible();
        checks.look(Screen.STEMKAARTEN, "error", cards);
        cards.getByLabel("Hoeveel kaarten?").fill("12");
        cards.getByText("Cliënten en naasten", new Page.GetByTextOptions().setExact(true))
                .click();
        Stage.button(cards, "Maak de kaarten").click();
        assertThat(pile(cards)).containsText("12 nog vrij");
        checks.look(Screen.STEMKAARTEN, "full", cards);
        return cards;
    }

    /** A new phone whose camera opens the address of a card. */
    Page scan(String address) {
        var phone = calm(browsers.tab(PHONE, address));
        phone.locator("h1").waitFor();
        return phone;
    }

    static Locator pile(Page cards) {
        return cards.locator(".piles > li").first();
    }

    private static Page calm(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        return page;
    }
}
