package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** One evening by keyboard alone: joining, proposing, supporting, voting and steering; and a focus that nobody takes away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeyboardIT {

    /** Whether who looks sees where the keyboard is: a ring, and not below something that stands still. */
    private static final String SEES_FOCUS = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return 'nothing has the focus';
              const shown = at.matches('input[type=radio], .choice > input, .kind > input') ? at.closest('label') : at;
              const style = getComputedStyle(shown);
              if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return `no ring around ${shown.outerHTML.slice(0, 90)}`;
              const box = shown.getBoundingClientRect();
              const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
              return over && (shown.contains(over) || over.contains(shown)) ? '' : `hidden: ${shown.outerHTML.slice(0, 90)}`;
            }""";

    private Product product;
    private Browsers browsers;
    private Stage stage;
    private Page desk;
    private Page phone;

    @BeforeAll
    void open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        product = Product.start("127.0.0.1");
        browsers = new Browsers();
        stage = new Stage(product, browsers);
        desk = browsers.tab(Browsers.Size.LAPTOP, product.link("Regie"));
        phone = browsers.tab(Browsers.Size.PHONE, product.link("Meedoen"));
    }

    @AfterAll
    void close() {
        browsers.close();
        product.close();
    }

    @Test
    @Order(1)
    void opens_the_desk_and_joins() {
        Stage.button(desk, "Open de regie").waitFor();
        reach(desk, Stage.button(desk, "Open de regie"), 12);
        desk.keyboard().press("Enter");
        desk.locator(".sheet h2").waitFor();

        Stage.button(phone, "Ik doe mee").waitFor();
        reach(phone, phone.getByLabel("Hoe mogen we u noemen?"), 6);
        phone.keyboard().type("Corrie");
        phone.keyboard().press("Tab");
        phone.keyboard().press("ArrowDown");
        assertThat(phone.locator("input[name=group]:checked")).hasCount(1);
        reach(phone, Stage.button(phone, "Ik doe mee"), 3);
        phone.keyboard().press("Enter");
        assertThat(phone.locator("h1:visible")).hasText("We gaan zo beginnen");
    }

    @Test
    @Order(2)
    void puts_the_first_part_on_stage() {
        reach(desk, Stage.button(desk, "Zet op het scherm en open"), 20);
        desk.keyboard().press("Enter");
        assertThat(phone.locator("h1:visible")).containsText("Waar letten we op");
    }

    @Test
    @Order(3)
    void proposes_and_supports() {
        var propose = phone.locator(".propose");
        var name = propose.getByLabel("Kort gezegd");
        reach(phone, phone.locator(".criteria-panel > a.act"), 20);
        phone.keyboard().press("Enter");
        assertThat(name).isFocused();
        reach(phone, name, 0);
        phone.keyboard().type("Koffie voor wie wacht");
        phone.keyboard().press("Tab");
        phone.keyboard().type("Wachten is makkelijker samen.");
        phone.keyboard().press("Tab");
        phone.keyboard().press("Enter");
        assertThat(phone.locator(".criterion.mine .name")).hasText("Koffie voor wie wacht");

        phone.reload();
        phone.locator(".criterion .support").first().waitFor();
        var support = phone.locator(".criterion .support").first();
        reach(phone, support, 20);
        phone.keyboard().press("Space");
        assertThat(support).hasAttribute("aria-pressed", "true");
    }

    @Test
    @Order(4)
    void focus_and_caret_stay_while_others_add_things() {
        var sentence = phone.locator(".propose").getByLabel("Leg het uit");
        sentence.focus();
        phone.keyboard().type("Half een gedachte");
        phone.keyboard().press("ArrowLeft");
        phone.keyboard().press("ArrowLeft");
        phone.evaluate("""
                () => {
                  window.moved = [];
                  document.addEventListener('focusin', (event) => window.moved.push(event.target.outerHTML.slice(0, 60)));
                  document.addEventListener('focusout', () => window.moved.push('out'));
                  window.said = [];
                  new MutationObserver((changes) => {
                    const spoken = new Set(changes.map((change) => (change.target.nodeType === 1 ? change.target : change.target.parentElement)
                      .closest('[role=status]')).filter(Boolean));
                    window.said.push([...spoken].filter((one) => one.textContent).length);
                  }).observe(document.querySelector('main'), { childList: true, subtree: true, characterData: true });
                }""");
        var activity = Evening.values(phone, "criteria.propose", "activity").getFirst();
        for (int n = 0; n < 8; n++) {
            Guest.join(product, "Gast " + n, null)
                    .send("criteria.propose", "activity", activity, "name", "Nieuw " + n, "sentence", "");
        }
        assertThat(phone.locator(".criterion")).hasCount(16);
        assertThat(phone.locator("main [role=status].sr").first()).containsText("ieuw");

        var held = (Map<?, ?>) phone.evaluate(
                "() => ({ moved: window.moved, name: document.activeElement.name, at: document.activeElement.selectionStart,"
                        + " text: document.activeElement.value, most: Math.max(0, ...window.said) })");
        assertThat(held.get("moved")).isEqualTo(List.of());
        assertThat(held.get("name")).isEqualTo("sentence");
        assertThat(held.get("text")).isEqualTo("Half een gedachte");
        assertThat(held.get("at")).isEqualTo("Half een gedachte".length() - 2);
        assertThat(held.get("most")).as("announcements of one frame").isIn(0, 1);
    }

    @Test
    @Order(5)
    void closes_this_part_and_opens_the_vote() {
        reach(desk, Stage.button(desk, "Sluiten"), 25);
        desk.keyboard().press("Enter");
        Stage.button(desk, "Weer openen").waitFor();
        assertThat(desk.locator("main .acts")).isFocused();
        reach(desk, desk.locator(".sheet .item").nth(1), 7, "Shift+Tab");
        desk.keyboard().press("Enter");
        Stage.button(desk, "Zet op het scherm en open").waitFor();
        reach(desk, Stage.button(desk, "Zet op het scherm en open"), 25);
        desk.keyboard().press("Enter");
        assertThat(phone.locator(".choice:visible")).hasCount(3);
    }

    @Test
    @Order(6)
    void votes_with_a_few_presses() {
        assertThat(reach(phone, phone.locator(".choice.yes:visible"), 8)).isLessThanOrEqualTo(6);
        phone.keyboard().press("Enter");
        assertThat(phone.locator(".choice.yes:visible")).hasAttribute("aria-pressed", "true");
        assertThat(phone.locator(".choice.yes:visible")).isFocused();
        assertThat(reach(phone, phone.locator(".steps .act.main:visible"), 6))
                .as("the way on comes before the reason")
                .isLessThanOrEqualTo(3);
        phone.keyboard().press("Tab");
        assertThat(phone.locator(".vote summary:visible")).isFocused();
        phone.keyboard().press("Shift+Tab");
        phone.keyboard().press("Enter");
        assertThat(phone.locator(".walk")).containsText("2 van");
        assertThat(phone.locator(".steps .act.main:visible")).isFocused();
    }

    @Test
    @Order(7)
    void every_control_of_a_phone_and_of_the_desk_shows_that_it_has_the_focus() {
        for (var page : List.of(phone, desk)) {
            page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0) }");
            for (int n = 0; n < 25; n++) {
                page.keyboard().press("Tab");
                if (!(Boolean) page.evaluate("() => document.activeElement === document.body")) {
                    assertThat((String) page.evaluate(SEES_FOCUS)).isEmpty();
                }
            }
        }
    }

    /** Presses Tab until this has the focus; says how often. */
    private static int reach(Page page, Locator goal, int most) {
        return reach(page, goal, most, "Tab");
    }

    private static int reach(Page page, Locator goal, int most, String key) {
        for (int presses = 0; presses <= most; presses++) {
            if ((Boolean)
                    goal.evaluate("(one) => one === document.activeElement || one.contains(document.activeElement)")) {
                assertThat((String) page.evaluate(SEES_FOCUS)).isEmpty();
                return presses;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError("not reached in " + most + " presses: " + goal);
    }
}
