package nl.routebord.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StoredTest {

    @AfterEach
    void nobody_looks() {
        UI.setCurrent(null);
    }

    @Test
    void on_an_english_screen_stored_text_says_that_it_is_dutch() {
        read(Locale.ENGLISH);
        assertThat(Stored.text(new Span("Waar letten we op?")).getElement().getAttribute("lang"))
                .isEqualTo("nl");
    }

    @Test
    void on_a_dutch_screen_it_needs_not() {
        read(Words.DUTCH);
        assertThat(Stored.text(new Span("Waar letten we op?")).getElement().hasAttribute("lang"))
                .isFalse();
    }

    @Test
    void the_link_to_the_other_language_comes_back_to_its_page() {
        read(Words.DUTCH);
        var link = new LanguageLink("/m/KLM7R4PX/hulp");
        assertThat(link.getHref()).isEqualTo("/taal/en?terug=%2Fm%2FKLM7R4PX%2Fhulp");
        assertThat(link.getElement().getAttribute("lang")).isEqualTo("en");
    }

    private static void read(Locale locale) {
        var ui = new UI();
        ui.setLocale(locale);
        UI.setCurrent(ui);
    }
}
