package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The workplace of a traject before somebody, and what staff does there by the words on the screen. */
record Workplace(Page page) {

    Workplace {
        page.locator(".rooms").waitFor();
    }

    Locator main() {
        return page.locator("main");
    }

    void go(String address) {
        page.navigate(address);
        page.locator(".rooms").waitFor();
    }

    /** To the page with this name. */
    void room(String name) {
        page.locator(".rooms > .room")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".room[aria-current=page]")).containsText(name);
    }

    /** So many things wait for an answer, it says. */
    void waits(int n) {
        assertThat(main()).containsText(n == 0 ? "Alles heeft een antwoord." : "Nog zonder antwoord: " + n);
    }

    /** Chooses everything that is shown, page by page, and makes one answer ready for it. */
    void prepareAll(String status, String reason) {
        var left = page.locator(".board-cases .cases input[type=checkbox]:not(:checked):visible");
        var more = page.locator(".board-cases button:visible:has-text('Laat er meer zien')");
        left.first().waitFor();
        while (left.count() > 0) {
            while (left.count() > 0) {
                left.first().check();
            }
            if (more.count() > 0) {
                more.first().click();
                left.first().waitFor();
            }
        }
        var form = page.locator("rb-form[command='followup.prepare']");
        form.getByText(status, new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        form.locator("textarea[name=reason]").fill(reason);
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Zet klaar"))
                .click();
        assertThat(form).hasAttribute("data-state", "ok");
    }

    /** A look at every size; then it is a laptop again. */
    void glance(String name) {
        Glance.at(page, name);
        page.setViewportSize(Browsers.Size.LAPTOP.width, Browsers.Size.LAPTOP.height);
    }
}
