package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** One evening with its people at their screens, and how each screen is shown to the {@link Checks}. */
final class Evening {

    /** As long as a name may be, in words that break badly. */
    static final String LONG_ALIAS = "Wilhelmina van Schaik-Oudenampsen te Waa";

    static final String LONG_NAME = "Cliëntondersteuningsvoorzieningen dichtbij voor alle buurten";
    static final String LONG_SENTENCE = ("Ook wie verhuist, ziek wordt of de taal nog leert, moet zonder "
                    + "gemeenschapsvoorzieningenaanvraagformulier bij iemand terechtkunnen die luistert, terugbelt en ervoor zorgt dat "
                    + "er iets mee gedaan wordt, elke dag.")
            .substring(0, 200);
    static final String LONG_TEXT = (LONG_SENTENCE + " " + LONG_SENTENCE).substring(0, 300);

    final Product product;
    final Browsers browsers;
    final Page desk;
    final Page hall;
    final Page phone;
    final Page member;
    final List<Guest> guests = new ArrayList<>();
    private final Checks checks;

    Evening(Product product, Browsers browsers, Checks checks, Page desk, Page hall, Page phone, Page member) {
        this.product = product;
        this.browsers = browsers;
        this.checks = checks;
        this.desk = desk;
        this.hall = hall;
        this.phone = phone;
        this.member = member;
    }

    void desk(String state) {
        checks.look(Screen.REGIE, state, desk);
    }

    void hall(String state) {
        checks.look(Screen.SCHERM, state, hall);
    }

    void phone(String state) {
        checks.look(Screen.MEEDOEN, state, phone);
    }

    /** What a member sees who opens the home now. */
    void member(String state) {
        member.reload();
        member.locator(".page h1").waitFor();
        assertThat(member.getByText("We kijken wat er nieuw is.")).hasCount(0);
        checks.look(Screen.KLANKBORD, state, member);
    }

    /** Turns all pages of the list in the hall and measures each. */
    void everyPage(String state) {
        hall.setViewportSize(1920, 1080);
        var pages = ((Number)
                        hall.evaluate(
                                "() => { const pager = document.querySelector('rb-pager:not([hidden])');"
                                        + " return pager ? Math.ceil(pager.firstElementChild.children.length / (pager.getAttribute('per') || 1)) : 1 }"))
                .intValue();
        for (int page = 1; page < Math.min(pages, 12); page++) {
            hall.keyboard().press("PageDown");
            checks.measure(Screen.SCHERM, state, hall);
        }
    }

    /** The facilitator, over the wire. */
    Guest facilitator() {
        var path = desk.url().substring(desk.url().lastIndexOf('/') + 1);
        return Guest.as(product, desk, "regie-" + path);
    }

    /** The values of all hidden fields with this name in the forms of this command, in the order of the page. */
    @SuppressWarnings("unchecked")
    static List<String> values(Page page, String command, String field) {
        return (List<String>) page.evaluate(
                "([command, field]) => [...document.querySelectorAll(`rb-form[command='${command}'] input[name='${field}']`)].map((one) => one.value)",
                List.of(command, field));
    }
}
