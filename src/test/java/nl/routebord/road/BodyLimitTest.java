package nl.routebord.road;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BodyLimitTest {

    @ParameterizedTest
    @CsvSource({
        "POST, /uit/t-abcdefgh, 413",
        "POST, /in/abcdefgh, 413",
        "POST, /peiling/ABCDEFGHJKMN/stem, 413",
        "GET, /peiling/ABCDEFGHJKMN, 200",
        "POST, /werkplek/abcdefgh/peiling/ABCDEFGHJKMN/tabel, 200"
    })
    void whoever_sends_a_book_to_a_form_gets_a_sentence(String method, String path, int status) throws Exception {
        var request = new MockHttpServletRequest(method, path);
        request.setContent(new byte[BodyLimit.MOST + 1]);
        var response = new MockHttpServletResponse();
        new BodyLimit(new JsonMapper()).doFilter(request, response, new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(status);
        if (status != HttpServletResponse.SC_OK) {
            assertThat(response.getContentAsString()).contains("road.refused.large");
        }
    }
}
