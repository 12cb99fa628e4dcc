package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.jspecify.annotations.Nullable;

/** What people do, by the words on the screens: opening the desk, joining, steering. */
final class Stage {

    /** Milliseconds: the longest countdown of a test, and a busy machine. */
    static final double CLOSED_WITHIN = 90_000;

    private final Product product;
    private final Browsers browsers;

    Stage(Product product, Browsers browsers) {
        this.product = product;
        this.browsers = browsers;
    }

    /** Marloes opens the desk: the owner's link, and the tap that spends it. */
    Page desk() {
        return desk(browsers.person());
    }

    Page desk(BrowserContext browser) {
        var page = browsers.tab(browser, Browsers.Size.LAPTOP, product.link("Regie"));
        button(page, "Open de regie").click();
        page.locator(".sheet h2").waitFor();
        return page;
    }

    Page hall() {
        return hall(browsers.person());
    }

    Page hall(BrowserContext browser) {
        var page = browsers.tab(browser, Browsers.Size.HALL, product.link("Scherm"));
        page.locator(".hall").waitFor();
        return page;
    }

    /** Somebody joins on a phone of their own, with an alias and the name of a group (null: nothing chosen). */
    Page phone(String alias, @Nullable String group) {
        return phone(browsers.person(), alias, group);
    }

    Page phone(BrowserContext browser, String alias, @Nullable String group) {
        var page = browsers.tab(browser, Browsers.Size.PHONE, product.link("Meedoen"));
        join(page, alias, group);
        return page;
    }

    static void join(Page page, String alias, @Nullable String group) {
        page.getByLabel("Hoe mogen we u noemen?").fill(alias);
        if (group != null) {
            page.getByText(group, new Page.GetByTextOptions().setExact(true)).click();
        }
        button(page, "Ik doe mee").click();
        page.locator(".phone").waitFor();
    }

    Page member() {
        return member(browsers.person());
    }

    Page member(BrowserContext browser) {
        return browsers.tab(browser, Browsers.Size.PHONE, product.link("Klankbord"));
    }

    /** Marloes chooses a line of the run sheet. */
    static void look(Page desk, String activity) {
        desk.locator(".sheet .run").getByText(activity).click();
        assertThat(desk.locator(".sheet .run .item[aria-current=true]")).containsText(activity);
    }

