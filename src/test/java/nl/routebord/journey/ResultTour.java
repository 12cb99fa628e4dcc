package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.routebord.journey.Browsers.Size.HALL;
import static nl.routebord.journey.Browsers.Size.LAPTOP;
import static nl.routebord.journey.Browsers.Size.PHONE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.stream.IntStream;

/** A second evening, with a vote in every other way of asking: each is made, voted and shown, and its result is looked at. */
final class ResultTour {

    private static final int PEOPLE = 23;

    private final Evening evening;

    /** Of the vote before: a page may still hold its forms while the new one is on its way. */
    private String round = "";

    ResultTour(Product product, Browsers browsers, Checks checks) {
        var desk = calm(browsers.tab(LAPTOP, product.link("Regie")));
        Stage.button(desk, "Open de regie").click();
        desk.locator(".sheet h2").waitFor();
        var hall = calm(browsers.tab(HALL, product.link("Scherm")));
        var member = calm(browsers.tab(PHONE, product.link("Klankbord")));
        var phone = calm(browsers.tab(PHONE, product.link("Meedoen")));
        Stage.button(phone, "Ik doe mee").waitFor();
        var groups = groups(phone);
        Stage.join(phone, "Fatima", "Cliënten en naasten");
        evening = new Evening(product, browsers, checks, desk, hall, phone, member);
        for (int n = 0; n < PEOPLE; n++) {
            evening.guests.add(Guest.join(product, "Gast " + n, groups.get(n < 8 ? 0 : n < 15 ? 1 : n < 21 ? 2 : 3)));
        }
    }

    void walk() {
        for (var way : WayOfAsking.values()) {
            make(way);
            vote(way, way == WayOfAsking.CONSENT ? 8 : 0);
            Stage.close(evening.desk);
            Stage.act(evening.desk, "Laat zien");
            look("result " + way.code());
        }
        decide();
        evening.hall("result decided");
        evening.phone("result decided");
        evening.desk("result decided");
        evening.member("result decided");
    }

    /** Put on the run sheet, on stage and open. */
    void make(WayOfAsking way) {
        evening.facilitator()
                .send(
                        "ballot.new",
                        "question",
                        way.question(),
                        "method",
                        way.code(),
                        "parts",
                        way.parts(),
                        "most",
                        way.most(),
                        "secret",
                        way == WayOfAsking.SCORE3 ? "yes" : "no");
        Stage.look(evening.desk, way.question());
        Stage.act(evening.desk, "Zet op het scherm en open");
        assertThat(evening.hall.locator("h1:visible")).hasText(way.question());
        if (way == WayOfAsking.CONSENT) {
            var activity = evening.desk.locator(".acts input[name=activity]").first();
            evening.facilitator()
                    .send("ballot.stage", "activity", activity.getAttribute("value"), "stage", "objections");
        }
    }

    /** Everybody from this one on answers, over the wire. */
    void vote(WayOfAsking way, int from) {
        var command = way == WayOfAsking.RANKING ? "ballot.rank" : "ballot.cast";
        round = newRound(command);
        value(evening.desk, "ballot.remove", "option");
        var options = Evening.values(evening.desk, "ballot.remove", "option");
        for (int person = from; person < PEOPLE; person++) {
            var guest = evening.guests.get(person);
            if (way == WayOfAsking.RANKING) {
                guest.send(command, "round", round, "order", order(options, person));
                continue;
            }
            for (int part = 0; part < options.size(); part++) {
                var mark = way.mark(person, part);
                if (!mark.isEmpty()) {
                    guest.send(
                            command,
                            "round",
                            round,
                            "option",
                            options.get(part),
                            "mark",
                            mark,
                            "reason",
                            way.reason(person, part));
                }
            }
        }
        assertThat(evening.hall.locator(".figure")).hasText(Integer.toString(PEOPLE - from));
    }

    /** On the hall all leaves, on the phone also what is behind the first tap. */
    private void look(String state) {
        assertThat(evening.phone.locator("h1:visible")).hasText("Dit kozen we samen");
        assertThat(evening.hall.locator(".leaf:visible").first()).isVisible();
        assertThat(evening.desk.locator(".numbers")).isVisible();
        evening.hall(state);
        evening.everyPage(state);
        evening.phone.getByText("Groepen en redenen").first().click();
        evening.phone.locator(".detail").first().waitFor();
        evening.phone(state);
        evening.desk(state);
    }

    /** What stands on the desk, in words as long as can be. */
    void decide() {
        var activity =
                evening.desk.locator(".acts input[name=activity]").first().getAttribute("value");
        evening.facilitator()
                .send(
                        "ballot.decide",
                        "activity",
                        activity,
                        "title",
                        Evening.LONG_SENTENCE,
                        "why",
                        (Evening.LONG_TEXT + " " + Evening.LONG_TEXT).substring(0, 400),
                        "review",
                        "1-9-2099");
        // The hall first: its leaf stands for some seconds only, then the next one comes up.
        assertThat(evening.hall.locator(".verdict:visible")).isVisible();
        assertThat(evening.phone.locator(".decided:visible")).isVisible();
    }

    Evening evening() {
        return evening;
    }

    /** Each begins with another part; one in five turns the list around. */
    private static String order(List<String> options, int person) {
        var turned = IntStream.range(0, options.size())
                .mapToObj(at -> options.get((at + person % 2) % options.size()))
                .toList();
        return String.join(",", person % 5 == 0 ? turned.reversed() : turned);
    }

    private String newRound(String command) {
        return attached(evening.phone.locator(
                        "rb-form[command='%s'] input[name='round']:not([value='%s'])".formatted(command, round)))
                .getAttribute("value");
    }

    private static Locator value(Page page, String command, String field) {
        return attached(page.locator("rb-form[command='" + command + "'] input[name='" + field + "']"));
    }

    private static Locator attached(Locator input) {
        input.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return input.first();
    }

    @SuppressWarnings("unchecked")
    private static List<String> groups(Page join) {
        return (List<String>)
                join.evaluate(
                        "() => [...document.querySelectorAll('input[name=group]')].map((one) => one.value).filter((one) => one)");
    }

    private static Page calm(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        return page;
    }
}
