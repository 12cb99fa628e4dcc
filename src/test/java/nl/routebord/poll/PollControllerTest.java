package nl.routebord.poll;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.routebord.road.Reply;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

/** What a browser sends and gets back, with its cookie. */
@ServiceTest
class PollControllerTest extends OpenPoll {

    @Autowired
    private PollController controller;

    @Autowired
    private FormController forms;

    @Test
    void a_first_voice_gives_a_cookie_that_scripts_cannot_read_and_a_change_keeps_it() {
        var first = send("tap-1", 0);
        assertThat(cookie(first)).startsWith("rb-peiling-" + poll.code() + "=").contains("HttpOnly", "SameSite=Lax");
        assertThat(Objects.requireNonNull(first.getBody()).text()).contains("Uw keuze telt");
        var held = cookie(first).replaceAll("^[^=]*=([^;]*);.*$", "$1");
        var second = send("tap-2", 1, new Cookie("rb-peiling-" + poll.code(), held));
        assertThat(cookie(second)).contains(held);
        assertThat(senders()).hasSize(1);
    }

    @Test
    void who_lost_the_answer_and_sends_again_gets_the_same_cookie() {
        assertThat(cookie(send("tap-1", 0))).isEqualTo(cookie(send("tap-1", 0)));
        assertThat(senders()).hasSize(1);
    }

    @Test
    void forms_are_printed_for_the_workplace_alone() {
        var request = new MockHttpServletRequest();
        var refused = forms.print("onbekend", poll.code(), 1, 1, request);
        assertThat(refused.getStatusCode().value()).isEqualTo(303);
        assertThat(refused.getHeaders().getFirst(HttpHeaders.LOCATION)).isEqualTo("/geen-toegang");
    }

    private ResponseEntity<Reply> send(String tap, int option, Cookie... cookies) {
        var request = new MockHttpServletRequest();
        request.setCookies(cookies);
        return controller.take(
                poll.code(),
                new PollController.Sent(
                        tap, Map.of("option", poll.options().get(option).id().toString())),
                request);
    }

    private static String cookie(ResponseEntity<Reply> reply) {
        return Objects.requireNonNull(reply.getHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of()))
                .getFirst();
    }
}
