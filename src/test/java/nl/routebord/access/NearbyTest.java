package nl.routebord.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NearbyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "::1",
                "[::1]",
                "0:0:0:0:0:0:0:1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.20",
                "169.254.3.4",
                "fe80::1",
                "fe80::1%eth0",
                "fc00::1",
                "fd12:3456::1",
                "::ffff:192.168.1.20"
            })
    void this_computer_and_private_networks_are_near(String remote) {
        assertThat(new Nearby("").is(remote)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.15.0.1",
                "172.32.0.1",
                "192.169.0.1",
                "11.0.0.1",
                "2001:db8::1",
                "fec0::1",
                "::ffff:8.8.8.8",
                "localhost",
                "",
                "example.org",
                "127.1.evil",
                "1"
            })
    void everything_else_is_far(String remote) {
        assertThat(new Nearby("").is(remote)).isFalse();
    }

    @Test
    void whoever_runs_the_house_may_say_that_far_is_fine() {
        assertThat(new Nearby("on").is("8.8.8.8")).isTrue();
        assertThat(new Nearby("off").is("8.8.8.8")).isFalse();
    }
}
