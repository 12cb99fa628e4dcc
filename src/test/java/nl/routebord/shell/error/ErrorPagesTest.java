package nl.routebord.shell.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import nl.routebord.access.Heard;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ErrorPagesTest {

    private static final Exception FAILURE = new DataAccessResourceFailureException(
            "StatementCallback; bad SQL [select * from vote]; db-7.internal:5432");

    @Test
    void a_failure_shows_a_number_and_the_log_has_that_number_with_all_that_went_wrong() {
        try (var log = new Heard(ErrorPages.class)) {
            var answer = answer(500, "text/html", FAILURE);
            var number = String.valueOf(answer.getBody())
                    .replaceAll("(?s).*Noem dan dit nummer: ([2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4})\\..*", "$1");
            assertThat(number).hasSize(9);
            assertThat(log.lines()).singleElement().asString().contains(number, "select * from vote");
        }
    }

    @Test
    void a_failure_shows_nothing_of_what_is_inside() {
        var page = String.valueOf(answer(500, "text/html", FAILURE).getBody());
        assertThat(page)
                .contains("Het lukt nu niet", "lang=\"nl\"")
                .doesNotContain("select", "vote", "Exception", "springframework", "5432", "<script", "style=");
    }

    @ParameterizedTest
    @CsvSource({
        "404, Deze pagina bestaat niet",
        "403, Dit lukt zo niet",
        "405, Dit lukt zo niet",
        "413, Dit lukt zo niet"
    })
    void what_the_visitor_did_gets_a_page_without_a_number(int status, String title) {
        assertThat(String.valueOf(answer(status, "text/html", null).getBody()))
                .contains(title)
                .doesNotContain("nummer", "{");
    }

    @Test
    void who_reads_no_pages_gets_nothing_to_read() {
        var answer = answer(500, "application/json", FAILURE);
        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        assertThat(answer.getBody()).isNull();
    }

    private static ResponseEntity<String> answer(
            int status, String accept, @org.jspecify.annotations.Nullable Exception failure) {
        var request = new MockHttpServletRequest("GET", "/error");
        request.addHeader("Accept", accept);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, failure);
        return new ErrorPages().error(request);
    }
}
