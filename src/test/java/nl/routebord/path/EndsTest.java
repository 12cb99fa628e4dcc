package nl.routebord.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EndsTest {

    private static final Ends ENDS = Ends.of(Map.of(
            "ends",
            "Vraag het de griffie. => 2: Ja, Weet ik niet; 1: Ja\nEen besluit is genoeg. => 2: Nee\nKijk verder."));

    @Test
    void the_first_line_whose_answers_all_fit_counts() {
        assertThat(ENDS.advice(number -> number == 1 ? "Ja" : "Weet ik niet")).contains("Vraag het de griffie.");
        assertThat(ENDS.advice(number -> "Nee")).contains("Een besluit is genoeg.");
    }

    @Test
    void a_line_without_answers_is_for_all_others() {
        assertThat(ENDS.advice(number -> number == 1 ? "Nee" : "Ja")).contains("Kijk verder.");
    }

    @Test
    void a_path_without_ends_gives_no_advice() {
        assertThat(Ends.of(Map.of()).advice(number -> "Ja")).isEmpty();
    }

    @Test
    void a_line_that_cannot_be_read_is_named() {
        assertThatThrownBy(() -> Ends.of(Map.of("ends", "Doe dit. => drie: Ja")))
                .hasMessageContaining("Doe dit. => drie: Ja");
    }
}
