package nl.routebord.shell.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.routebord.shell.Html;
import nl.routebord.shell.Mold;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fold that is drawn once and stands at each of two points, in a real browser. */
class MoldIT extends FormsInBrowser {

    @BeforeEach
    void two_points_with_a_fold_for_a_concern() {
        var mold = new Mold(
                "worry-a1",
                "unfold",
                Html.summary("worry", new Span("Zorg erbij")),
                RbForm.of("concern.raise", SEAT)
                        .key("concern.raise:" + Mold.ITEM)
                        .hidden("kind", "criterion")
                        .hidden("item", Mold.ITEM)
                        .area("text", "Waar maakt u zich zorgen over?", null, 300)
                        .submit("Stuur in"));
        var panel = new Div(mold.copy("p1"), mold.copy("p2"), mold);
        stub.pages.put("/punten", html() + panel.getElement().getOuterHTML() + MOLD);
        page.navigate(stub.url("/punten"));
    }

    private static final String MOLD = "<script type=module src=/rb-mold.js></script>";

    @Test
    void each_point_sends_its_own() {
        var second = page.locator("[data-item=p2]");
        second.locator("summary").click();
        second.locator("textarea").fill("Te duur");
        second.locator("button").click();
        assertThat(second.locator(".answer")).hasText("Uw punt staat erbij.");
        await().until(() -> stub.carriedOut().size() == 1);
        var sent = stub.carriedOut().getFirst();
        assertThat(sent.command()).isEqualTo("concern.raise");
        assertThat(sent.fields().get("item").asString()).isEqualTo("p2");
        assertThat(sent.fields().get("kind").asString()).isEqualTo("criterion");
        assertThat(sent.fields().get("text").asString()).isEqualTo("Te duur");
        assertThat(page.locator("[data-item=p1] .answer")).hasText("");
    }

    @Test
    void no_two_elements_of_the_page_have_one_id_and_each_label_belongs_to_its_own_field() {
        page.locator("[data-item=p1] summary").click();
        assertThat(page.locator("[data-item=p1]").getByLabel("Waar maakt u zich zorgen over?"))
                .isVisible();
        @SuppressWarnings("unchecked")
        var ids = (List<String>) page.evaluate("[...document.querySelectorAll('[id]')].map(one => one.id)");
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void half_a_text_is_found_again_after_a_reload_in_its_own_fold() {
        page.locator("[data-item=p1] summary").click();
        page.locator("[data-item=p1] textarea").fill("Half een");
        page.reload();
        assertThat(page.locator("[data-item=p1] textarea")).isVisible();
        assertThat(page.locator("[data-item=p1] textarea")).hasValue("Half een");
        assertThat(page.locator("[data-item=p2] textarea")).isHidden();
    }

    @Test
    void a_point_that_comes_later_gets_its_fold_too() {
        page.evaluate("document.querySelector('rb-mold').parentElement.insertAdjacentHTML('afterbegin',"
                + "'<details class=unfold data-mold=worry-a1 data-item=p3></details>')");
        var third = page.locator("[data-item=p3]");
        third.locator("summary").click();
        third.locator("textarea").fill("Later");
        third.locator("button").click();
        await().until(() -> stub.carriedOut().size() == 1);
        assertThat(stub.carriedOut().getFirst().fields().get("item").asString()).isEqualTo("p3");
    }
}
