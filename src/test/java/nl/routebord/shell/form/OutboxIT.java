package nl.routebord.shell.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.routebord.shell.Words;
import org.junit.jupiter.api.Test;

/** What is sent arrives once, in order, whatever happens to the server, the network or the page in between. */
class OutboxIT extends FormsInBrowser {

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
    void of_two_texts_of_one_form_that_are_refused_neither_is_lost() {
        page.navigate(stub.url("/vorm"));
        stub.die();
        page.locator("input[name=name]").fill("Uit de lift, eerste");
        submit(page);
        assertThat(answer(page)).hasText(WAITING);
        page.locator("input[name=name]").fill("Uit de lift, tweede");
        submit(page);
        stub.mood = Stub.Mood.GONE;
        stub.rise();
        var back = page.locator(".outbox-back li");
        assertThat(back).hasCount(1);
        assertThat(back).containsText("Uit de lift, eerste");
        assertThat(page.locator("input[name=name]")).hasValue("Uit de lift, tweede");
        page.reload();
        assertThat(back).containsText("Uit de lift, eerste");

        stub.mood = Stub.Mood.OK;
        back.getByText(Words.say("shell.outbox.again")).click();
        page.waitForCondition(() -> stub.carriedOut().size() == 3);
        assertThat(stub.carriedOut().getLast().fields().get("name").asString()).isEqualTo("Uit de lift, eerste");
        assertThat(back).hasCount(0);
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
                .hasText(Words.say("shell.outbox.refused") + " Deze ronde is gesloten. "
                        + Words.say("shell.outbox.next"));
        page.navigate(stub.url("/vorm"));
        assertThat(page.locator("input[name=name]")).hasValue("Te laat");
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
    void a_form_that_is_closed_before_its_answer_leads_on_all_the_same() {
        stub.pages.put("/", html(RbForm.of("staff.out", "").to("/aanmelden/uit").submit("Afmelden")));
        page.navigate(stub.url("/"));
        stub.mood = Stub.Mood.SLOW;
        submit(page);
        page.waitForCondition(() -> stub.got.size() == 1);
        page.evaluate("document.querySelector('rb-form').remove()");
        stub.release(Stub.Mood.SENDS_ON);
        page.waitForURL(stub.url("/verder"));
    }
}
