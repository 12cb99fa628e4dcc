package nl.routebord.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CutTest {

    private static final String BUS = "🚌";

    @Test
    void what_fits_stays_as_it_is() {
        assertThat(Cut.characters(BUS.repeat(5), 5)).isEqualTo(BUS.repeat(5));
        assertThat(Cut.units(BUS.repeat(5), 10)).isEqualTo(BUS.repeat(5));
    }

    @Test
    void characters_are_counted_as_people_count_them() {
        assertThat(Cut.characters(BUS.repeat(6), 5)).isEqualTo(BUS.repeat(4) + "…");
    }

    @Test
    void no_sign_is_cut_in_two() {
        assertThat(Cut.units("a" + BUS.repeat(5), 9)).isEqualTo("a" + BUS.repeat(3) + "…");
        assertThat(Cut.units("ab" + BUS.repeat(5), 9)).isEqualTo("ab" + BUS.repeat(3) + "…");
    }
}
