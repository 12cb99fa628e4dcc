package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Support per group on the projector when eighteen people voted: six clients, five of the councils, three residents, three
 * officials and one alderman. What the alderman chose must not be found by anybody.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("turn-d")
class SmallGroupsIT {

    private static final String CLIENTS = "Cliënten en naasten";
    private static final String COUNCILS = "Raden en belangenorganisaties";
    private static final String JOINED = "Overige groepen samen";

    private Product product;
    private Browsers browsers;
    private Page hall;
    private Page phone;

    @BeforeAll
    void eighteen_people_vote_and_the_result_is_revealed() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        product = Product.start(Browsers.HALL_NAME);
        browsers = new Browsers();
        var stage = new Stage(product, browsers);
        var desk = stage.desk();
        hall = stage.hall();
        var lively = new Lively(product, browsers, desk);
        lively.comeIn(6, 5, 3, 3, 1);
        Stage.look(desk, "Onderdelen kiezen");
        Stage.act(desk, "Zet op het scherm en open");
        phone = lively.phone(17);
        var round = phone.locator("input[name=round]").first().getAttribute("value");
        var parts = lively.parts();
        lively.vote(round, parts.get(0), "ttttal tttal tta tal t");
        lively.vote(round, parts.get(1), "tttaal tttal --- --- t");
        lively.vote(round, parts.get(2), "tttttt tttal tta tal t");
        lively.vote(round, parts.get(3), "tl---- t---- --- --- -");
        assertThat(hall.locator(".huge .figure")).hasText("18");
        Stage.close(desk);
        Stage.act(desk, "Laat zien");
        assertThat(hall.locator(".tallies").first()).isVisible();
    }

    @AfterAll
    void everybody_goes_home() {
        browsers.close();
        product.close();
    }

    @Test
    void groups_under_five_are_shown_as_one() {
        var groups = groups("Adviesraad");
        assertThat(groups.locator(".tally .name")).hasText(new String[] {CLIENTS, COUNCILS, JOINED});
        assertThat(groups.locator(".tally .who"))
                .hasText(new String[] {"4 van 6 mensen", "3 van 5 mensen", "4 van 7 mensen"});
        assertThat(groups.locator(".shared"))
                .hasText("In elke getoonde groep kiest minstens 3 van 5 dit. 3 groepen zijn te klein om te tonen.");
        assertThat(part("Adviesraad").locator(".who")).hasText("alle getoonde groepen voor");
        assertThat(part("Adviesraad").locator(".bar")).hasAttribute("aria-label", "11 meenemen, 4 aanpassen, 3 niet");
    }

    @Test
    void one_small_group_alone_takes_the_next_smallest_along() {
        var groups = groups("Signaleringsteam");
        assertThat(groups.locator(".tally .name")).hasText(new String[] {CLIENTS, JOINED});
        assertThat(groups.locator(".tally .who")).hasText(new String[] {"3 van 6 mensen", "4 van 6 mensen"});
        assertThat(part("Signaleringsteam").locator(".who")).isHidden();
        assertThat(groups.locator(".shared")).not().containsText("In elke");
    }

    @Test
    void a_group_that_is_all_of_one_mind_puts_all_groups_into_words() {
        var groups = groups("Netwerkpool");
        assertThat(groups.locator(".tally .who")).hasText(new String[] {"in woorden", "in woorden", "in woorden"});
        assertThat(groups.locator(".tally .bar").first()).hasAttribute("aria-label", "bijna iedereen voor");
        assertThat(groups.locator(".tally .bar").nth(1)).hasAttribute("aria-label", "meer dan de helft voor");
    }

    @Test
    void a_part_with_three_answers_has_no_page_with_groups() {
        assertThat(hall.locator(".leaf-title")).hasText(new String[] {
            "Elke groep even zwaar",
            "Netwerkpool: steun per groep",
            "Adviesraad: steun per groep",
            "Signaleringsteam: steun per groep"
        });
        assertThat(groups("Open inloop")).hasCount(0);
        assertThat(part("Open inloop").locator(".who")).isHidden();
    }

    @Test
    void no_page_of_the_hall_and_no_phone_names_the_group_of_one() {
        assertThat(hall.locator(".per-group")).hasCount(3);
        for (var row : hall.locator(".per-group").all()) {
            assertThat(row).not().containsText("College");
        }
        for (var part : List.of("Adviesraad", "Signaleringsteam", "Netwerkpool", "Open inloop")) {
            Stage.button(phone, "Groepen en redenen bij " + part).click();
        }
        assertThat(phone.locator(".per-group")).hasCount(4);
        for (var row : phone.locator(".per-group").all()) {
            assertThat(row).not().containsText("College");
        }
    }

    @Test
    void a_clicker_turns_the_pages_of_the_hall() {
        hall.locator("[data-pages]").click();
        assertThat(hall.locator("[data-pages]")).hasAttribute("aria-pressed", "true");
        hall.keyboard().press("PageDown");
        assertThat(hall.locator(".leaf:visible")).hasCount(1);
        var before = hall.locator("[data-where]").textContent();
        hall.keyboard().press("PageDown");
        assertThat(hall.locator("[data-where]")).not().hasText(before);
        hall.keyboard().press("PageUp");
        assertThat(hall.locator("[data-where]")).hasText(before);
    }

    /** The page of the hall with the groups of one part. */
    private Locator groups(String part) {
        return hall.locator(".leaf")
                .filter(new Locator.FilterOptions()
                        .setHas(hall.locator(".leaf-title", new Page.LocatorOptions().setHasText(part))));
    }

    /** The row of one part on the first page. */
    private Locator part(String name) {
        return hall.locator(".leaf:not(:has(.leaf-title)) .tally").filter(new Locator.FilterOptions().setHasText(name));
    }
}
