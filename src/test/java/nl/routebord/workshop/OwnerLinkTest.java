package nl.routebord.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import nl.routebord.access.Credentials;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;

/** The owner's link proves no person, so it works nearby alone; from far away it is not spent. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class OwnerLinkTest {

    @Autowired
    private DoorController door;

    @Autowired
    private HouseDoor house;

    @Autowired
    private Credentials credentials;

    @Test
    void from_far_away_the_link_says_where_it_works_and_stays_as_it_is() {
        var link = house.ownerLink();

        var far = door.owner(link, from("203.0.113.7"));
        assertThat(far.getHeaders().getLocation()).hasToString("/link-dichtbij");
        assertThat(far.getHeaders().get(HttpHeaders.SET_COOKIE)).isNullOrEmpty();
        var tap = from("2001:db8::7");
        tap.setCookies(new Cookie("rb-open", link));
        assertThatThrownBy(() -> door.open(tap)).hasMessage("workshop.refused.far");

        assertThat(credentials.check(link)).isPresent();
        assertThat(door.owner(link, from("192.168.1.20")).getHeaders().getLocation())
                .hasToString("/beginnen");
        tap.setRemoteAddr("127.0.0.1");
        assertThat(door.open(tap).getStatusCode().is2xxSuccessful()).isTrue();
        assertThat(credentials.check(link)).isEmpty();
    }

    @Test
    void a_link_that_never_was_looks_the_same_from_far_and_near() {
        assertThat(door.owner("zzzz", from("203.0.113.7")).getHeaders().getLocation())
                .hasToString("/geen-toegang");
        assertThat(door.owner("zzzz", from("127.0.0.1")).getHeaders().getLocation())
                .hasToString("/geen-toegang");
    }

    @Test
    void the_links_of_earlier_starts_end_where_staff_comes_in_another_way() {
        var link = house.ownerLink();
        house.endOwnerLinks();
        assertThat(credentials.check(link)).isEmpty();
    }

    private static MockHttpServletRequest from(String remote) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(remote);
        return request;
    }
}
