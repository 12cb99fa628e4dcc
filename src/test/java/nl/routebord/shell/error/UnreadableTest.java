package nl.routebord.shell.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnreadableTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain rest = new MockFilterChain();

    @ParameterizedTest
    @ValueSource(strings = {"/;v%r=heartbeat", "/m/%", "/m/%4", "/m/%zz", "/m/%00"})
    void a_path_with_a_broken_sign_is_the_mistake_of_its_sender(String path) throws Exception {
        new Unreadable().doFilter(new MockHttpServletRequest("POST", path), response, rest);
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(rest.getRequest()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/m/ABCDEFGH", "/traject/a%20b", "/m/%c3%A9"})
    void every_other_path_goes_on(String path) throws Exception {
        new Unreadable().doFilter(new MockHttpServletRequest("GET", path), response, rest);
        assertThat(rest.getRequest()).isNotNull();
    }
}
