package nl.routebord.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.routebord.shared.Text;
import nl.routebord.soundingboard.Visit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LetterTest {

    private static final Instant DAY = Instant.parse("2026-11-12T12:00:00Z");

    private final Letter letter = new Letter(
            "Wijkerveen",
            Rhythm.FORTNIGHT,
            List.of(
                    new Visit.Step(
                            4,
                            List.of(new Visit.News(
                                    "Wat vindt u ervan? <b>nu</b>",
                                    4,
                                    Text.of("news.phase.open"),
                                    List.of(Text.of("news.concern.raised", Map.of("n", 2))),
                                    DAY))),
                    new Visit.Step(2, List.of(new Visit.News("Wie doet mee?", 2, null, List.of(), DAY))),
                    new Visit.Step(
                            0,
                            List.of(new Visit.News(
                                    "", 0, null, List.of(Text.of("news.plan.made", Map.of("n", 1))), DAY)))),
            "https://r.example/klankbord/abc",
            "https://r.example/afmelden/geheim",
            "https://r.example/nieuws/af/geheim");

    @Test
    void the_plain_mail_tells_the_news_step_by_step_and_the_two_ways() {
        assertThat(letter.plain())
                .containsSubsequence(
                        "gemeente Wijkerveen",
                        "Stap 4: Ontwerp\n",
                        "- Wat vindt u ervan? <b>nu</b>: Dit is nu open. 2 nieuwe zorgen. Het laatst op 12 november.\n",
                        "Stap 2: Betrokkenen\n",
                        "- Wie doet mee?: Het laatst op 12 november.\n",
                        "Het traject\n",
                        "- 1 avond gepland. Het laatst op 12 november.\n",
                        "https://r.example/klankbord/abc\n",
                        "elke twee weken",
                        "https://r.example/afmelden/geheim\n");
    }

    @ParameterizedTest
    @MethodSource("nl.routebord.hostile.Payloads#markup")
    void a_mail_program_finds_nothing_in_it_that_was_typed(String typed) {
        var news = new Visit.News(typed, 4, Text.of("news.phase.open"), List.of(), DAY);
        var mail = new Letter(
                typed,
                Rhythm.FORTNIGHT,
                List.of(new Visit.Step(4, List.of(news))),
                "https://r.example/",
                "https://r.example/a",
                "https://r.example/b");
        var read = Jsoup.parse(mail.html());
        assertThat(read.select("script, img, svg, iframe, object, embed, form, input, base, style, link, template"))
                .isEmpty();
        assertThat(read.select("a"))
                .hasSize(2)
                .allMatch(link -> link.attr("href").startsWith("https://r.example/"));
        assertThat(Objects.requireNonNull(read.selectFirst("li b")).wholeText()).isEqualTo(typed);
        assertThat(mail.plain()).contains(typed);
    }

    @Test
    void a_line_break_in_a_name_begins_no_header_of_its_own() {
        assertThat(Postbox.line("Stad\r\nBcc: iemand@elders.example\u2028x"))
                .isEqualTo("Stad Bcc: iemand@elders.example x");
    }

    @Test
    void in_the_html_the_words_of_people_are_only_words() {
        assertThat(letter.html())
                .contains("Wat vindt u ervan? &lt;b&gt;nu&lt;/b&gt;", "<a href=\"https://r.example/afmelden/geheim\">")
                .doesNotContain("<b>nu</b>", "<img", "<script", "src=");
    }

    @Test
    void the_address_of_home_holds_no_secret() {
        assertThat(letter.home()).doesNotContain("geheim");
        assertThat(letter.subject()).isEqualTo("Nieuws van het klankbord, gemeente Wijkerveen");
    }
}
