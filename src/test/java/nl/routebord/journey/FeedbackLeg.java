package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

/** The third part of the evening: what works, what pinches, what is missing. */
final class FeedbackLeg {

    private static final List<String> SORTS = List.of("works", "pinches", "missing");

    private final Evening evening;

    FeedbackLeg(Evening evening) {
        this.evening = evening;
    }

    void walk() {
        empty();
        error();
        full();
        closed();
    }

    /** The sounding board could speak before the evening began, so it is open as soon as it stands there. */
    private void empty() {
        Stage.look(evening.desk, "Wat vindt u ervan");
        Stage.act(evening.desk, "Zet op het scherm");
        assertThat(evening.phone.locator("h1:visible")).containsText("Wat vindt u ervan");
        assertThat(evening.phone.locator(".kind")).hasCount(3);
        assertThat(evening.hall.locator(".then")).hasText("Zeg het op uw telefoon.");
        evening.desk("feedback empty");
        evening.hall("feedback empty");
        evening.phone("feedback empty");
    }

    private void error() {
        Stage.button(evening.phone, "Stuur in").click();
        assertThat(evening.phone.locator("rb-form[data-state=refused]")).isVisible();
        evening.phone("feedback error");
    }

    private void full() {
        evening.phone.locator(".kind.pinches").click();
        evening.phone.getByLabel("Vertel het ons").fill("Er is geen plek voor wie niet kan typen.");
        Stage.button(evening.phone, "Stuur in").click();
        assertThat(evening.phone.getByText("Wat u zei")).isVisible();
        var activity =
                Evening.values(evening.phone, "feedback.give", "activity").getFirst();
        // nobody brings in more than four at once; the longest texts come from the longest names
        var guest = evening.guests.getFirst();
        for (int n = 0; n < 199; n++) {
            if (n > 193) {
                guest = evening.guests.get(198 - n);
            } else if (n % 4 == 0) {
                guest = Guest.join(evening.product, "Gast " + n, null);
            }
            guest.send(
                    "feedback.give",
                    "activity",
                    activity,
                    "sort",
                    SORTS.get(n % 3),
                    "text",
                    n > 193
                            ? (Evening.LONG_TEXT + " " + Evening.LONG_SENTENCE).substring(0, 400)
                            : "Reactie " + n + " over hoe het nu gaat.");
        }
        assertThat(evening.desk.locator(".column.works .title .num")).hasText("67");
        evening.desk("feedback full");
        evening.hall("feedback full");
        evening.everyPage("feedback full");
        evening.phone("feedback full");
        evening.member("feedback full");
    }

    private void closed() {
        Stage.act(evening.desk, "Sluiten");
        assertThat(evening.phone.locator(".feedback > .note")).isVisible();
        evening.desk("feedback closed");
        evening.hall("feedback closed");
        evening.phone("feedback closed");
        evening.member("feedback closed");
    }
}
