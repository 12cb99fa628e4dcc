package nl.routebord.soundingboard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

/** A link as a browser follows it: a cookie of this device, and an address without a secret. */
@ServiceTest
class MemberDoorControllerTest {

    @Autowired
    private MemberDoorController door;

    @Autowired
    private MemberLinks links;

    @Autowired
    private Cast cast;

    private Scope anneke;

    @BeforeEach
    void aMember() {
        anneke = cast.evening().anneke();
    }

    @Test
    void a_link_is_changed_for_a_cookie_that_scripts_cannot_read_and_an_address_without_a_secret() {
        var link = links.of(anneke.speaker());

        var answer = door.link(link, new MockHttpServletRequest());

        assertThat(answer.getStatusCode().value()).isEqualTo(303);
        assertThat(where(answer)).matches("/klankbord/[a-z2-7]{8}").doesNotContain(link);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.SET_COOKIE))
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .doesNotContain(link);
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
    }

    @Test
    void every_browser_gets_another_secret_and_the_same_browser_keeps_its_own() {
        var link = links.of(anneke.speaker());
        var first = cookie(door.link(link, new MockHttpServletRequest()));
        var second = cookie(door.link(link, new MockHttpServletRequest()));

        assertThat(first.getValue()).isNotEqualTo(second.getValue()).hasSizeGreaterThanOrEqualTo(26);

        var request = new MockHttpServletRequest();
        request.setCookies(first);
        var again = door.link(link, request);
        assertThat(where(again)).isEqualTo("/klankbord/" + first.getName().substring("rb-k-".length()));
        assertThat(again.getHeaders().containsHeader(HttpHeaders.SET_COOKIE)).isFalse();
    }

    @Test
    void what_is_no_link_leads_where_every_wrong_link_leads() {
        var answer = door.link("aaaaaaaaaaaaaaaaaaaaaaaaaa", new MockHttpServletRequest());

        assertThat(where(answer)).isEqualTo("/geen-toegang");
        assertThat(answer.getHeaders().containsHeader(HttpHeaders.SET_COOKIE)).isFalse();
    }

    private static String where(ResponseEntity<Void> answer) {
        return String.valueOf(answer.getHeaders().getFirst(HttpHeaders.LOCATION));
    }

    private static Cookie cookie(ResponseEntity<Void> answer) {
        var header = String.valueOf(answer.getHeaders().getFirst(HttpHeaders.SET_COOKIE));
        var pair = header.substring(0, header.indexOf(';')).split("=", 2);
        return new Cookie(pair[0], pair[1]);
    }
}
