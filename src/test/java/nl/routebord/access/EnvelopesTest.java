package nl.routebord.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EnvelopesTest {

    @Test
    void only_the_same_house_opens_what_it_sealed_and_only_for_what_it_was_sealed(
            @TempDir Path here, @TempDir Path elsewhere) throws IOException {
        var ours = new Envelopes(new Secrets(here.resolve("links.key")));
        var node = new Envelopes(new Secrets(here.resolve("links.key")));
        var theirs = new Envelopes(new Secrets(elsewhere.resolve("links.key")));
        var sealed = ours.seal("way", "een geheim\nmet regels");

        assertThat(sealed).doesNotContain("geheim").matches("[A-Za-z0-9_-]+");
        assertThat(ours.seal("way", "een geheim\nmet regels")).isNotEqualTo(sealed);
        assertThat(node.open("way", sealed)).contains("een geheim\nmet regels");
        assertThat(node.open("token", sealed)).isEmpty();
        assertThat(theirs.open("way", sealed)).isEmpty();
    }

    @Test
    void what_was_changed_in_any_place_is_not_opened(@TempDir Path here) throws IOException {
        var envelopes = new Envelopes(new Secrets(here.resolve("links.key")));
        var sealed = envelopes.seal("way", "een geheim");
        for (int i = 0; i < sealed.length() - 1; i++) {
            var other = sealed.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(envelopes.open("way", sealed.substring(0, i) + other + sealed.substring(i + 1)))
                    .isEmpty();
        }
        assertThat(envelopes.open("way", "")).isEmpty();
        assertThat(envelopes.open("way", "rubbish!")).isEmpty();
        assertThat(envelopes.open("way", sealed.substring(0, 12))).isEmpty();
    }
}
