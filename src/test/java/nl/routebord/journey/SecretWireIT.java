package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Twenty people vote in secret, twice: first all for, then all against, each with a reason. What the server sends to the hall
 * and to the phone of somebody who looks on must be the same both times, until the result is revealed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SecretWireIT {

    private static final int PEOPLE = 20;

    /** What goes over the wire as words or as a figure: strings, and numbers that are the value of something. */
    private static final Pattern SAID = Pattern.compile("\"value\":(-?[0-9.]+)|\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** Random names, moments, and the milliseconds of a countdown: they differ whatever was chosen. */
    private static final Pattern CHANCE = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]{10,}|[0-9]+\\.[0-9]+");

    /** Told in the two seconds after the countdown, where the server gets round to it. */
    private static final String GRACE = "late";

    private Product product;
    private Browsers browsers;
    private Lively lively;
    private Page desk;
    private Page hall;
    private Page onlooker;

    @BeforeAll
    void twenty_people_come_in_and_one_looks_on() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        product = Product.counting("127.0.0.1", 2);
        browsers = new Browsers();
        var stage = new Stage(product, browsers);
        desk = stage.desk();
        hall = stage.hall();
        onlooker = stage.phone("Fatima", "Cliënten en naasten");
        lively = new Lively(product, browsers, desk);
        lively.comeIn(8, 6, 6);
    }

    @AfterAll
    void everybody_goes_home() {
        browsers.close();
        product.close();
    }

    @Test
    void what_others_are_sent_does_not_depend_on_what_twenty_people_choose() {
        var allFor = secretVote("Komt er een loket?", "0", "Voor, want de bus is te ver.");
        var revealed = revealed();
        var allAgainst = secretVote("Komt er een balie?", "2", "Tegen, want het is te duur.");

        assertThat(allFor.hall()).contains("1", "12", "20");
        assertThat(allAgainst.hall()).isEqualTo(allFor.hall());
        assertThat(allAgainst.phone()).isEqualTo(allFor.phone());
        for (var said : List.of(allFor, allAgainst)) {
            assertThat(said.all()).noneMatch(words -> words.contains("te ver") || words.contains("te duur"));
        }
        // The same ears do hear a choice and a reason, as soon as they may be known.
        assertThat(revealed.hall()).anyMatch(words -> words.contains("20 meenemen"));
        assertThat(revealed.all()).anyMatch(words -> words.contains("te ver"));
    }

    private Said secretVote(String question, String mark, String reason) {
        var path = desk.url().substring(desk.url().lastIndexOf('/') + 1);
        Guest.as(product, desk, "regie-" + path)
                .send("ballot.new", "question", question, "method", "parts", "parts", "Loket", "secret", "yes");
        Stage.look(desk, question);
        Stage.act(desk, "Zet op het scherm en open");
        assertThat(hall.locator("h1:visible")).hasText(question);
        assertThat(hall.locator(".figure")).hasText("0");
        assertThat(onlooker.locator("h1:visible")).hasText("Loket");
        var round = onlooker.locator("rb-form[command='ballot.cast'] input[name=round]")
                .first()
                .getAttribute("value");
        var part = lively.parts().getFirst();
        forget();
        for (int n = 0; n < PEOPLE; n++) {
            lively.guests()
                    .get(n)
                    .send(
                            "ballot.cast",
                            Map.of("round", round, "option", part, "mark", mark, "reason", n + ": " + reason));
            assertThat(hall.locator(".figure")).hasText(Integer.toString(n + 1));
        }
        Stage.close(desk);
        assertThat(onlooker.locator("h1:visible")).not().hasText("Loket");
        return said();
    }

    private Said revealed() {
        forget();
        Stage.act(desk, "Laat zien");
        assertThat(hall.locator(".tallies").first()).isVisible();
        assertThat(onlooker.locator("h1:visible")).hasText("Dit kozen we samen");
        onlooker.getByText("Groepen en redenen").first().click();
        assertThat(onlooker.locator(".detail").first()).isVisible();
        return said();
    }

    private void forget() {
        browsers.forget(hall);
        browsers.forget(onlooker);
    }

    private Said said() {
        return new Said(said(browsers.heard(hall)), said(browsers.heard(onlooker)));
    }

    private static TreeSet<String> said(String heard) {
        var said = new TreeSet<String>();
        SAID.matcher(heard)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(words -> CHANCE.matcher(words).replaceAll("#"))
                .filter(words -> !words.equals(GRACE))
                .forEach(said::add);
        return said;
    }

    /** What the hall and the phone of another were sent, each thing once. */
    private record Said(TreeSet<String> hall, TreeSet<String> phone) {

        TreeSet<String> all() {
            var all = new TreeSet<>(hall);
            all.addAll(phone);
            return all;
        }
    }
}
