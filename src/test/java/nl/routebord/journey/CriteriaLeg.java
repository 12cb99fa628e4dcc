package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The first part of the evening: what do we watch, from an empty board to a full one and one that is closed. */
final class CriteriaLeg {

    private final Evening evening;

    CriteriaLeg(Evening evening) {
        this.evening = evening;
    }

    void walk() {
        prepared();
        empty();
        open();
        joined();
        error();
        conflict();
        longest();
        full();
        closed();
    }

    private void prepared() {
        Stage.act(evening.desk, "Zet op het scherm");
        assertThat(evening.hall.locator("h1:visible")).containsText("Waar letten we op");
        assertThat(evening.phone.locator("h1:visible")).containsText("Waar letten we op");
        evening.desk("criteria prepared");
        evening.hall("criteria prepared");
        evening.phone("criteria prepared");
    }

    /** A board whose every point is hidden. */
    private void empty() {
        Stage.act(evening.desk, "Open");
        assertThat(evening.phone.locator(".propose")).isVisible();
        var facilitator = evening.facilitator();
        var items = Evening.values(evening.desk, "criteria.hide", "item");
        items.forEach(item -> facilitator.send("criteria.hide", "item", item, "reason", "asked"));
        assertThat(evening.phone.locator(".criterion")).hasCount(0);
        assertThat(evening.hall.locator(".still .say")).isVisible();
        assertThat(evening.desk.locator(".criterion:not(.removed)")).hasCount(0);
        evening.desk("criteria empty");
        evening.hall("criteria empty");
        evening.phone("criteria empty");
        items.forEach(item -> facilitator.send("criteria.restore", "item", item));
        assertThat(evening.phone.locator(".criterion")).hasCount(items.size());
    }

    private void open() {
        var form = evening.phone.locator(".propose");
        form.getByLabel("Kort gezegd").fill("Ook in het weekend");
        form.getByLabel("Leg het uit").fill("Problemen wachten niet tot maandag.");
        form.getByText("Stuur in").click();
        assertThat(evening.phone.locator(".criterion.mine")).isVisible();
        var items = Evening.values(evening.desk, "criteria.hide", "item");
        for (int n = 0; n < evening.guests.size(); n++) {
            var guest = evening.guests.get(n);
            guest.send("criteria.support", "item", items.get(n % 3), "on", "true");
            guest.send("criteria.support", "item", items.get(3 + n % 2), "on", "true");
        }
        evening.guests
                .getFirst()
                .send(
                        "concern.raise",
                        "kind",
                        "criterion",
                        "item",
                        items.getFirst(),
                        "text",
                        "Wie bewaakt dat dit ook echt gebeurt?");
        assertThat(evening.phone.locator(".concern")).hasCount(1);
        assertThat(evening.desk.locator(".concern")).hasCount(1);
        evening.desk("criteria open");
        evening.hall("criteria open");
        evening.phone("criteria open");
        evening.member("criteria open");
    }