    /** Marloes taps an act, by its words. */
    static void act(Page desk, String words) {
        desk.locator("main .acts")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    /** Marloes puts a board of the route at the end of the run sheet, and on stage. */
    static void board(Page desk, String number) {
        var items = desk.locator(".sheet .item");
        var last = items.count();
        var form = desk.locator("rb-form[command='workshop.board']");
        if (!form.isVisible()) {
            desk.getByText("Zet er een bord uit de route bij").click();
        }
        form.locator("select").selectOption(number);
        form.getByRole(AriaRole.BUTTON).click();
        items.nth(last).click();
        assertThat(items.nth(last)).hasAttribute("aria-current", "true");
        act(desk, "Zet op het scherm en open");
    }

    /** Marloes takes one thing along from the board on her desk to another one, under a new name. */
    static void carry(Page desk, String thing, String board, String name) {
        var form = desk.locator("rb-form[command='item.carry']");
        if (!form.isVisible()) {
            desk.getByText("Neem iets mee naar een ander bord").click();
        }
        form.locator("select[name=item]").selectOption(new SelectOption().setLabel(thing));
        form.locator("select[name=board]").selectOption(new SelectOption().setLabel(board));
        form.locator("input[name=text]").fill(name);
        form.getByRole(AriaRole.BUTTON).click();
        assertThat(form).hasAttribute("data-state", "ok");
    }

    /** Marloes closes what is on her desk and waits until it is: a vote counts down first. */
    static void close(Page desk) {
        act(desk, "Sluiten");
        assertThat(desk.locator("main .status"))
                .containsText("gesloten", new LocatorAssertions.ContainsTextOptions().setTimeout(CLOSED_WITHIN));
    }

    /** Somebody brings in a point on a phone. */
    static void propose(Page phone, String name, String sentence) {
        var form = phone.locator(".propose");
        form.getByLabel("Kort gezegd").fill(name);
        form.getByLabel("Leg het uit").fill(sentence);
        form.getByRole(AriaRole.BUTTON).click();
    }

    /** The card of a point, on a phone, at the desk or at home. */
    static Locator card(Page page, String name) {
        return page.locator(".criterion")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".name", new Page.LocatorOptions().setHasText(name))));
    }

    /** Somebody puts a concern beside a point. */
    static void worry(Page phone, String name, String concern) {
        var card = card(phone, name);
        card.locator("summary.worry").click();
        var form = card.locator("rb-form[command='concern.raise']");
        form.getByLabel("Waar maakt u zich zorgen over?").fill(concern);
        form.getByRole(AriaRole.BUTTON).click();
    }

    /** Somebody chooses for the part before them, waits until it counts, and goes on. */
    static void vote(Page phone, String choice, @Nullable String reason) {
        choice(phone, choice).click();
        assertThat(choice(phone, choice)).hasAttribute("aria-pressed", "true");
        if (reason != null) {
            reason(phone).fill(reason);
            button(phone, "Bewaar uw reden").click();
            assertThat(phone.locator(".ballot-part rb-form.vote:visible")).hasAttribute("data-state", "ok");
        }
    }

    /** The field for the reason, which is folded away as long as it is empty. */
    static Locator reason(Page phone) {
        var field = phone.locator(".ballot-part textarea");
        if (!field.isVisible()) {
            phone.getByText("Wilt u zeggen waarom?").click();
        }
        return phone.locator(".ballot-part textarea:visible");
    }

    /** Marloes ends the evening; the first tap only asks. */
    static void end(Page desk) {
        desk.getByText("Sluit de bijeenkomst af").click();
        button(desk, "Ja, sluit af").click();
    }

    /** One of the three big buttons of the part before somebody. */
    static Locator choice(Page phone, String choice) {
        return phone.locator(".choice:visible").filter(new Locator.FilterOptions().setHasText(choice));
    }

    /** The part somebody is at. */
    static Locator part(Page phone) {
        return phone.locator(".ballot-part h1:visible");
    }

    /** Through all parts, the reason at the first; ends at the overview. */
    static void walk(Page phone, String reason, String... choices) {
        for (int n = 0; n < choices.length; n++) {
            assertThat(phone.locator(".walk")).containsText((n + 1) + " van");
            vote(phone, choices[n], n == 0 ? reason : null);
            button(phone, n < choices.length - 1 ? "Volgende" : "Uw keuzes").click();
        }
        assertThat(part(phone)).hasText("Uw keuzes");
    }

    /** Somebody adds a part at the end of the walk. */
    static void addPart(Page phone, String name, String sentence) {
        phone.getByText("Mist u een onderdeel?").click();
        phone.getByLabel("Naam van het onderdeel").fill(name);
        phone.getByLabel("Wat is het?").fill(sentence);
        button(phone, "Zet op de lijst").click();
        assertThat(phone.locator(".things")).containsText(name);
    }

    /** The bar of a part where the result is shown. */
    static Locator bar(Page screen, String part) {
        return screen.locator(".tally")
                .filter(new Locator.FilterOptions().setHasText(part))
                .locator(".bar");
    }

    /** How many of a group are there, on the hall or at the desk. */
    static Locator group(Page screen, String name) {
        return screen.locator(".groups li")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator(".num");
    }

    /** The row of a point on the hall. */
    static Locator line(Page hall, String name) {
        return hall.locator(".line").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** The column of one sort on the hall. */
    static Locator column(Page hall, String sort) {
        return hall.locator(".column." + sort + ":visible");
    }

    /** Somebody says at the third activity what works, pinches or is missing. */
    static void say(Page page, String sort, String text) {
        write(page, sort, text);
        page.locator("rb-form[command='feedback.give']")
                .getByRole(AriaRole.BUTTON)
                .click();
    }

    /** As {@link #say}, but not sent yet. */
    static void write(Page page, String sort, String text) {
        var form = page.locator("rb-form[command='feedback.give']");
        form.getByLabel(sort, new Locator.GetByLabelOptions().setExact(true)).check();
        form.getByLabel("Vertel het ons").fill(text);
    }

    static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    /** Taps one of the three places below a phone's page. */
    static void place(Page phone, String words) {
        phone.locator(".places").getByText(words).click();
    }
}
