package nl.routebord.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnreadableAddressTest {

    private final Refusals refusals = new Refusals();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void who_types_an_address_that_makes_no_sense_is_led_to_the_page_of_errors() throws Exception {
        assertThat(refusals.unreadable(new MockHttpServletRequest("GET", "/levend"), response))
                .isNull();
        assertThat(response.getStatus()).isEqualTo(400);
    }

    @Test
    void a_form_that_cannot_be_read_is_told_so_in_json_whatever_it_accepts() throws Exception {
        var request = new MockHttpServletRequest("POST", "/uit/m-abcdefgh");
        request.addHeader("Accept", "text/css");
        var answer = Objects.requireNonNull(refusals.unreadable(request, response));
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_JSON);
        assertThat(Objects.requireNonNull(answer.getBody()).why()).isEqualTo("road.refused.broken");
    }
}
