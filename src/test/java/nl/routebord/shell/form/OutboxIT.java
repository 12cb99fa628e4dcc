package nl.routebord.shell.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.routebord.shell.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The forms that {@link RbForm} draws, in a real browser, on plain http under a made-up name: an insecure context, as in a
 * hall. The other end is a {@link Stub} that loses answers and dies.
 */
class OutboxIT {

    private static final String SEAT = "m-4k2p9w7d";
    private static final String WAITING = Words.say("shell.form.waiting");
    private static final String KEPT = Words.say("shell.form.kept");

    private static Playwright playwright;
    private static Browser browser;

    private Stub stub;
    private BrowserContext phone;
    private Page page;

    @BeforeAll
    static void open() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP rb.test 127.0.0.1"));
        var installed = Path.of("/usr/bin/chromium");
        if (Files.exists(installed)) {
            options.setExecutablePath(installed);
        }
        browser = playwright.chromium().launch(options);
    }

    @AfterAll
    static void close() {
        playwright.close();
    }

    @BeforeEach
    void visit() throws IOException, InterruptedException {
        stub = new Stub(node());
        stub.pages.put("/vorm", html(propose()));
        stub.pages.put("/leeg", html());
        stub.pages.put("/stem", html(vote()));
        stub.pages.put("/verder", "<h1>Welkom</h1>");
        phone = browser.newContext();
        page = phone.newPage();
    }

    @AfterEach
    void leave() {
        phone.close();
        stub.close();
    }

    @Test
    void a_command_leaves_once_on_plain_http_and_its_answer_stands_in_the_page() {
        page.navigate(stub.url("/vorm"));
        assertThat((Boolean) page.evaluate("isSecureContext")).isFalse();
        page.locator("input[name=name]").fill("Iedereen telt mee");
        page.locator("textarea[name=sentence]").fill("Eerste regel\nTweede regel");
        page.locator("input[name=name]").press("Enter");

        assertThat(page.locator("rb-form")).hasAttribute("data-state", "ok");
        assertThat(answer(page)).hasText("Uw punt staat erbij.");
        assertThat(page.locator("input[name=name]")).hasValue("");
        assertThat(page.locator(".kept")).hasText("");
        assertThat(stub.got).hasSize(1);
        var sent = stub.got.getFirst();
        assertThat(sent.path()).isEqualTo("/uit/" + SEAT);
        assertThat(sent.id()).matches("[a-z0-9]{26}");
        assertThat(sent.command()).isEqualTo("criteria.propose");
        assertThat(sent.fields().toString())
                .isEqualTo("{\"activity\":\"a1\",\"name\":\"Iedereen telt mee\","
                        + "\"sentence\":\"Eerste regel\\nTweede regel\"}");
        assertThat(kept(page)).isEmpty();
    }

    @Test
    void typed_text_survives_a_reload_and_says_so() {
        page.navigate(stub.url("/vorm"));
        page.locator("textarea[name=sentence]").fill("Half getypt");
        assertThat(page.locator(".kept")).hasText(KEPT);
        page.reload();
        assertThat(page.locator("textarea[name=sentence]")).hasValue("Half getypt");
        assertThat(page.locator(".kept")).hasText(KEPT);
    }

    @Test
    void what_was_sent_while_the_server_was_away_arrives_once_also_from_a_later_page() {
        page.navigate(stub.url("/vorm"));
        stub.die();
        page.locator("input[name=name]").fill("Blijft bewaard");
        submit(page);
        assertThat(answer(page)).hasText(WAITING);
        assertThat(page.locator("rb-form")).hasAttribute("data-state", "waiting");
        assertThat(page.locator(".outbox-count")).hasText(Words.say("shell.outbox.one"));
        page.navigate("about:blank");
        stub.rise();
        page.navigate(stub.url("/leeg"));

        page.waitForCondition(() -> kept(page).isEmpty());
        assertThat(stub.carriedOut()).hasSize(1);
        assertThat(stub.got.getFirst().fields().get("name").asString()).isEqualTo("Blijft bewaard");
    }

    @Test
    void a_phone_that_stays_open_sends_by_itself_when_the_server_is_back() {
        page.navigate(stub.url("/vorm"));
        stub.die();
        page.locator("input[name=name]").fill("Vanzelf");
        submit(page);
        assertThat(answer(page)).hasText(WAITING);
        stub.rise();
        assertThat(answer(page)).hasText("Uw punt staat erbij.", quick());
        assertThat(stub.carriedOut()).hasSize(1);
    }

    @Test
    void a_lost_answer_is_asked_for_again_under_the_same_id() {
        page.navigate(stub.url("/vorm"));
        stub.mood = Stub.Mood.LOSES_ANSWER;
        page.locator("input[name=name]").fill("Eén keer");
        submit(page);
        page.waitForCondition(() -> stub.got.size() >= 2);
        stub.mood = Stub.Mood.OK;
        assertThat(page.locator("rb-form")).hasAttribute("data-state", "ok");
        assertThat(stub.got.size()).isGreaterThan(2);
        assertThat(stub.carriedOut()).hasSize(1);
    }

    @Test
    void a_busy_server_is_asked_again_and_nothing_is_said_to_be_lost() {
        page.navigate(stub.url("/vorm"));
        stub.mood = Stub.Mood.BUSY;
        page.locator("input[name=name]").fill("Druk");
        submit(page);
        assertThat(answer(page)).hasText(WAITING);
        stub.mood = Stub.Mood.OK;
        assertThat(answer(page)).hasText("Uw punt staat erbij.", quick());
    }

    @Test
    void a_command_on_which_the_server_keeps_failing_holds_up_no_other_and_is_kept() {
        stub.pages.put("/beide", html(propose(), vote()));
        stub.poison = "criteria.propose";
        page.navigate(stub.url("/beide"));
        page.locator("input[name=name]").fill("Struikelblok");
        submit(page);
        page.locator("button[value=accept]").click();
        assertThat(page.locator("rb-form").nth(1)).hasAttribute("data-state", "ok", attributeQuick());
        assertThat(page.locator("rb-form").first()).hasAttribute("data-state", "waiting");
        stub.poison = "";
        assertThat(page.locator("rb-form").first()).hasAttribute("data-state", "ok", attributeQuick());
        assertThat(stub.carriedOut()).hasSize(2);
    }

    @Test
    void a_refusal_keeps_the_text_marks_the_field_and_goes_there() {
        page.navigate(stub.url("/vorm"));
        stub.mood = Stub.Mood.REFUSES;
        var name = page.locator("input[name=name]");
        name.fill("Veel te lang");
        submit(page);
        assertThat(answer(page)).hasText("Maak de naam korter.");
        assertThat(name).hasValue("Veel te lang");
        assertThat(name).isFocused();
        assertThat(name).hasAttribute("aria-invalid", "true");
        var line = answer(page).getAttribute("id");
        assertThat(name).hasAttribute("aria-describedby", Pattern.compile(".*\\b" + line + "\\b.*"));
        assertThat(kept(page)).hasSize(1).first().asString().startsWith("rb-draft:");
        name.pressSequentially("er");
        assertThat(name).not().hasAttribute("aria-invalid", "true");
    }

    @Test
    void a_refusal_whose_form_is_gone_stands_in_the_line_and_the_text_stays_a_draft() {
        page.navigate(stub.url("/vorm"));
        stub.die();
        page.locator("input[name=name]").fill("Te laat");
        submit(page);
        assertThat(answer(page)).hasText(WAITING);
        page.navigate("about:blank");
        stub.rise();
        stub.mood = Stub.Mood.GONE;
        page.navigate(stub.url("/leeg"));
        assertThat(page.locator(".outbox-refused"))
                .hasText(Words.say("shell.outbox.refused") + " Deze ronde is gesloten.");
        page.navigate(stub.url("/vorm"));
        assertThat(page.locator("input[name=name]")).hasValue("Te laat");
    }

    @Test
    void a_double_tap_sends_one_command() {
        page.navigate(stub.url("/vorm"));
        stub.mood = Stub.Mood.SLOW;
        page.locator("input[name=name]").fill("Twee keer getikt");
        page.locator("button").dblclick();
        assertThat(page.locator("rb-form")).hasAttribute("data-state", "sending");
        assertThat(answer(page)).hasText(Words.say("shell.form.sending"));
        page.locator("button").click();
        stub.release();
        assertThat(page.locator("rb-form")).hasAttribute("data-state", "ok");
        assertThat(stub.got).hasSize(1);
        assertThat(kept(page)).isEmpty();
    }

    @Test
    void what_is_typed_on_while_sending_stays() {
        page.navigate(stub.url("/vorm"));
        stub.mood = Stub.Mood.SLOW;
        var name = page.locator("input[name=name]");
        name.fill("Eerste");
        submit(page);
        assertThat(page.locator("rb-form")).hasAttribute("data-state", "sending");
        name.fill("Eerste en tweede");
        stub.release();
        assertThat(page.locator("rb-form")).hasAttribute("data-state", "ok");
        assertThat(name).hasValue("Eerste en tweede");
        page.reload();
        assertThat(name).hasValue("Eerste en tweede");
    }

    @Test
    void of_the_choices_made_while_away_only_the_last_is_added_and_the_reason_stays() {
        page.navigate(stub.url("/stem"));
        stub.die();
        page.locator("textarea").fill("Omdat het past");
        page.locator("button[value=accept]").click();
        assertThat(answer(page)).hasText(WAITING);
        page.locator("button[value=adapt]").click();
        page.locator("button[value=reject]").click();
        assertThat(page.locator(".outbox-count")).hasText(Words.say("shell.outbox.many", Map.of("n", 2)));
        stub.rise();
        assertThat(page.locator("rb-form")).hasAttribute("data-state", "ok", attributeQuick());

        assertThat(stub.carriedOut().stream()
                        .map(command -> command.fields().get("choice").asString()))
                .containsExactly("accept", "reject");
        assertThat(page.locator("textarea")).hasValue("Omdat het past");
        assertThat(page.locator(".kept")).hasText("");
        page.reload();
        assertThat(page.locator("textarea")).hasValue("Omdat het past");
        assertThat(page.locator(".kept")).hasText("");
    }

    @Test
    void two_tabs_of_one_seat_carry_out_everything_once_and_in_order() {
        page.navigate(stub.url("/vorm"));
        var other = phone.newPage();
        other.navigate(stub.url("/stem"));
        stub.die();
        page.locator("input[name=name]").fill("Van tab een");
        submit(page);
        assertThat(answer(page)).hasText(WAITING);
        other.locator("button[value=accept]").click();
        assertThat(answer(other)).hasText(WAITING);
        stub.rise();
        assertThat(page.locator("rb-form")).hasAttribute("data-state", "ok", attributeQuick());
        assertThat(other.locator("rb-form")).hasAttribute("data-state", "ok", attributeQuick());
        assertThat(stub.carriedOut().stream().map(Stub.Got::command))
                .containsExactly("criteria.propose", "ballot.cast");
        assertThat(kept(page)).noneMatch(key -> key.startsWith("rb-outbox"));
    }

    @Test
    void without_storage_it_still_sends_and_does_not_promise_to_keep() {
        page.addInitScript("Object.defineProperty(window,'localStorage',{get(){throw new Error('blocked')}})");
        page.navigate(stub.url("/vorm"));
        page.locator("input[name=name]").fill("Zonder geheugen");
        assertThat(page.locator(".kept")).hasText("");
        submit(page);
        assertThat(answer(page)).hasText("Uw punt staat erbij.");
        assertThat(stub.got).hasSize(1);
    }

    @Test
    void joining_is_retried_under_one_id_and_goes_on_to_where_the_server_says() {
        stub.pages.put(
                "/",
                html(RbForm.of("join", "")
                        .to("/in/meedoen")
                        .text("alias", "Naam", null, 40)
                        .submit("Doe mee")));
        page.navigate(stub.url("/"));
        stub.mood = Stub.Mood.BUSY;
        page.locator("input[name=alias]").fill("Fatma");
        submit(page);
        assertThat(answer(page)).hasText(WAITING);
        stub.mood = Stub.Mood.SENDS_ON;
        page.waitForURL(stub.url("/verder"));
        assertThat(stub.carriedOut()).hasSize(1);
        assertThat(stub.got.getFirst().path()).isEqualTo("/in/meedoen");
    }

    @Test
    void a_new_value_of_the_server_reaches_only_untouched_fields_and_moving_the_form_loses_nothing() {
        stub.pages.put("/wijzig", html(propose().initial("name", "Oud").initial("sentence", "Zin")));
        page.navigate(stub.url("/wijzig"));
        var name = page.locator("input[name=name]");
        var sentence = page.locator("textarea[name=sentence]");
        assertThat(name).hasValue("Oud");
        sentence.fill("Mijn zin");
        page.evaluate(
                "document.querySelector('rb-form').setAttribute('initial','{\"name\":\"Nieuw\",\"sentence\":\"Anders\"}')");
        assertThat(name).hasValue("Nieuw");
        assertThat(sentence).hasValue("Mijn zin");

        page.evaluate("const f = document.querySelector('rb-form'); f.remove(); document.body.append(f)");
        assertThat(sentence).hasValue("Mijn zin");
        page.evaluate(
                "const a = document.querySelector('textarea'), b = a.cloneNode(); b.value = ''; a.replaceWith(b)");
        assertThat(sentence).hasValue("Mijn zin");
        submit(page);
        assertThat(page.locator("rb-form")).hasAttribute("data-state", "ok");
        assertThat(stub.got).hasSize(1);
    }

    @Test
    void another_key_shows_its_own_draft_and_not_the_answer_of_the_last() {
        page.navigate(stub.url("/stem"));
        page.locator("textarea").fill("Bij de eerste");
        page.locator("button[value=accept]").click();
        assertThat(page.locator("rb-form")).hasAttribute("data-state", "ok");
        page.evaluate("document.querySelector('rb-form').setAttribute('form-key', 'ballot.cast:c2')");
        assertThat(page.locator("textarea")).hasValue("");
        assertThat(page.locator("rb-form")).hasAttribute("data-state", "idle");
        page.evaluate("document.querySelector('rb-form').setAttribute('form-key', 'ballot.cast:c1')");
        assertThat(page.locator("textarea")).hasValue("Bij de eerste");
    }

    @Test
    void a_long_text_is_counted_and_never_cut_off() {
        page.navigate(stub.url("/vorm"));
        var name = page.locator("input[name=name]");
        var left = page.locator(".count-left").first();
        name.fill("x".repeat(30));
        assertThat(left).hasText("");
        name.fill("é".repeat(39));
        assertThat(left).hasText(Words.say("shell.form.left", Map.of("n", 1)));
        name.fill("x".repeat(43));
        assertThat(left).hasText(Words.say("shell.form.over", Map.of("n", 3)));
        assertThat(left).hasClass("count-left over");
        assertThat(name).hasValue("x".repeat(43));
    }

    @Test
    void the_next_person_finds_nothing_of_the_last() {
        stub.pages.put(
                "/klaar", html(propose(), RbForm.of("guest.leave", SEAT).wipes().submit("Klaar, volgende persoon")));
        page.navigate(stub.url("/klaar"));
        page.locator("input[name=name]").fill("Van de vorige");
        page.locator("rb-form").nth(1).locator("button").click();
        assertThat(page.locator("rb-form").nth(1)).hasAttribute("data-state", "ok");
        assertThat(kept(page)).isEmpty();
        page.reload();
        assertThat(page.locator("input[name=name]")).hasValue("");
    }

    private static RbForm propose() {
        return RbForm.of("criteria.propose", SEAT)
                .key("criteria.propose:a1")
                .hidden("activity", "a1")
                .text("name", "Kort gezegd", "Een paar woorden.", 40)
                .area("sentence", "In één zin", null, 200)
                .submit("Stuur in");
    }

    private static RbForm vote() {
        return RbForm.of("ballot.cast", SEAT)
                .key("ballot.cast:c1")
                .hidden("component", "c1")
                .area("reason", "Waarom?", null, 200)
                .submit("Meenemen", "choice", "accept")
                .submit("Aanpassen", "choice", "adapt")
                .submit("Niet", "choice", "reject")
                .latest()
                .keep();
    }

    /** The page as the browser gets it; the scripts come after the markup, as in the product. */
    private static String html(RbForm... forms) {
        var body = new StringBuilder(OutboxCount.of(SEAT).getElement().getOuterHTML());
        for (var form : forms) {
            body.append(form.getElement().getOuterHTML());
        }
        return "<!doctype html><html lang=nl><meta charset=utf-8><title>Proef</title><body>" + body
                + "<script type=module src=/rb-form.js></script><script type=module src=/rb-outbox-count.js></script>";
    }

    private static void submit(Page page) {
        page.locator("rb-form button").first().click();
    }

    private static Locator answer(Page page) {
        return page.locator("rb-form > .answer");
    }

    /** What this device still holds, the lease that passes by itself left out. */
    @SuppressWarnings("unchecked")
    private static List<String> kept(Page page) {
        var keys = (List<String>) page.evaluate("Object.keys(localStorage)");
        return keys.stream().filter(key -> !key.startsWith("rb-lease:")).toList();
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions quick() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setTimeout(10_000);
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions attributeQuick() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions().setTimeout(10_000);
    }

    /** The Node that builds the product: Vaadin's own, else the one on the path. */
    private static Path node() throws IOException {
        var home = Path.of(System.getProperty("user.home"), ".vaadin");
        if (Files.isDirectory(home)) {
            try (Stream<Path> found = Files.list(home)) {
                var own = found.map(folder -> folder.resolve("bin/node"))
                        .filter(Files::isExecutable)
                        .findFirst();
                if (own.isPresent()) {
                    return own.get();
                }
            }
        }
        return Path.of("node");
    }
}
