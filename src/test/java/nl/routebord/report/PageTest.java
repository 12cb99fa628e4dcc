package nl.routebord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page of nodes: a browser finds in it what was put there and nothing that was typed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageTest {

    @ParameterizedTest
    @MethodSource("nl.routebord.hostile.Payloads#markup")
    void what_was_typed_stays_words_in_every_place(String typed) {
        var page = new Page(typed, "verslag");
        var box = page.in(page.body(), "p", typed, typed);
        box.setAttribute("data-head", typed);
        page.in(page.body(), "caption", "", typed);
        var read = Jsoup.parse(page.html());
        assertThat(read.title()).isEqualTo(typed.replace('\t', ' ').strip());
        assertThat(read.select("script, img, svg, iframe, object, embed, form, input, base, style, a, template, math"))
                .isEmpty();
        assertThat(read.select("link"))
                .hasSize(3)
                .allMatch(link -> link.attr("href").startsWith("/styles/"));
        var p = Objects.requireNonNull(read.selectFirst("p"));
        assertThat(p.wholeText()).isEqualTo(typed);
        assertThat(p.attr("data-head")).isEqualTo(typed);
        assertThat(p.className()).isEqualTo(typed.strip());
        assertThat(p.attributesSize()).isEqualTo(2);
        assertThat(read.getAllElements())
                .noneMatch(element -> element.attributes().asList().stream()
                        .anyMatch(attribute -> attribute.getKey().startsWith("on")));
    }
}
