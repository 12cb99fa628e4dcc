package nl.routebord.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.routebord.access.Heard;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RefusalsTest {

    /** Addresses at which something breaks. */
    @RestController
    static class Broken {

        @PostMapping("/kapot")
        void broken() {
            throw new IllegalStateException("nl.routebord.ballot.Secret of Fatima");
        }

        @PostMapping("/database")
        void database() {
            throw new CannotGetJdbcConnectionException("jdbc:postgresql://db-7.internal:5432/routebord");
        }

        @PostMapping("/druk")
        void busy() {
            throw new CannotAcquireLockException("select * from activity for update");
        }
    }

    private final MockMvc http = MockMvcBuilders.standaloneSetup(new Broken())
            .setControllerAdvice(new Refusals())
            .build();

    @Test
    void a_failure_is_a_dutch_sentence_with_a_number_that_the_log_has_too() throws Exception {
        for (var path : new String[] {"/kapot", "/database"}) {
            try (var log = new Heard(Refusals.class)) {
                var answer = ask(path);
                assertThat(answer.getStatus()).isEqualTo(503);
                var body = answer.getContentAsString();
                assertThat(body)
                        .contains("Het lukt nu niet. Wij proberen het zo opnieuw.", "road.refused.failed")
                        .doesNotContain("Fatima", "nl.routebord", "jdbc", "5432", "Exception");
                var number = body.replaceAll("(?s).*dit nummer: ([2-9A-Z]{4}-[2-9A-Z]{4})\\..*", "$1");
                assertThat(log.lines()).singleElement().asString().contains(number);
            }
        }
    }

    @Test
    void what_only_has_to_wait_gets_a_sentence_and_no_number() throws Exception {
        var answer = ask("/druk");
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString()).contains("road.refused.busy").doesNotContain("nummer", "select");
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        var answer = http.perform(post(path)).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }
}
