package nl.routebord.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.coyote.CloseNowException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BodyLimitTest {

    private final BodyLimit limit = new BodyLimit(new JsonMapper());
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @CsvSource({
        "POST, /uit/t-abcdefgh, application/json, 413",
        "POST, /in/abcdefgh, text/plain, 413",
        "PUT, /in/abcdefgh, application/json, 413",
        "POST, /klankbord/aanmelden/vraag, application/json, 413",
        "POST, /nieuws/af/geheim, application/json, 413",
        "POST, /peiling/ABCDEFGHJKMN/stem, application/json, 413",
        "POST, /VAADIN/push, application/json, 413",
        "GET, /peiling/ABCDEFGHJKMN, application/json, 200",
        "POST, /werkplek/abcdefgh/peiling/ABCDEFGHJKMN/tabel, multipart/form-data;boundary=x, 200"
    })
    void whoever_sends_a_book_gets_a_sentence(String method, String path, String type, int status) throws Exception {
        var request = new MockHttpServletRequest(method, path);
        request.setContentType(type);
        request.setContent(new byte[BodyLimit.MOST + 1]);
        limit.doFilter(request, response, new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(status);
        if (status != HttpServletResponse.SC_OK) {
            assertThat(response.getContentAsString()).contains("road.refused.large");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 200", "1, 413"})
    void a_screen_may_send_more_than_a_form_and_no_more_than_that(int more, int status) throws Exception {
        var request = new MockHttpServletRequest("POST", "/");
        request.setQueryString("v-r=uidl&v-uiId=0");
        request.setContent(new byte[BodyLimit.MOST_OF_SCREEN + more]);
        limit.doFilter(request, response, new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(status);
    }

    @Test
    void what_was_read_is_there_for_who_comes_next() throws Exception {
        var request = new MockHttpServletRequest("POST", "/uit/t-abcdefgh");
        request.setContent("{\"id\":\"\u00e9\"}".getBytes(StandardCharsets.UTF_8));
        var chain = new MockFilterChain();
        limit.doFilter(request, response, chain);
        var seen = Objects.requireNonNull(chain.getRequest());
        assertThat(new String(seen.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":\"\u00e9\"}");
    }

    @Test
    void a_body_that_stops_coming_is_told_to_come_later_and_ends_its_connection() throws Exception {
        var request = new MockHttpServletRequest("POST", "/uit/t-abcdefgh") {
            @Override
            public ServletInputStream getInputStream() {
                return new DelegatingServletInputStream(new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new SocketTimeoutException();
                    }
                });
            }
        };
        // Which Tomcat answers by closing at once, after what was written is gone.
        assertThatThrownBy(() -> limit.doFilter(request, response, new MockFilterChain()))
                .isInstanceOf(CloseNowException.class);
        assertThat(response.isCommitted()).isTrue();
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Connection")).isEqualTo("close");
        assertThat(response.getContentAsString()).contains("road.refused.failed");
    }
}
