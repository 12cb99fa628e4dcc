package nl.routebord.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OriginGuardTest {

    @ParameterizedTest
    @CsvSource({
        "http,  zaal.lan, 8080, http://zaal.lan:8080,       true",
        "http,  zaal.lan, 8080, http://ZAAL.lan:8080,       true",
        "http,  zaal.lan, 80,   http://zaal.lan,            true",
        "https, bord.nl,  443,  https://bord.nl,            true",
        "http,  zaal.lan, 8080, http://zaal.lan,            false",
        "http,  zaal.lan, 8080, https://zaal.lan:8080,      false",
        "http,  zaal.lan, 8080, http://zaal.lan.evil:8080,  false",
        "http,  zaal.lan, 8080, http://evil.example,        false",
        "http,  zaal.lan, 8080, null,                       false",
        "http,  zaal.lan, 8080, ' ',                        false",
        "http,  zaal.lan, 8080, ,                           false",
        "http,  zaal.lan, 8080, 'http://zaal.lan:8080 x',   false"
    })
    void only_our_own_scheme_host_and_port_are_our_own(
            String scheme, String host, int port, @org.jspecify.annotations.Nullable String origin, boolean own) {
        var request = new MockHttpServletRequest();
        request.setScheme(scheme);
        request.setServerName(host);
        request.setServerPort(port);
        assertThat(OriginGuard.isOwn(request, origin)).isEqualTo(own);
    }
}
