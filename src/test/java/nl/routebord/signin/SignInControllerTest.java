package nl.routebord.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.digest.LocalPost;
import nl.routebord.road.Reply;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Signing in as browsers ask for it. */
class SignInControllerTest extends Mailroom {

    @Test
    void an_address_that_is_known_and_one_that_is_not_get_the_same_answer() throws Exception {
        turnOn();
        var before = post.subjects(inbox).size();
        var here = controller(links);
        var known = ask(here, inbox);
        var stranger = ask(here, "x." + inbox);

        assertThat(stranger).isEqualTo(known);
        assertThat(body(known).text()).isEqualTo("Kennen we dit adres? Dan krijgt u binnen een paar minuten een mail.");
        assertThat(post.subjects(inbox)).hasSize(before + 1);
        assertThat(post.subjects("x." + inbox)).isEmpty();
    }

    @Test
    void who_gets_the_news_but_did_not_turn_this_on_gets_no_mail_and_the_same_answer() {
        assertThat(body(ask(controller(links), inbox)).ok()).isTrue();
        assertThat(post.subjects(inbox)).isEmpty();
    }

    @Test
    void three_times_in_a_quarter_of_an_hour_is_enough_for_one_address_known_or_not() throws Exception {
        turnOn();
        for (var address : List.of(inbox, "x." + inbox)) {
            var here = controller(links);
            for (int n = 0; n < 3; n++) {
                assertThat(body(ask(here, address)).ok()).isTrue();
            }
            assertThatThrownBy(() -> ask(here, address)).hasMessage("signin.refused.often");
            assertThat(body(ask(here, "y." + address)).ok()).isTrue();
        }
    }

    @Test
    void what_is_no_address_is_said_so_and_where_no_mail_is_sent_too() {
        assertThatThrownBy(() -> ask(controller(links), "anneke")).hasMessage("digest.refused.address");
        assertThatThrownBy(() -> ask(controller(links), " ")).hasMessage("signin.address.empty");
        assertThatThrownBy(() -> ask(controller(links(LocalPost.none())), inbox))
                .hasMessage("signin.refused.off");
        assertThat(links(LocalPost.none()).address()).isEmpty();
        assertThat(links.address()).contains("/klankbord/aanmelden");
    }

    @Test
    void opening_the_link_spends_nothing_and_leads_to_an_address_without_a_secret() throws Exception {
        turnOn();
        var here = controller(links);
        ask(here, inbox);
        var link = link();

        for (int n = 0; n < 3; n++) { // as scanners of mail do
            var looked = here.link(link, new MockHttpServletRequest());
            assertThat(looked.getHeaders().getLocation()).hasToString("/klankbord/aanmelden");
            assertThat(looked.getHeaders().getFirst(HttpHeaders.SET_COOKIE)).contains(link, "HttpOnly", "Max-Age=900");
        }
        assertThat(links.opens(link)).isPresent();

        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie(MailLinks.COOKIE, link));
        var entered = here.enter(sent(Map.of()), request);

        var handle = handle();
        assertThat(body(entered).go()).isEqualTo("/klankbord/" + handle);
        assertThat(entered.getHeaders().getFirst(HttpHeaders.SET_COOKIE))
                .startsWith("rb-k-" + handle + "=")
                .contains("HttpOnly")
                .doesNotContain(link);
        assertThatThrownBy(() -> here.enter(sent(Map.of()), request)).hasMessage("signin.refused.link");
    }

    @Test
    void a_tap_without_a_link_opens_nothing() {
        assertThatThrownBy(() -> controller(links).enter(sent(Map.of()), new MockHttpServletRequest()))
                .hasMessage("signin.refused.link");
    }

    @Test
    void what_does_not_look_like_a_link_is_no_address_of_this_house() throws Exception {
        var house = MockMvcBuilders.standaloneSetup(controller(links)).build();
        house.perform(MockMvcRequestBuilders.get("/k/mail/geen-link"))
                .andExpect(MockMvcResultMatchers.status().isNotFound());
        house.perform(MockMvcRequestBuilders.get("/k/mail/" + "a".repeat(26)))
                .andExpect(MockMvcResultMatchers.redirectedUrl("/klankbord/aanmelden"));
    }

    private static ResponseEntity<Reply> ask(SignInController here, String address) {
        return here.ask(sent(Map.of("address", address)), new MockHttpServletRequest());
    }

    private static SignInController.Sent sent(Map<String, String> fields) {
        return new SignInController.Sent(UUID.randomUUID().toString(), new java.util.HashMap<>(fields));
    }

    private static Reply body(ResponseEntity<Reply> answer) {
        return java.util.Objects.requireNonNull(answer.getBody());
    }

    private String handle() {
        return jdbc.sql("select handle from participant where id = ?")
                .param(anneke.speaker().value())
                .query(String.class)
                .single();
    }
}
