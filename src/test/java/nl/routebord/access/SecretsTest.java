package nl.routebord.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SecretsTest {

    private static final int MANY = 1_000_000;

    @TempDir
    private Path data;

    @Test
    void a_code_has_eight_signs_that_nobody_mixes_up() throws IOException {
        var secrets = new Secrets(data.resolve("links.key"));
        assertThat(IntStream.range(0, MANY).mapToObj(n -> secrets.code()))
                .allMatch(code -> code.matches("[2-9A-HJKMNP-Z]{8}"));
    }

    /** Of a million codes among 31^8 0.6 pairs are the same by chance; seven or more with a chance of 3 in a million. */
    @Test
    void codes_repeat_no_more_than_chance() throws IOException {
        var secrets = new Secrets(data.resolve("links.key"));
        var different = new HashSet<String>();
        for (int n = 0; n < MANY; n++) {
            different.add(secrets.code());
        }
        assertThat(MANY - different.size()).isLessThan(7);
    }

    /** A million at each of the eight places, about 32,258 of each sign; six standard deviations are 1,060. */
    @Test
    void every_sign_is_as_likely_as_every_other_at_each_place_of_a_code() throws IOException {
        var secrets = new Secrets(data.resolve("links.key"));
        var counted = new int[8][128];
        for (int n = 0; n < MANY; n++) {
            var code = secrets.code();
            for (int place = 0; place < 8; place++) {
                counted[place][code.charAt(place)]++;
            }
        }
        for (var place : counted) {
            assertThat(Arrays.stream(place).filter(times -> times > 0).boxed())
                    .hasSize(31)
                    .allSatisfy(times -> assertThat(times).isBetween(31_198, 33_318));
        }
        assertThat(8 * Math.log(31) / Math.log(2)).as("bits").isGreaterThan(39);
    }

    @Test
    void a_secret_has_128_bits_and_is_never_the_same() throws IOException {
        var secrets = new Secrets(data.resolve("links.key"));
        var different = new HashSet<String>();
        for (int n = 0; n < 100_000; n++) {
            different.add(secrets.fresh());
        }
        assertThat(different).hasSize(100_000).allMatch(secret -> secret.matches("[a-z2-7]{26}"));
    }

    @Test
    void a_link_of_a_data_folder_stays_the_same_and_another_folder_has_another() throws IOException {
        var first = new Secrets(data.resolve("links.key"));
        assertThat(new Secrets(data.resolve("links.key")).stable("hall:1")).isEqualTo(first.stable("hall:1"));
        assertThat(first.stable("hall:2")).isNotEqualTo(first.stable("hall:1"));
        assertThat(new Secrets(data.resolve("other").resolve("links.key")).stable("hall:1"))
                .isNotEqualTo(first.stable("hall:1"));
    }

    /** 160,000 signs, about 5,160 of each; five standard deviations are 355. */
    @Test
    void a_code_of_a_data_folder_stays_the_same_and_no_sign_of_it_is_likelier_than_another() throws IOException {
        var first = new Secrets(data.resolve("links.key"));
        assertThat(new Secrets(data.resolve("links.key")).stableCode("jan:1")).isEqualTo(first.stableCode("jan:1"));
        assertThat(new Secrets(data.resolve("other").resolve("links.key")).stableCode("jan:1"))
                .isNotEqualTo(first.stableCode("jan:1"));
        var counted = new HashMap<Character, Integer>();
        for (int n = 0; n < 20_000; n++) {
            var code = first.stableCode("jan:" + n);
            assertThat(code).matches("[2-9A-HJKMNP-Z]{8}");
            for (char sign : code.toCharArray()) {
                counted.merge(sign, 1, Integer::sum);
            }
        }
        assertThat(counted).hasSize(31);
        assertThat(counted.values()).allSatisfy(times -> assertThat(times).isBetween(4_800, 5_520));
    }

    @Test
    void nobody_else_on_the_machine_can_read_the_key() throws IOException {
        new Secrets(data.resolve("links.key"));
        assertThat(Files.getPosixFilePermissions(data.resolve("links.key")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void a_handle_fits_a_seat() throws IOException {
        var handle = new Secrets(data.resolve("links.key")).handle();
        assertThat(Cookies.isSeat("regie-" + handle)).isTrue();
        assertThat(Cookies.isSeat("scherm-" + handle)).isTrue();
    }
}
