package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The second part of the evening: choosing parts, hidden until it is closed and shown. */
final class BallotLeg {

    private final Evening evening;

    BallotLeg(Evening evening) {
        this.evening = evening;
    }

    void walk() {
        prepared();
        practice();
        open();
        longest();
        voted();
        closing();
        closed();
        revealed();
    }

    private void prepared() {
        Stage.look(evening.desk, "Onderdelen kiezen");
        Stage.act(evening.desk, "Zet op het scherm");
        assertThat(evening.phone.locator("h1:visible")).hasText("Straks stemmen we");
        assertThat(evening.hall.locator(".still .say")).isVisible();
        evening.desk("ballot prepared");
        evening.hall("ballot prepared");
        evening.phone("ballot prepared");
    }

    /** Each screen in a practice of its own, as in a countdown; then what came of the last one. */
    private void practice() {
        for (var screen : List.of(Screen.REGIE, Screen.SCHERM, Screen.MEEDOEN)) {
            Stage.button(evening.desk, "Even oefenen").click();
            for (var page : List.of(evening.desk, evening.hall, evening.phone)) {
                assertThat(page.locator("rb-countdown:visible")).containsText("Sluit over");
            }
            evening.phone.locator(".practice .choice.yes").click();
            assertThat(evening.phone.locator(".practice .answer")).containsText("Dit was oefenen");
            look(screen, "ballot practice");
            if (screen != Screen.MEEDOEN) {
                Stage.button(evening.desk, "Stop met oefenen").click();
                assertThat(evening.phone.locator("h1:visible")).hasText("Straks stemmen we");
            }
        }
        assertThat(evening.hall.locator(".practice-counts"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(Stage.CLOSED_WITHIN));
        evening.hall("ballot practised");
        evening.phone("ballot practised");
        Stage.button(evening.desk, "Stop met oefenen").click();
        assertThat(evening.phone.locator("h1:visible")).hasText("Straks stemmen we");
    }

    private void open() {
        Stage.act(evening.desk, "Open");
        assertThat(evening.phone.locator(".choice:visible")).hasCount(3);
        assertThat(evening.hall.locator(".figure")).hasText("0");
        assertThat(evening.desk.locator(".ballot > .note")).containsText("verborgen");
        evening.phone("ballot open");
        evening.hall("ballot hidden");
        evening.desk("ballot hidden");
        evening.member("ballot open");
        evening.phone.locator(".choice.adapt:visible").click();
        assertThat(evening.phone.locator(".choice.adapt:visible")).hasAttribute("aria-pressed", "true");
        assertThat(evening.phone.locator(".ballot-part .answer:visible")).containsText("Uw stem telt");
        evening.phone("ballot chosen");
    }

    private void longest() {
        var activity =
                Evening.values(evening.desk, "ballot.propose", "activity").getFirst();
        for (int n = 0; n < 2; n++) {
            evening.guests
                    .get(n)
                    .send(
                            "ballot.propose",
                            "activity",
                            activity,
                            "name",
                            n == 0 ? Evening.LONG_NAME : "Wijkgezondheidscentrumoverlegvertegenwoordigersbijeenkomsten",
                            "sentence",
                            Evening.LONG_SENTENCE);
        }
        assertThat(evening.desk.locator(".part")).hasCount(6);
        for (int n = 0;
                n < 12 && !evening.phone.locator("h1:visible").innerText().equals(Evening.LONG_NAME);
                n++) {
            var before = evening.phone.locator("h1:visible").innerText();
            next().click();
            assertThat(evening.phone.locator("h1:visible")).not().hasText(before);
        }
        evening.phone("ballot longest");
        evening.hall("ballot longest");
        evening.desk("ballot longest");
    }

    private Locator next() {
        return evening.phone.locator(".steps .act.main:visible");
    }

    private void voted() {
        for (int n = 0;
                n < 12 && evening.phone.locator(".steps .act.main:visible").isVisible();
                n++) {
            var before = evening.phone.locator("h1:visible").innerText();
            next().click();
            assertThat(evening.phone.locator("h1:visible")).not().hasText(before);
        }
        assertThat(evening.phone.locator("h1:visible")).hasText("Uw keuzes");
        evening.phone("ballot overview");
        var round = Evening.values(evening.phone, "ballot.cast", "round");
        var options = Evening.values(evening.desk, "ballot.remove", "option");
        if (round.isEmpty()) {
            evening.phone
                    .getByRole(
                            AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Verander"))
                    .first()
                    .click();
            evening.phone.locator(".choice:visible").first().waitFor();
            round = Evening.values(evening.phone, "ballot.cast", "round");
        }
        for (int n = 0; n < evening.guests.size(); n++) {
            for (int at = 0; at < options.size(); at++) {
                evening.guests
                        .get(n)
                        .send(
                                "ballot.cast",
                                "round",
                                round.getFirst(),
                                "option",
                                options.get(at),
                                "mark",
                                (n + at) % 4 == 0 ? "1" : (n * at) % 5 == 4 ? "2" : "0",
                                "reason",
                                n < 2 ? Evening.LONG_TEXT : "");
            }
        }
        assertThat(evening.hall.locator(".figure")).hasText("13");
    }

    /** Each screen in a countdown of its own: looking at all of them takes longer than one. */
    private void closing() {
        for (var screen : Screen.values()) {
            if (screen.states().contains("ballot closing")) {
                Stage.act(evening.desk, "Sluiten");
                for (var page : List.of(evening.desk, evening.hall, evening.phone, evening.member)) {
                    assertThat(page.locator("rb-countdown")).containsText("Sluit over");
                }
                look(screen, "ballot closing");
                Stage.act(evening.desk, "Toch open laten");
                assertThat(evening.phone.locator("rb-countdown")).isHidden();
            }
        }
    }

    private void look(Screen screen, String state) {
        switch (screen) {
            case REGIE -> evening.desk(state);
            case SCHERM -> evening.hall(state);
            case MEEDOEN -> evening.phone(state);
            default -> {
                evening.member(state);
                assertThat(evening.member.locator("rb-countdown")).isVisible();
            }
        }
    }

    private void closed() {
        Stage.close(evening.desk);
        assertThat(evening.phone.locator("h1:visible")).hasText("De stemming is gesloten");
        assertThat(evening.hall.locator(".still .say")).isVisible();
        assertThat(evening.desk.locator(".ballot > .note")).containsText("nog verborgen");
        evening.desk("ballot closed");
        evening.hall("ballot closed");
        evening.phone("ballot closed");
        evening.member("ballot closed");
    }

    private void revealed() {
        Stage.act(evening.desk, "Laat zien");
        assertThat(evening.phone.locator("h1:visible")).hasText("Dit kozen we samen");
        assertThat(evening.hall.locator(".tally").first()).isVisible();
        assertThat(evening.desk.locator(".numbers")).isVisible();
        evening.hall("ballot revealed");
        evening.everyPage("ballot revealed");
        evening.phone.getByText("Groepen en redenen").first().click();
        evening.phone.locator(".detail").first().waitFor();
        evening.phone("ballot revealed");
        evening.desk("ballot revealed");
        evening.member("ballot revealed");
    }
}
