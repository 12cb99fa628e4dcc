package nl.routebord.criteria.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClashTest {

    @Test
    void the_joined_text_begins_with_both_and_says_the_same_only_once() {
        assertThat(Clash.both("Uw tekst", "De tekst", " / ")).isEqualTo("Uw tekst / De tekst");
        assertThat(Clash.both("Gelijk", "Gelijk", " / ")).isEqualTo("Gelijk");
        assertThat(Clash.both("", "Alleen deze", " ")).isEqualTo("Alleen deze");
        assertThat(Clash.both("Alleen deze", "", " ")).isEqualTo("Alleen deze");
    }
}
