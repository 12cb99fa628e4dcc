package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** All four links as tabs of one browser, as somebody opens them who tries the product on one laptop. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TabsIT {

    private static final String POINT = "Iedereen kan meedoen";
    private static final int TAPS = 11;

    private Product product;
    private Browsers browsers;
    private Stage stage;
    private Page desk;
    private Page hall;
    private Page guest;
    private Page member;

    @BeforeAll
    void four_tabs_of_one_browser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        product = Product.start(Browsers.HALL_NAME);
        browsers = new Browsers();
        stage = new Stage(product, browsers);
        var browser = browsers.person();
        desk = stage.desk(browser);
        hall = stage.hall(browser);
        guest = stage.phone(browser, "Marloes", null);
        member = stage.member(browser);
        Stage.act(desk, "Zet op het scherm en open");
        assertThat(Stage.card(guest, POINT)).isVisible();
    }

    @AfterAll
    void the_browser_closes() {
        browsers.close();
        product.close();
    }

    @Test
    void each_tab_keeps_its_own_role_also_after_a_reload() {
        assertRoles();
        var present = hall.locator(".present .num").textContent();
        for (var tab : List.of(desk, hall, guest, member)) {
            tab.reload();
        }
        assertRoles();
        assertThat(hall.locator(".present .num")).hasText(present);
    }

    @Test
    void the_guest_tab_of_the_owner_cannot_steer() {
        assertThat(guest.locator("rb-form[command^='phase.'], rb-form[command^='stage.']"))
                .hasCount(0);
        var seat = guest.locator("rb-form[seat^='m-']").first().getAttribute("seat");
        var activity = desk.locator(".acts input[name=activity]").first().getAttribute("value");

        var answer = send(guest, seat, "phase.close", Map.of("activity", activity));

        assertThat(answer).containsEntry("ok", false).containsEntry("text", "Alleen de begeleider kan dit doen.");
        assertThat(hall.locator(".foot")).containsText("open");
        assertThat(Stage.card(guest, POINT).locator(".support")).isVisible();
    }

    @Test
    void the_projector_tab_can_only_look() {
        assertThat(hall.locator("rb-form")).hasCount(0);
        var seat = "scherm-" + hall.url().substring(hall.url().lastIndexOf('/') + 1);
        var item = Stage.card(guest, POINT).locator("input[name=item]").first().getAttribute("value");

        var answer = send(hall, seat, "criteria.support", Map.of("item", item, "version", "1", "on", "true"));

        assertThat(answer).containsEntry("ok", false).containsEntry("text", "Op dit scherm kunt u alleen kijken.");
    }

    @Test
    void the_projector_is_as_quick_beside_a_busy_desk_as_beside_a_quiet_one() {
        var phone = stage.phone("Jan", null);
        assertThat(Stage.card(phone, POINT)).isVisible();
        taps(phone);
        var quiet = median(taps(phone));

        keepBusy();
        var busy = median(taps(phone));
        var done = ((Number) desk.evaluate("() => { clearInterval(window.busy); return window.done; }")).intValue();

        assertThat(done).as("commands of the desk meanwhile").isPositive();
        System.out.printf("tap to projector, median: desk quiet %d ms, desk busy %d ms%n", quiet, busy);
        assertThat(busy)
                .as("ms from tap to projector; beside a quiet desk %d", quiet)
                .isLessThan(3 * quiet + 150);
    }

    private void assertRoles() {
        assertThat(desk.locator(".sheet h2")).isVisible();
        assertThat(hall.locator(".hall .question")).containsText("Waar letten we op");
        assertThat(guest.locator(".phone h1")).hasText("Waar letten we op?");
        assertThat(member.locator("h1")).containsText("Dag Anneke");
    }

    /** The desk turns through its run sheet all the time, and changes something else than what the hall looks at. */
    private void keepBusy() {
        Stage.look(desk, "Onderdelen kiezen");
        var part = desk.locator("rb-form[command='ballot.remove']").first();
        part.waitFor();
        desk.evaluate(
                """
                ([seat, option]) => {
                  const items = [...document.querySelectorAll('.run .item')];
                  let turn = 0;
                  window.done = 0;
                  window.busy = setInterval(() => {
                    items[turn++ % items.length].click();
                    if (turn % 3) return;
                    const id = [...crypto.getRandomValues(new Uint8Array(26))].map((b) => 'abcdefghijklmnop'[b & 15]).join('');
                    const command = turn % 2 ? 'ballot.remove' : 'ballot.restore';
                    fetch('/uit/' + seat, {
                      method: 'POST', headers: { 'Content-Type': 'application/json' },
                      body: JSON.stringify({ id, command, fields: { option } }),
                    }).then((response) => response.json()).then((answer) => answer.ok && window.done++);
                  }, 100);
                }""",
                List.of(
                        part.getAttribute("seat"),
                        part.locator("input[name=option]").getAttribute("value")));
    }

    /** Milliseconds from each tap on a phone of another browser to the number on the projector. */
    private List<Long> taps(Page phone) {
        var times = new ArrayList<Long>();
        var button = Stage.card(phone, POINT).locator(".support");
        var number = hall.locator(".line")
                .filter(new Locator.FilterOptions().setHasText(POINT))
                .locator(".got:not(.worry-count) .num");
        for (int n = 0; n < TAPS; n++) {
            var pressed = "true".equals(button.getAttribute("aria-pressed"));
            number.evaluate("""
                    (number) => {
                      window.seen = new Promise((done) => {
                        const watch = new MutationObserver(() => { watch.disconnect(); done(Date.now()); });
                        watch.observe(number, { childList: true, characterData: true, subtree: true });
                      });
                    }""");
            var tapped = (Number) button.evaluate("(button) => { const at = Date.now(); button.click(); return at; }");
            var seen = (Number) hall.evaluate("() => window.seen");
            times.add(seen.longValue() - tapped.longValue());
            assertThat(button).hasAttribute("aria-pressed", String.valueOf(!pressed));
        }
        return times;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /** Sends a command as a script in this tab could: with all cookies of the browser. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> send(Page tab, String seat, String command, Map<String, String> fields) {
        return (Map<String, Object>) tab.evaluate("""
                ([seat, command, fields]) => fetch('/uit/' + seat, {
                  method: 'POST', headers: { 'Content-Type': 'application/json' },
                  body: JSON.stringify({ id: 'made-up-by-a-test-' + Date.now(), command, fields }),
                }).then((response) => response.json())""", List.of(seat, command, fields));
    }
}
