package nl.routebord.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import nl.routebord.shared.Text;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void sentences_within_sentences_are_said_by_many_at_once() {
        var said = IntStream.range(0, 5_000)
                .parallel()
                .mapToObj(n -> Words.say(
                        Words.DUTCH,
                        "criteria.by",
                        Map.of("name", Text.of("criteria.by", Map.of("name", "Jan" + n % 1_000)))))
                .toList();

        assertThat(said).hasSize(5_000);
        assertThat(said.get(1_007)).isEqualTo("Van Van Jan7");
    }
}
