package nl.routebord.workshop;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.Objects;
import nl.routebord.access.Secrets;
import nl.routebord.shared.Role;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

/** The personal links as a browser follows them. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class GuideDoorTest {

    @Autowired
    private GuideController controller;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Participants participants;

    @Autowired
    private Secrets secrets;

    @Autowired
    private Cast cast;

    private WorkshopView workshop;
    private String link;

    @BeforeEach
    void anInvitation() {
        var evening = cast.evening();
        workshop = evening.workshop();
        link = colleagues.invitation(evening.marloes());
    }

    @Test
    void following_a_link_spends_nothing_and_keeps_its_secret_out_of_the_address() {
        for (int n = 0; n < 2; n++) {
            var answer = controller.link(link, new MockHttpServletRequest());
            assertThat(answer.getHeaders().getLocation()).hasToString("/regie/" + workshop.handle() + "/erbij");
            assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
            assertThat(cookie(answer)).startsWith("rb-gids=" + link + ";").contains("HttpOnly", "SameSite=Lax");
        }
        assertThat(enter("Sem")).startsWith("rb-" + workshop.deskSeat() + "=");
    }

    @Test
    void the_tap_gives_the_desk_to_this_browser() {
        var secret = enter("Sem").replaceAll("^[^=]*=|;.*", "");
        assertThat(participants.scopeOf(workshop.deskSeat(), secret))
                .hasValueSatisfying(scope -> assertThat(scope.role()).isEqualTo(Role.HELPER));
    }

    @Test
    void what_is_no_link_leads_nowhere() {
        for (var other : new String[] {secrets.fresh(), "x"}) {
            assertThat(controller
                            .link(other, new MockHttpServletRequest())
                            .getHeaders()
                            .getLocation())
                    .hasToString("/geen-toegang");
        }
        assertThatThrownBy(() -> controller.enter(sent(""), new MockHttpServletRequest()))
                .hasMessage("workshop.refused.guidelink");
    }

    private String enter(String alias) {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("rb-gids", link));
        return cookie(controller.enter(sent(alias), request));
    }

    private static DoorController.Sent sent(String alias) {
        return new DoorController.Sent(command().value(), Map.of("alias", alias));
    }

    private static String cookie(ResponseEntity<?> answer) {
        return Objects.requireNonNull(answer.getHeaders().getFirst(HttpHeaders.SET_COOKIE));
    }
}
