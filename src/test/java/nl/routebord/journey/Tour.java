package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.routebord.journey.Browsers.Size.HALL;
import static nl.routebord.journey.Browsers.Size.LAPTOP;
import static nl.routebord.journey.Browsers.Size.PHONE;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/** Walks one whole evening through every state of every screen, by what people do, and shows each to the {@link Checks}. */
final class Tour {

    private final Product product;
    private final Browsers browsers;
    private final Checks checks;
    private final Stage stage;

    Tour(Product product, Browsers browsers, Checks checks) {
        this.product = product;
        this.browsers = browsers;
        this.checks = checks;
        this.stage = new Stage(product, browsers);
    }

    void walk() {
        com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        beforeTheEvening();
        new RouteLeg(product, browsers, checks).walk();
        var evening = comeIn();
        new TrajectLeg(product, browsers, checks).walk(evening.desk.context());
        new CriteriaLeg(evening).walk();
        new BallotLeg(evening).walk();
        new MethodsLeg(evening).walk();
        new FeedbackLeg(evening).walk();
        new CardsLeg(evening.desk, product, browsers, checks).walk();
        ownThings(evening);
        powerCut(evening);
        over(evening);
    }

    private void beforeTheEvening() {
        var start = calm(browsers.tab(PHONE, product.base() + "/"));
        start.locator(".enter").waitFor();
        checks.look(Screen.START, "start", start);
        start.getByLabel("De code van uw bijeenkomst").fill("ABCD2345");
        Stage.button(start, "Ga verder").click();
        assertThat(start.locator("rb-form[data-state=refused]")).isVisible();
        checks.look(Screen.START, "error", start);
        message(Screen.MEEDOEN, "wrong code", "/m/ABCD2345");
        message(Screen.GEEN_TOEGANG, "no access", "/geen-toegang");
        about(Screen.PRIVACY, "Privacy", start);
        about(Screen.TOEGANKELIJKHEID, "Toegankelijkheid", start);
        message(Screen.GEWIST, "wiped", "/gewist");
        message(Screen.NERGENS, "error", "/dit-is-niets");
    }

    private Evening comeIn() {
        var desk = calm(browsers.tab(LAPTOP, product.link("Regie")));
        Stage.button(desk, "Open de regie").waitFor();
        checks.look(Screen.REGIE, "open the desk", desk);
        Stage.button(desk, "Open de regie").click();
        desk.locator(".sheet h2").waitFor();
        var member = calm(browsers.tab(PHONE, product.link("Klankbord")));
        var hall = calm(browsers.tab(HALL, product.link("Scherm")));
        assertThat(hall.locator(".hall.welcome h1")).isVisible();
        var phone = calm(browsers.tab(PHONE, product.link("Meedoen")));
        Stage.button(phone, "Ik doe mee").waitFor();
        checks.look(Screen.MEEDOEN, "join", phone);
        var groups = groups(phone);
        Stage.join(phone, "Fatima", "Cliënten en naasten");
        assertThat(phone.locator("h1:visible")).isVisible();
        var evening = new Evening(product, browsers, checks, desk, hall, phone, member);
        for (int n = 0; n < 12; n++) {
            var alias = n == 0 ? Evening.LONG_ALIAS : "Gast " + n;
            evening.guests.add(Guest.join(product, alias, groups.get(n < 6 ? 0 : n < 11 ? 1 : 2)));
        }
        evening.phone("waiting");
        evening.hall("welcome");
        evening.member("first visit");
        place(evening, "mine empty", "Mijn inbreng");
        place(evening, "help", "Hulp");
        return evening;
    }

    private void ownThings(Evening evening) {
        place(evening, "mine full", "Mijn inbreng");
        evening.member("news");
    }

    /** The server dies and comes back: every screen says so, and heals by itself. */
    private void powerCut(Evening evening) {
        var pages = List.of(evening.phone, evening.hall, evening.desk, evening.member);
        product.kill();
        pages.forEach(page -> {
            page.evaluate("window.dispatchEvent(new Event('online'))");
            assertThat(page.locator(".banner[data-state=offline]")).not().isEmpty();
        });
        evening.phone("offline");
        evening.hall("offline");
        evening.desk("offline");
        checks.look(Screen.KLANKBORD, "offline", evening.member);
        product.again();
        pages.forEach(
                page -> assertThat(page.locator(".banner[data-state=offline]")).hasCount(0));
    }

    private void over(Evening evening) {
        var closing = calm(
                browsers.tab(evening.desk.context(), LAPTOP, evening.desk.url().replace("/regie/", "/afsluiten/")));
        closing.locator(".close-page h1").waitFor();
        checks.look(Screen.AFSLUITEN, "open", closing);
        Stage.end(evening.desk);
        assertThat(closing.getByText("Lees het verslag")).isVisible();
        checks.look(Screen.AFSLUITEN, "over", closing);
        closing.close();
        assertThat(evening.phone.locator("h1:visible")).hasText("Deze bijeenkomst is voorbij");
        assertThat(evening.hall.locator("h1:visible")).hasText("Deze bijeenkomst is voorbij");
        assertThat(Stage.button(evening.desk, "Open de bijeenkomst weer")).isVisible();
        evening.phone("over");
        evening.hall("over");
        evening.desk("over");
        for (int n = 0; n < 25; n++) {
            Guest.guess(product, "WRNG%04d".formatted(n).replace('0', 'Z').replace('1', 'Y'));
        }
        message(Screen.MEEDOEN, "too many codes", "/m/ABCD2345");
    }

    private void place(Evening evening, String state, String words) {
        var page = calm(browsers.tab(evening.phone.context(), PHONE, product.link("Meedoen")));
        page.locator(".places").getByText(words).click();
        assertThat(page.locator(".places [aria-current=page]")).hasText(words);
        checks.look(Screen.MEEDOEN, state, page);
        page.close();
    }

    /** From the foot of the start page. */
    private void about(Screen screen, String name, Page start) {
        start.navigate(product.base() + "/");
        start.locator(".colophon").getByText(name).click();
        assertThat(start.locator("h1")).hasText(name);
        checks.look(screen, "read", start);
    }

    private void message(Screen screen, String state, String path) {
        var page = calm(browsers.tab(PHONE, product.base() + path));
        page.locator(".page.message h1").waitFor();
        checks.look(screen, state, page);
        page.close();
    }

    @SuppressWarnings("unchecked")
    private static List<String> groups(Page join) {
        return (List<String>)
                join.evaluate(
                        "() => [...document.querySelectorAll('input[name=group]')].map((one) => one.value).filter((one) => one)");
    }

    /** Without movement, so that a picture or a contrast is never taken half way. */
    static Page calm(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        return page;
    }
}
