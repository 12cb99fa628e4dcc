package nl.routebord.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

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

    @ParameterizedTest
    @CsvSource({
        "POST, /nieuws/af/geheim, 200",
        "POST, /uit/k-anneke,     403",
        "POST, /nieuws,           403",
        "GET,  /uit/k-anneke,     200"
    })
    void only_the_way_out_of_the_mails_is_open_to_a_tap_without_origin(String method, String path, int status)
            throws Exception {
        var answer = new MockHttpServletResponse();
        new OriginGuard().doFilter(new MockHttpServletRequest(method, path), answer, new MockFilterChain());
        assertThat(answer.getStatus()).isEqualTo(status);
    }
}