    /** Two points become one, and two again: what follows finds the board as it was. */
    private void joined() {
        var names = evening.desk.locator(".criterion .said .name").allInnerTexts();
        for (var press : List.of("Voeg samen", "Met dit punt")) {
            evening.desk
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(press))
                    .first()
                    .click();
        }
        assertThat(evening.desk.locator(".clash")).isVisible();
        evening.desk("criteria join");
        evening.desk.locator(".clash").getByLabel("Kort gezegd").fill("Overdag, in de avond en in het weekend");
        Stage.button(evening.desk, "Maak er één punt van").click();
        assertThat(evening.desk.locator(".criterion")).hasCount(names.size() - 1);
        assertThat(evening.desk.locator(".clash")).hasCount(0);
        var card = Stage.card(evening.phone, "Overdag, in de avond en in het weekend");
        card.getByText("Komt uit 2 punten").click();
        assertThat(card.locator(".concern .from")).isVisible();
        evening.phone("criteria joined");
        var desk = Stage.card(evening.desk, "Overdag, in de avond en in het weekend");
        desk.getByText("Haal uit elkaar").first().click();
        evening.desk("criteria joined");
        desk.getByText("Ja, haal uit elkaar").click();
        assertThat(evening.desk.locator(".criterion")).hasCount(names.size());
    }

    private void error() {
        refused(evening.phone.locator(".propose"));
        evening.phone("criteria error");
        evening.desk.getByText("Zet er zelf een punt bij").click();
        refused(evening.desk.locator("main details:has(rb-form[command='criteria.propose'])"));
        evening.desk("criteria error");
        evening.desk.getByText("Zet er zelf een punt bij").click();
    }

    private static void refused(Locator form) {
        form.getByText("Stuur in").click();
        assertThat(form.locator("rb-form")).hasAttribute("data-state", "refused");
    }

    /** The facilitator changed a point while its author was typing: both texts wait for a choice. */
    private void conflict() {
        var mine = evening.phone.locator(".criterion.mine");
        mine.getByText("Aanpassen").click();
        var item = Evening.values(evening.phone, "criteria.edit", "item").getFirst();
        var base = Evening.values(evening.phone, "criteria.edit", "base").getFirst();
        mine.getByLabel("Kort gezegd").fill("Ook op zaterdag en zondag");
        evening.facilitator()
                .send("criteria.edit", "item", item, "base", base, "name", "Zeven dagen per week", "sentence", "");
        assertThat(mine.locator(".said .name")).hasText("Zeven dagen per week");
        mine.getByText("Bewaar deze tekst").click();
        assertThat(evening.phone.locator(".clash")).isVisible();
        assertThat(evening.desk.locator(".clash")).isVisible();
        evening.phone("criteria conflict");
        evening.desk("criteria conflict");
        evening.phone.locator(".clash .act").first().click();
        assertThat(evening.phone.locator(".clash")).hasCount(0);
    }

    private void longest() {
        for (int n = 0; n < 6; n++) {
            propose(evening.guests.get(n == 0 ? 0 : n + 1), Evening.LONG_NAME, Evening.LONG_SENTENCE);
        }
        assertThat(evening.desk.locator(".criterion")).hasCount(14);
        var items = Evening.values(evening.desk, "criteria.hide", "item").subList(0, 6);
        items.forEach(
                item -> evening.guests.forEach(guest -> guest.send("criteria.support", "item", item, "on", "true")));
        for (int n = 0; n < 3; n++) {
            evening.guests
                    .getFirst()
                    .send("concern.raise", "kind", "criterion", "item", items.getFirst(), "text", Evening.LONG_TEXT);
        }
        assertThat(evening.hall.locator(".line").first()).containsText("Cliëntondersteuning");
        assertThat(evening.hall.locator(".line .num").nth(5)).hasText("12");
        assertThat(evening.desk.locator(".concern").first()).isVisible();
        top(evening.hall);
        evening.desk("criteria longest");
        evening.hall("criteria longest");
        evening.phone("criteria longest");
    }

    private void full() {
        // nobody brings in more than four at once
        var guest = evening.guests.getFirst();
        for (int n = 14; n < 200; n++) {
            if (n % 4 == 2) {
                guest = Guest.join(evening.product, "Gast " + n, null);
            }
            propose(guest, "Punt " + n, "Omdat het voor de mensen in buurt " + n + " telt.");
        }
        assertThat(evening.desk.locator(".criterion")).hasCount(200);
        top(evening.hall);
        evening.desk("criteria full");
        evening.hall("criteria full");
        evening.phone("criteria full");
        evening.member("criteria full");
        evening.everyPage("criteria full");
    }

    private void closed() {
        Stage.act(evening.desk, "Sluiten");
        assertThat(evening.phone.locator(".criteria-panel > .note")).isVisible();
        assertThat(evening.phone.locator(".propose")).isHidden();
        evening.desk("criteria closed");
        evening.hall("criteria closed");
        evening.phone("criteria closed");
        evening.member("criteria closed");
    }

    private void propose(Guest guest, String name, String sentence) {
        guest.send(
                "criteria.propose",
                "activity",
                Evening.values(evening.desk, "criteria.propose", "activity").getFirst(),
                "name",
                name,
                "sentence",
                sentence);
    }

    /** The first page of the hall's list. */
    private static void top(Page hall) {
        for (int n = 0; n < 40 && !hall.locator(".line").first().isVisible(); n++) {
            hall.keyboard().press("PageUp");
        }
    }
}
