package nl.routebord.poll;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.routebord.road.Reply;
import nl.routebord.testing.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a browser sends and gets back, with its cookie. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class PollControllerTest extends OpenPoll {

    @Autowired
    private PollController controller;

    @Autowired
    private PollDoor door;

    @Autowired
    private FormController forms;

    private String address;

    @BeforeEach
    void an_address_of_its_own() {
        address = "2001:db8:" + UUID.randomUUID().toString().substring(9, 13) + ":1::5";
    }

    @Test
    void who_opens_the_page_gets_a_cookie_that_scripts_cannot_read() {
        var given = Objects.requireNonNull(opened(null));
        assertThat(given)
                .startsWith("rb-peiling-" + poll.code() + "=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=31536000")
                .doesNotContain("Secure");
        assertThat(opened("https", null)).contains("Secure");
        assertThat(opened(value(given))).as("who has one keeps it").isNull();
        assertThat(opened(secrets.fresh()))
                .as("one that is not ours is replaced")
                .isNotNull();
        var none = new MockHttpServletResponse();
        pass(new MockHttpServletRequest("GET", "/peiling/ABCDEFGHJKMN"), none);
        assertThat(none.getHeader(HttpHeaders.SET_COOKIE)).isNull();
    }

    @Test
    void a_voice_and_its_change_are_one_and_keep_the_cookie() {
        var held = browser();
        var first = send(held, 0);
        assertThat(body(first).text()).contains("Uw keuze telt");
        assertThat(value(cookie(first))).isEqualTo(held);
        send(held, 1);
        assertThat(senders()).hasSize(1);
    }

    @Test
    void a_lost_answer_and_a_page_that_is_loaded_again_are_one_voice_and_two_browsers_are_two() {
        var held = browser();
        send(held, 0);
        assertThat(opened(held))
                .as("the answer was lost, the page is loaded again")
                .isNull();
        send(held, 0);
        assertThat(senders()).hasSize(1);
        send(browser(), 0);
        assertThat(senders()).hasSize(2);
    }

    @Test
    void thought_up_cookies_get_nowhere_and_use_up_what_their_address_may_begin() {
        for (int n = 0; n < 600; n++) {
            var answer = send(secrets.fresh() + secrets.fresh(), 0);
            assertThat(body(answer).why()).isEqualTo("poll.refused.cookie");
        }
        assertThat(senders()).isEmpty();
        assertThat(send(null, 0).getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        var held = browser();
        assertThat(send(held, 0).getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        address = "10.0.0.7";
        assertThat(body(send(held, 0)).ok()).as("another address is not in it").isTrue();
    }

    @Test
    void without_a_cookie_one_is_given_and_the_next_tap_counts() {
        var first = send(null, 0);
        assertThat(body(first).ok()).isFalse();
        assertThat(body(first).text()).contains("telt nog niet", "cookies");
        assertThat(senders()).isEmpty();
        assertThat(body(send(value(cookie(first)), 0)).ok()).isTrue();
        assertThat(senders()).hasSize(1);
    }

    @Test
    void a_hall_of_500_behind_one_address_takes_part_and_a_script_behind_it_does_not_go_on() {
        for (int n = 0; n < 500; n++) {
            assertThat(body(send(browser(), n % 2)).ok()).isTrue();
        }
        assertThat(senders()).hasSize(500);
        var more = 0;
        while (more < 200 && send(browser(), 0).getStatusCode().is2xxSuccessful()) {
            more++;
        }
        assertThat(more)
                .as("room for a hundred more, and what a slow machine gives back")
                .isBetween(100, 150);
    }

    @Test
    void forms_are_printed_for_the_workplace_alone() {
        var request = new MockHttpServletRequest();
        var refused = forms.print("onbekend", poll.code(), 1, 1, request);
        assertThat(refused.getStatusCode().value()).isEqualTo(303);
        assertThat(refused.getHeaders().getFirst(HttpHeaders.LOCATION)).isEqualTo("/geen-toegang");
    }

    /** A browser that opens the page for the first time; what it holds then. */
    private String browser() {
        return value(Objects.requireNonNull(opened(null)));
    }

    /** The cookie that comes with the page; null for none. */
    private @Nullable String opened(@Nullable String held) {
        return opened("http", held);
    }

    private @Nullable String opened(String scheme, @Nullable String held) {
        var request = request("GET", held);
        request.setScheme(scheme);
        request.setSecure("https".equals(scheme));
        var response = new MockHttpServletResponse();
        pass(request, response);
        return response.getHeader(HttpHeaders.SET_COOKIE);
    }

    private void pass(MockHttpServletRequest request, MockHttpServletResponse response) {
        try {
            door.doFilter(request, response, new MockFilterChain());
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private ResponseEntity<Reply> send(@Nullable String held, int option) {
        return controller.take(
                poll.code(),
                new PollController.Sent(
                        UUID.randomUUID().toString(),
                        Map.of("option", poll.options().get(option).id().toString())),
                request("POST", held));
    }

    private MockHttpServletRequest request(String method, @Nullable String held) {
        var request = new MockHttpServletRequest(method, poll.path());
        request.setRemoteAddr(address);
        if (held != null) {
            request.setCookies(new Cookie("rb-peiling-" + poll.code(), held));
        }
        return request;
    }

    private static Reply body(ResponseEntity<Reply> answer) {
        return Objects.requireNonNull(answer.getBody());
    }

    private static String cookie(ResponseEntity<Reply> reply) {
        return Objects.requireNonNull(reply.getHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of()))
                .getFirst();
    }

    private static String value(String cookie) {
        return cookie.replaceAll("^[^=]*=([^;]*);.*$", "$1");
    }
}
