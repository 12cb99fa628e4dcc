package nl.routebord.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The generator keeps to its own rules: the same seed the same nonsense, nothing large, and nowhere but here. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TwisterTest {

    private static final Message PLAIN = Message.post(
            Message.Kind.OUTBOX,
            "/uit/m-abcdefgh",
            List.of(new Message.Header("Cookie", "a=b"), new Message.Header("Origin", "http://127.0.0.1")),
            "{\"id\":\"1\",\"command\":\"criteria.propose\",\"fields\":{\"activity\":\"x\",\"name\":\"Loket\"}}");

    @Test
    void the_same_seed_twists_the_same_way_and_another_seed_does_not() {
        assertThat(twisted(7)).isEqualTo(twisted(7)).isNotEqualTo(twisted(8));
    }

    @Test
    void most_messages_are_changed_and_none_becomes_large() {
        assertThat(twisted(9)).allMatch(message -> message.length() < 40_000);
        var plain = new String(PLAIN.bytes("127.0.0.1"), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(twisted(9).stream().filter(plain::equals).count()).isBetween(20L, 600L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1", "192.168.1.1", "8.8.8.8", "0.0.0.0", "::1"})
    void it_speaks_to_no_other_machine(String host) {
        assertThatThrownBy(() -> Loopback.allowed(host)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_speaks_to_this_one() throws Exception {
        assertThat(Loopback.allowed("127.0.0.1").isLoopbackAddress()).isTrue();
    }

    private static List<String> twisted(long seed) {
        var twister = new Twister(new SplittableRandom(seed));
        return IntStream.range(0, 2_000)
                .mapToObj(n -> new String(
                        twister.twist(PLAIN).bytes("127.0.0.1"), java.nio.charset.StandardCharsets.ISO_8859_1))
                .toList();
    }
}
