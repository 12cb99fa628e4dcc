package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.routebord.journey.Crowd.Targets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The server dies as by a power cut while everybody writes and votes. */
@Tag("evening")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KillIT {

    private static final String HALF = "Dat je niet steeds opnieuw je verhaal";
    private static final String DURING = "Iemand die terugbelt";
    private static final Duration BACK_WITHIN = Duration.ofSeconds(10);

    @Test
    void after_a_kill_everything_confirmed_is_there_once_and_the_phones_are_back_by_themselves() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        try (var product = Product.start(Browsers.HALL_NAME);
                var browsers = new Browsers()) {
            var before = Stream.of("Regie", "Scherm", "Meedoen", "Klankbord")
                    .map(product::link)
                    .toList();
            var stage = new Stage(product, browsers);
            var desk = stage.desk();
            var hall = stage.hall();
            var fatima = stage.phone("Fatima", "Cliënten en naasten");
            var henk = stage.phone("Henk", "Zeg ik liever niet");
            var ali = stage.phone("Ali", "Zeg ik liever niet");
            var anneke = stage.member();

            giveFeedback(anneke);
            open(desk, "Onderdelen kiezen");
            var ballot = henk.locator("rb-form[command='ballot.cast']").first();
            var round = value(ballot, "round");
            var options = new ArrayList<String>();
            options.add(value(ballot, "option"));
            choose(ali, "0");
            ali.locator(".ballot-part .steps .act.main").click();
            assertThat(ali.locator(".walk")).containsText("2");
            options.add(value(ali.locator("rb-form[command='ballot.cast']").first(), "option"));
            open(desk, "Waar letten we op?");
            var targets = new Targets(
                    value(henk.locator("rb-form[command='criteria.propose']"), "activity"),
                    values(henk, "rb-form[command='criteria.support'] input[name=item]"),
                    round,
                    options);

            propose(henk, "Korte lijnen");
            assertThat(hall.locator("main")).containsText("Korte lijnen");
            fatima.locator("rb-form[command='criteria.propose'] textarea[name=sentence]")
                    .fill(HALF);

            try (var crowd = new Crowd(product, targets, 150)) {
                assertThat(crowd.reachesTheMiddle(120)).isTrue();
                product.kill();
                crowd.stopWriting();

                propose(henk, DURING);
                assertThat(henk.locator("rb-form[command='criteria.propose'] > .answer"))
                        .hasText("Nog niet verstuurd. Wij proberen het steeds opnieuw.");
                assertThat(henk.locator(".banner")).hasText("Even geen verbinding. Uw tekst is bewaard.");
                ali.locator("rb-form[command='criteria.support'] button")
                        .first()
                        .click();

                var again = CompletableFuture.runAsync(product::again);
                var answer = Waiting.forServer(product).join();
                var back = new TreeMap<String, Long>();
                var screens = new LinkedHashMap<String, Page>();
                screens.put("Fatima", fatima);
                screens.put("Henk", henk);
                screens.put("Ali", ali);
                screens.put("scherm", hall);
                screens.put("klankbord", anneke);
                screens.put("regie", desk);
                screens.forEach((name, screen) -> {
                    rejoined(screen, answer.start());
                    back.put(name, answer.millisSince());
                });
                assertThat(fatima.locator("rb-form[command='criteria.propose'] textarea[name=sentence]"))
                        .hasValue(HALF);
                back.put("Fatima's half a text", answer.millisSince());
                System.out.println("[measured] back after the server answers, in ms: " + back + ", load of the machine "
                        + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
                again.join();

                assertThat(hall.locator("main")).containsText(DURING);
                assertThat(henk.locator("main")).containsText(DURING);
                assertThat(anneke.locator("main")).containsText("De inloop is te ver weg.");
                assertThat(crowd.isHeard(60)).isTrue();
                crowd.writers().forEach(writer -> assertThat(writer.repeat(0)).isTrue());
                var proposals = crowd.writers().stream()
                        .mapToInt(writer -> named(writer, "criteria.propose").size())
                        .sum();
                var there = targets.items().size() + proposals + 2;
                assertThat(hall.locator("main")).containsText(there + " punten");
                assertThat(back.values()).allMatch(millis -> millis <= BACK_WITHIN.toMillis());

                theLinksHold(product, before, browsers, desk, fatima);
                product.close();
                everythingIsThereOnce(product, crowd);
            }
            assertThat(browsers.errors()).isEmpty();
        }
    }

    /** The three links for everybody are the same, the owner's is new, and the desk that was open needs none. */
    private static void theLinksHold(Product product, List<String> before, Browsers browsers, Page desk, Page phone) {
        assertThat(Stream.of("Scherm", "Meedoen", "Klankbord")
                        .map(product::link)
                        .toList())
                .isEqualTo(before.subList(1, 4));
        assertThat(product.link("Regie")).isNotEqualTo(before.getFirst());
        var old = browsers.tab(Browsers.Size.LAPTOP, before.getFirst());
        assertThat(old.locator("h1")).hasText("Deze link werkt niet");
        var fresh = browsers.tab(Browsers.Size.LAPTOP, product.link("Regie"));
        assertThat(fresh.locator("h1")).hasText("Open de regie");
        Stage.act(desk, "Sluiten");
        assertThat(desk.locator(".sheet .item[aria-current=true]")).containsText("gesloten");
        assertThat(phone.locator("main")).containsText("Dit is gesloten.");
    }

    private static void everythingIsThereOnce(Product product, Crowd crowd) throws Exception {
        try (var after = new Afterwards(product.data())) {
            var names = after.counts("select name from criterion");
            var joined = after.counts("select alias from participant where kind = 'GUEST'");
            var supports = after.counts("select p.alias || ' ' || s.criterion_id from criterion_support s"
                    + " join participant p on p.id = s.participant_id where p.alias like 'Schrijver %'");
            var votes = after.counts("select p.alias || ' ' || v.option_id || ' ' || v.mark from vote v"
                    + " join participant p on cast(p.id as varchar) = v.voter where p.alias like 'Schrijver %'");
            var wantedSupports = new TreeMap<String, Integer>();
            var lastVotes = new TreeMap<String, String>();
            var unanswered = 0;
            for (var writer : crowd.writers()) {
                assertThat(joined).containsEntry(writer.alias(), 1);
                unanswered += writer.unanswered();
                for (var entry : named(writer, "criteria.propose")) {
                    assertThat(names).containsEntry(entry.fields().get("name"), 1);
                }
                named(writer, "criteria.support")
                        .forEach(entry -> wantedSupports.put(
                                writer.alias() + " " + entry.fields().get("item"), 1));
                named(writer, "ballot.cast")
                        .forEach(entry -> lastVotes.put(
                                writer.alias() + " " + entry.fields().get("option"),
                                entry.fields().get("mark")));
            }
            var ali =
                    "select p.alias from %s v join participant p on cast(p.id as varchar) = cast(v.%s as varchar) where p.alias = 'Ali'";
            assertThat(after.counts(ali.formatted("criterion_support", "participant_id")))
                    .containsEntry("Ali", 1);
            assertThat(after.counts(ali.formatted("vote", "voter"))).containsEntry("Ali", 1);
            assertThat(names).containsEntry(DURING, 1).containsEntry("Korte lijnen", 1);
            assertThat(supports).isEqualTo(wantedSupports);
            var wantedVotes = new TreeMap<String, Integer>();
            lastVotes.forEach((where, mark) -> wantedVotes.put(where + " " + mark, 1));
            assertThat(votes).isEqualTo(wantedVotes);
            var lines = crowd.writers().stream()
                    .mapToInt(writer -> writer.ledger().size())
                    .sum();
            System.out.println("[measured] " + lines + " lines of the ledgers, " + unanswered + " times no answer, "
                    + names.size() + " points, " + votes.size() + " votes");
        }
    }

    private static List<Writer.Entry> named(Writer writer, String command) {
        Predicate<Writer.Entry> wanted = entry -> entry.command().equals(command);
        return writer.ledger().stream().filter(wanted).toList();
    }

    private static void open(Page desk, String activity) {
        var line = desk.locator(".sheet .item[aria-current=true]");
        Stage.look(desk, activity);
        assertThat(line).containsText(activity);
        Stage.act(desk, "Zet op het scherm en open");
        assertThat(line).not().containsText("nog niet open");
    }

    private static void giveFeedback(Page anneke) {
        var form = anneke.locator("rb-form[command='feedback.give']");
        form.locator("label.pinches").click();
        form.locator("textarea").fill("De inloop is te ver weg.");
        form.locator("button[type=submit]").click();
        assertThat(form.locator("> .answer")).hasText("Dank u. Iedereen ziet uw reactie nu.");
    }

    private static void propose(Page phone, String name) {
        var form = phone.locator("rb-form[command='criteria.propose']");
        form.locator("input[name=name]").fill(name);
        form.locator("button[type=submit]").click();
    }

    private static void choose(Page phone, String choice) {
        var button = phone.locator("rb-form[command='ballot.cast'] .choices button[value='" + choice + "']");
        button.click();
        assertThat(button).hasAttribute("aria-pressed", "true");
    }

    private static void rejoined(Page page, String start) {
        page.waitForFunction("start => document.querySelector('rb-live')?.start === start", start);
    }

    private static String value(Locator form, String field) {
        return form.locator("input[name=" + field + "]").getAttribute("value");
    }

    private static List<String> values(Page page, String fields) {
        page.locator(fields)
                .first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        return page.locator(fields).all().stream()
                .map(field -> field.getAttribute("value"))
                .distinct()
                .toList();
    }
}
