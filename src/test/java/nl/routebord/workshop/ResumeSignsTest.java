package nl.routebord.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.routebord.road.Fields;
import nl.routebord.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResumeSignsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KLM7R4PX",
                "klm7r4px",
                " KLM7 R4PX ",
                "klm7-r4px",
                "K.L.M.7.R.4.P.X",
                "KLM7\u2013R4PX",
                "KLM7\u00a0R4PX",
                "\u200bKLM7R4PX",
                "\uff2b\uff2c\uff2d\uff17 R4PX",
                "http://routebord.nl/m/ABCD2345#verder=KLM7R4PX"
            })
    void a_code_is_the_same_however_it_is_typed(String typed) {
        assertThat(ResumeSigns.of(Fields.of("resume", typed))).isEqualTo("KLM7R4PX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KLM7", "KLM7R4PXX", "...."})
    void what_has_no_eight_signs_is_said_to_be_no_code(String typed) {
        assertThatThrownBy(() -> ResumeSigns.of(Fields.of("resume", typed)))
                .isInstanceOf(Refusal.class)
                .hasMessage("workshop.resume.long");
    }

    @Test
    void nothing_and_a_whole_story_are_refused_too() {
        assertThatThrownBy(() -> ResumeSigns.of(Fields.of("resume", "  "))).hasMessage("workshop.resume.empty");
        assertThatThrownBy(() -> ResumeSigns.of(Fields.of("resume", "K".repeat(5_000))))
                .hasMessage("workshop.resume.long");
    }
}
