package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.routebord.hostile.Payloads;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * People type what a browser would run: as points, cards, names, and into every text field of every form on the screens of this
 * journey. Everybody sees it, as words.
 */
@Tag("turn-c")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileTextIT {

    /** Fills the text fields of every form that has one, and taps its button; gives the names of the forms and fields. */
    private static final String FILL = """
            (texts) => {
              const told = [];
              for (const box of document.querySelectorAll('rb-form')) {
                const fields = [...box.querySelectorAll('textarea, input:not([type]), input[type=text], input[type=search]')]
                    .filter((field) => !field.readOnly && !field.disabled);
                const button = box.querySelector('button[type=submit]');
                if (!fields.length || !button) continue;
                for (const field of fields) {
                  const text = texts[(window.nth = (window.nth ?? 0) + 1) % texts.length];
                  field.value = text;
                  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
                  told.push((box.getAttribute('command') ?? box.getAttribute('to')) + ' ' + field.name);
                }
                for (const select of box.querySelectorAll('select')) if (!select.value) select.selectedIndex = select.options.length - 1;
                for (const name of new Set([...box.querySelectorAll('input[type=radio]')].map((radio) => radio.name)))
                  box.querySelector(`input[type=radio][name="${name}"]`).checked = true;
                button.click();
              }
              return told;
            }""";

    /** What no screen of the product has and some of the texts would make. */
    private static final String INJECTED = """
            () => [...document.querySelectorAll('*')].filter((element) =>
                [...element.attributes].some((attribute) => attribute.name.startsWith('on')
                    || /^\\s*(javascript|vbscript|data:text)/i.test(attribute.value) && attribute.name !== 'value'
                        && ['href', 'src', 'action', 'formaction', 'data', 'xlink:href'].includes(attribute.name))
                || element.matches('iframe, object, embed, marquee, math, video, audio, form[action], animate,'
                    + 'meta[http-equiv=refresh], img[src=x], script[src*="elders"], link[href*="elders"], base[href*="elders"], vaadin-dialog[opened]'))
              .map((element) => element.outerHTML.slice(0, 200))""";

    private Product product;
    private Browsers browsers;
    private Stage stage;
    private final List<String> dialogs = Collections.synchronizedList(new ArrayList<>());
    private final List<String> injected = new ArrayList<>();
    private final Map<String, Integer> filled = new LinkedHashMap<>();
    private final TreeSet<String> shown = new TreeSet<>();

    @BeforeAll
    void an_evening() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        product = Product.start("127.0.0.1");
        browsers = new Browsers();
        stage = new Stage(product, browsers);
    }

    @AfterAll
    void everybody_goes_home() {
        browsers.close();
        product.close();
    }

    @Test
    void nothing_that_people_type_runs_anywhere() {
        var texts =
                Payloads.markup().stream().filter(text -> text.length() <= 40).toList();
        var desk = watched(stage.desk());
        var handle = desk.url().replaceFirst(".*/", "");
        var hall = watched(stage.hall());
        var phone = watched(stage.phone(texts.getFirst(), null));
        var member = watched(stage.member());
        fill(member, texts);
        Stage.look(desk, "Waar letten we op?");
        Stage.act(desk, "Zet op het scherm en open");
        phone.locator(".propose").waitFor();
        everyTextAsAPoint(phone);
        fill(phone, texts);
        looked(hall, phone, desk, member);
        for (var activity : List.of("Onderdelen kiezen", "Kloppen de keuzes?")) {
            if (desk.locator(".sheet .run").getByText(activity).count() > 0) {
                Stage.look(desk, activity);
                Stage.act(desk, "Zet op het scherm en open");
                fill(phone, texts);
                fill(desk, texts);
                looked(hall, phone, desk);
            }
        }
        var work = watched(
                browsers.tab(desk.context(), Browsers.Size.LAPTOP, product.base() + "/in/werkplek/" + workplace(desk)));
        var home = work.url();
        for (var room : List.of(
                "",
                "/traject",
                "/planning",
                "/antwoorden",
                "/vragen",
                "/besluiten",
                "/evaluatie",
                "/klankbord",
                "/thuis")) {
            work.navigate(home + room);
            work.locator("main").waitFor();
            fill(work, texts);
            work.navigate(home + room);
            work.locator("main").waitFor();
            looked(work);
        }
        for (var path : List.of("/verslag/" + handle, "/afsluiten/" + handle, "/")) {
            desk.navigate(product.base() + path);
            desk.locator("main").waitFor();
            looked(desk);
        }
        phone.getByText("Mijn inbreng").click();
        looked(phone, member, hall);
        assertThat(injected).isEmpty();
        assertThat(dialogs).isEmpty();
        assertThat(browsers.errors()).isEmpty();
        assertThat(browsers.requests())
                .extracting(address -> URI.create(address.replaceFirst("[?#].*", "")))
                .allMatch(address -> address.getScheme().equals("data") || "127.0.0.1".equals(address.getHost()));
        System.out.println("[measured] " + filled.size() + " fields of forms filled: " + filled.keySet() + "; "
                + shown.size() + " of the texts seen as words");
        assertThat(filled.size()).isGreaterThan(12);
        assertThat(shown.size()).isGreaterThan(40);
    }

    /** All of them, past what a phone may send a second: by the road of its own form. */
    private void everyTextAsAPoint(Page phone) {
        var activity = phone.locator(".propose input[name=activity]").getAttribute("value");
        Payloads.markup().forEach(text -> {
            var guest = Guest.join(product, text.length() <= 40 ? text : "Gast", "");
            var name = text.length() <= 60 ? text : "Lang";
            guest.send("criteria.propose", Map.of("activity", activity, "name", name, "sentence", text));
        });
    }

    private void fill(Page page, List<String> texts) {
        @SuppressWarnings("unchecked")
        var fields = (List<String>) page.evaluate(FILL, texts);
        fields.forEach(field -> filled.merge(field, 1, Integer::sum));
    }

    private void looked(Page... pages) {
        for (var page : pages) {
            page.locator("body").waitFor();
            ((List<?>) page.evaluate(INJECTED)).forEach(element -> injected.add(page.url() + " " + element));
            var words = String.valueOf(page.locator("body").textContent());
            Payloads.markup().stream().filter(words::contains).forEach(shown::add);
        }
    }

    private Page watched(Page page) {
        page.onDialog(dialog -> {
            dialogs.add(page.url() + " " + dialog.message());
            dialog.dismiss();
        });
        return page;
    }

    private static String workplace(Page desk) {
        var link = desk.locator("a[href*='/in/werkplek/']").first();
        link.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        return link.getAttribute("href").replaceFirst(".*/", "");
    }
}
