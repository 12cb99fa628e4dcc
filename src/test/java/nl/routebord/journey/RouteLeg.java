package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.routebord.journey.Browsers.Size.PHONE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody at home reads about the route, by tapping from the start page; nobody asks who it is. */
final class RouteLeg {

    private final Checks checks;
    private final Page page;

    RouteLeg(Product product, Browsers browsers, Checks checks) {
        this.checks = checks;
        this.page = Tour.calm(browsers.tab(PHONE, product.base() + "/"));
    }

    void walk() {
        tap("Bekijk de route");
        at("De route in zes stappen");
        checks.look(Screen.ROUTE, "read", page);
        unfold(Screen.ROUTE);
        steps();
        items();
        models();
        post("De vier modellen naast elkaar", Screen.VERGELIJKING);
        post("Wie reist er mee?", Screen.ROLLEN);
        post("Woorden en keuzelijsten", Screen.WOORDEN);
        unfold(Screen.WOORDEN);
        post("Over de bron", Screen.BRON);
        tap("De hele route");
        tap("English");
        at("The route in six steps");
        checks.look(Screen.ROUTE, "english", page);
        page.context().close();
    }

    private void steps() {
        for (var step : new String[] {"Aanleiding", "Betrokkenen", "Besluiten", "Ontwerp", "Overgang", "Omslag"}) {
            page.locator(".turn", new Page.LocatorOptions().setHasText(step)).click();
            assertThat(page.locator(".ways [aria-current=page]")).containsText(step);
            checks.look(Screen.STAP, step.toLowerCase(java.util.Locale.ROOT), page);
            tap("De hele route");
        }
    }

    private void items() {
        step("Betrokkenen");
        item("Proeftuin", "register");
        step("Aanleiding");
        unfold(Screen.STAP);
        item("Waarom nu?", "cards");
        page.locator(".door", new Page.LocatorOptions().setHasText("Lijst van redenen"))
                .click();
        at("Lijst van redenen");
        checks.look(Screen.BORD, "result", page);
        tap("De hele route");
    }

    private void models() {
        post("Vier gemeenten", Screen.MODELLEN);
        tap("Vier gemeenten", ".post");
        for (var name : new String[] {"Zaanstad", "Amersfoort", "Zeist", "Groningen"}) {
            page.locator(".door", new Page.LocatorOptions().setHasText(name)).click();
            assertThat(page.locator(".head .kicker")).hasText(name);
            checks.look(Screen.MODEL, name.toLowerCase(java.util.Locale.ROOT), page);
            tap("Vier gemeenten");
        }
        tap("De hele route");
    }

    private void step(String name) {
        page.locator(".ways a", new Page.LocatorOptions().setHasText(name)).click();
        assertThat(page.locator(".ways [aria-current=page]")).containsText(name);
    }

    private void item(String name, String state) {
        page.locator(".door", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
        at(name);
        checks.look(Screen.BORD, state, page);
    }

    /** To a page beside the steps, and back to the whole route. */
    private void post(String title, Screen screen) {
        tap(title, ".post");
        at(title);
        checks.look(screen, "read", page);
        if (screen != Screen.WOORDEN && screen != Screen.BRON) {
            tap("De hele route");
        }
    }

    private void unfold(Screen screen) {
        page.locator("summary").all().forEach(Locator::click);
        assertThat(page.locator("details:not([open])")).hasCount(0);
        checks.look(screen, "unfolded", page);
        if (screen == Screen.WOORDEN) {
            tap("De hele route");
        }
    }

    private void at(String title) {
        assertThat(page.locator("h1:visible")).hasText(title);
    }

    private void tap(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private void tap(String words, String sort) {
        var exactly = page.getByText(words, new Page.GetByTextOptions().setExact(true));
        page.locator(sort, new Page.LocatorOptions().setHas(exactly)).click();
    }
}
