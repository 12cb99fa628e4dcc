package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.routebord.journey.Browsers.Size.LAPTOP;
import static nl.routebord.journey.Browsers.Size.PHONE;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Between the evenings: the workplace of the traject that went all the way, its public pages, and what links lead to. */
final class TrajectLeg {

    private static final List<String> ROOMS = List.of(
            "",
            "planning",
            "antwoorden",
            "vragen",
            "besluiten",
            "evaluatie",
            "verslagen",
            "klankbord",
            "thuis",
            "bewaren",
            "incident",
            "rechten");

    private static final String SIGN_IN = "/klankbord/aanmelden";

    private final Product product;
    private final Browsers browsers;
    private final Checks checks;

    TrajectLeg(Product product, Browsers browsers, Checks checks) {
        this.product = product;
        this.browsers = browsers;
        this.checks = checks;
    }

    /** {@code owner} is the browser of who spent the owner's link. */
    void walk(BrowserContext owner) {
        var start = Tour.calm(browsers.tab(owner, LAPTOP, product.base() + "/"));
        start.locator(".traject-card").first().waitFor();
        start.getByText("Nieuw traject").click();
        checks.look(Screen.START, "owner", start);
        start.setViewportSize(LAPTOP.width, LAPTOP.height);
        start.navigate(product.base() + "/beheer");
        start.locator(".log-lines tr").first().waitFor();
        checks.look(Screen.BEHEER, "logboek", start);
        start.navigate(product.base() + "/");
        start.locator(".traject-card").first().waitFor();
        start.setViewportSize(LAPTOP.width, LAPTOP.height);
        start.getByText("Samen over jeugdhulp").click();
        start.waitForURL("**/werkplek/*");
        var workplace = start.url();
        for (var room : ROOMS) {
            start.navigate(workplace + (room.isEmpty() ? "" : "/" + room));
            start.locator(".rooms").waitFor();
            checks.look(Screen.WERKPLEK, room.isEmpty() ? "traject" : room, start);
        }
        var poll = poll(start, workplace);
        everybody(workplace.replace("/werkplek/", "/traject/"));
        checks.look(Screen.PEILING, "open", poll);
        poll.locator("input[name=option]").first().check();
        poll.locator("rb-form[command='poll.cast'] button").last().click();
        assertThat(poll.locator("rb-form[command='poll.cast']")).hasAttribute("data-state", "ok");
        checks.look(Screen.PEILING, "answered", poll);
        links();
        start.close();
    }

    private Page poll(Page work, String workplace) {
        var seat = "t-" + workplace.substring(workplace.lastIndexOf('/') + 1);
        Guest.as(product, work, seat)
                .send(
                        "poll.make",
                        Map.of(
                                "question",
                                "Hoe vaak wilt u elkaar spreken?",
                                "options",
                                "Elke maand\nElk half jaar",
                                "group",
                                "yes",
                                "day",
                                LocalDate.now().plusDays(60).toString(),
                                "time",
                                "19:30"));
        work.navigate(workplace + "/thuis");
        var address = work.locator(".poll-item a.address").first();
        address.waitFor();
        return Tour.calm(browsers.tab(PHONE, address.getAttribute("href")));
    }

    private void everybody(String address) {
        for (var room : List.of("", "inbreng", "besluiten", "verslagen")) {
            var page = Tour.calm(browsers.tab(PHONE, address + (room.isEmpty() ? "" : "/" + room)));
            page.locator(".rooms").waitFor();
            checks.look(Screen.TRAJECT, room.isEmpty() ? "waar" : room, page);
            page.context().close();
        }
    }

    private void look(Screen screen, String state, String address) {
        var page = Tour.calm(browsers.tab(PHONE, product.base() + address));
        page.locator("h1").waitFor();
        checks.look(screen, state, page);
        page.context().close();
    }

    private void links() {
        var leave = Tour.calm(browsers.tab(PHONE, product.base() + "/afmelden/eenofanderewoord"));
        leave.locator("h1").waitFor();
        checks.look(Screen.AFMELDEN, "leave", leave);
        leave.context().close();
        look(Screen.MEDEWERKERS, "off", "/aanmelden");
        look(Screen.DICHTBIJ, "far", "/link-dichtbij");
        var off = Tour.calm(browsers.tab(PHONE, product.base() + SIGN_IN));
        off.locator("h1").waitFor();
        checks.look(Screen.AANMELDEN, "off", off);
        off.context().close();
        // A house of its own, so a browser of its own: what it asks for is no stranger's.
        try (var post = new Post();
                var bare = Product.set("127.0.0.1", withoutDemo(post));
                var others = new Browsers()) {
            signIn(bare, others);
            var begin = Tour.calm(others.tab(PHONE, bare.link("Routebord")));
            Stage.button(begin, "Begin").waitFor();
            checks.look(Screen.BEGINNEN, "begin", begin);
            Stage.button(begin, "Begin").click();
            assertThat(begin.locator("rb-form[command='traject.new']")).isVisible();
            begin.context().close();
        }
    }

    private static Map<String, String> withoutDemo(Post post) {
        var settings = new HashMap<>(post.settings());
        settings.put("ROUTEBORD_DEMO", "off");
        return settings;
    }

    /** Nobody is known there, so no mail comes, and the page says the same as it does to a member. */
    private void signIn(Product house, Browsers others) {
        var page = Tour.calm(others.tab(PHONE, house.base() + SIGN_IN));
        page.locator("h1").waitFor();
        checks.look(Screen.AANMELDEN, "ask", page);
        page.locator("input[name=address]").fill("anneke@example.org");
        page.locator("rb-form[command='signin.mail'] button").click();
        assertThat(page.locator("rb-form[command='signin.mail']")).hasAttribute("data-state", "ok");
        checks.look(Screen.AANMELDEN, "asked", page);
        page.navigate(house.base() + "/k/mail/" + "a".repeat(26));
        assertThat(page.locator("h1")).hasText("Deze link werkt niet meer");
        checks.look(Screen.AANMELDEN, "over", page);
        page.context().close();
    }
}
