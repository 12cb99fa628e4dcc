package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** Votes that the facilitator makes during the evening: the form for them, and the pages on which parts compete. */
final class MethodsLeg {

    private static final String PARTS = Evening.LONG_NAME + ": " + Evening.LONG_SENTENCE + "\n"
            + "Loket in de wijk: Elke week een plek waar u binnenloopt.\n"
            + "Bus: Hij komt langs in elk dorp.\n"
            + "Bellen";

    private final Evening evening;

    MethodsLeg(Evening evening) {
        this.evening = evening;
    }

    void walk() {
        form();
        dots();
        order();
        list();
    }

    private void form() {
        var maker = evening.desk.locator(".sheet details:has(rb-form[command='ballot.new'])");
        maker.locator("summary").click();
        Stage.button(evening.desk, "Maak de stemming").click();
        assertThat(maker.locator("rb-form")).hasAttribute("data-state", "refused");
        evening.desk("ballot new");
        maker.locator("summary").first().click();
    }

    private void dots() {
        make("Waar gaat ons geld naartoe?", "dots", "most", "5", "secret", "yes");
        var row = row(Evening.LONG_NAME);
        row.locator("button[value='2']").first().click();
        assertThat(row.locator("button[value='2']").first()).hasAttribute("aria-pressed", "true");
        row.getByText("Wilt u zeggen waarom?").click();
        assertThat(row.locator("textarea")).isVisible();
        evening.phone("ballot dots");
    }

    private void order() {
        make("Wat doen we het eerst?", "ranking", "secret", "yes");
        evening.phone("ballot order");
    }

    private void list() {
        make("Welke plek past bij u?", "choice", "most", "2", "other", "yes", "secret", "no");
        var row = row("Bus");
        row.locator("button[name=mark]").first().click();
        assertThat(row.locator("button[name=mark]").first()).hasAttribute("aria-pressed", "true");
        evening.phone("ballot list");
        evening.desk.getByText("Typ een stem van papier in").click();
        Stage.button(evening.desk, "Tel deze stem mee").click();
        assertThat(evening.desk.locator("rb-form[command='ballot.paper']")).hasAttribute("data-state", "refused");
        evening.desk("ballot paper");
        evening.desk.getByText("Typ een stem van papier in").click();
        Stage.close(evening.desk);
    }

    private void make(String question, String method, String... more) {
        var fields = new java.util.HashMap<>(java.util.Map.of("question", question, "method", method, "parts", PARTS));
        for (int n = 0; n < more.length; n += 2) {
            fields.put(more[n], more[n + 1]);
        }
        evening.facilitator().send("ballot.new", fields);
        Stage.look(evening.desk, question);
        Stage.act(evening.desk, "Zet op het scherm en open");
        assertThat(evening.phone.locator(".sheet-of-parts h1:visible")).hasText(question);
    }

    private Locator row(String part) {
        return evening.phone
                .locator(".sheet-of-parts .thing:visible")
                .filter(new Locator.FilterOptions().setHasText(part))
                .first();
    }
}
