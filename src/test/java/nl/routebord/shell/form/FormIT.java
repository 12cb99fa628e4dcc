package nl.routebord.shell.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import nl.routebord.shell.Words;
import org.junit.jupiter.api.Test;

/** What somebody types stays with them, and the answer stands where the question was. */
class FormIT extends FormsInBrowser {

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
    void a_refusal_keeps_the_text_marks_the_field_and_goes_there() {
        page.navigate(stub.url("/vorm"));
        stub.mood = Stub.Mood.REFUSES;
        var name = page.locator("input[name=name]");
        name.fill("Veel te lang");
        submit(page);
        var wrong = page.locator(".field:has([name=name]) > .wrong");
        assertThat(wrong).hasText("Maak de naam korter.");
        assertThat(answer(page)).hasText("");
        assertThat(name).hasValue("Veel te lang");
        assertThat(name).isFocused();
        assertThat(name).hasAttribute("aria-invalid", "true");
        var line = wrong.getAttribute("id");
        assertThat(name).hasAttribute("aria-describedby", Pattern.compile(".*\\b" + line + "\\b.*"));
        assertThat(kept(page)).hasSize(1).first().asString().startsWith("rb-draft:");
        name.pressSequentially("er");
        assertThat(name).not().hasAttribute("aria-invalid", "true");
        assertThat(wrong).hasText("");
    }

    @Test
    void an_answer_comes_into_sight_only_for_who_just_sent_it() {
        stub.pages.put(
                "/lang",
                html(propose()).replace("<rb-form", "<style>rb-form{display:block;margin-top:96vh}</style><rb-form"));
        page.navigate(stub.url("/lang"));
        page.locator("input[name=name]").fill("Ver naar beneden");
        submit(page);
        assertThat(answer(page)).isInViewport();
        var elsewhere = phone.newPage();
        elsewhere.navigate(stub.url("/lang"));
        page.locator("input[name=name]").fill("Nog een");
        submit(page);
        assertThat(answer(elsewhere)).hasText("Uw punt staat erbij.");
        assertThat(answer(elsewhere)).not().isInViewport();
    }

    @Test
    void what_is_no_text_of_the_person_is_not_kept() {
        stub.pages.put(
                "/code",
                html(RbForm.of("enter", "")
                        .to("/in/code")
                        .forgets()
                        .text("code", "Code", null, 0)
                        .submit("Ga verder")));
        page.navigate(stub.url("/code"));
        page.locator("input[name=code]").fill("AAAA");
        assertThat(page.locator(".kept")).hasText("");
        assertThat(kept(page)).isEmpty();
        page.reload();
        assertThat(page.locator("input[name=code]")).hasValue("");
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
        // only that somebody left, so that their other tabs go too
        assertThat(kept(page)).containsExactly("rb-left:" + SEAT);
        page.reload();
        assertThat(page.locator("input[name=name]")).hasValue("");
    }
}
