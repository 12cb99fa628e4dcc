package nl.routebord.front;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Codes;
import nl.routebord.workshop.Participants;
import nl.routebord.workshop.Steering;
import nl.routebord.workshop.WorkshopView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Who gets a seat in a workshop, and who does not: closed doors, cookies of elsewhere, cookies somebody else put there. */
@ServiceTest
class SeatsTest {

    @Autowired
    private Credentials credentials;

    @Autowired
    private Participants participants;

    @Autowired
    private Steering steering;

    @Autowired
    private Codes codes;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Cast cast;

    private MockMvc http;
    private Cast.Evening evening;
    private WorkshopView workshop;

    @BeforeEach
    void anEvening(@Autowired WebApplicationContext context, @Autowired @Qualifier("originGuard") Filter originGuard) {
        http = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(originGuard)
                .build();
        evening = cast.evening();
        workshop = evening.workshop();
    }

    @Test
    void a_cookie_that_somebody_put_there_before_joining_never_becomes_a_seat() throws Exception {
        var planted = "a".repeat(26);
        var answer = join(workshop.code(), new Cookie("rb-" + workshop.guestSeat(), planted));
        var given = secretIn(answer);

        assertThat(given).isNotEqualTo(planted).matches("[a-z2-7]{26}");
        assertThat(participants.scopeOf(workshop.guestSeat(), planted)).isEmpty();
        assertThat(participants.scopeOf(workshop.guestSeat(), given)).isPresent();
        assertThat(answer.getHeader("Set-Cookie"))
                .startsWith("rb-" + workshop.guestSeat() + "=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void after_the_doors_closed_nobody_joins_with_the_code_a_cookie_of_elsewhere_or_one_that_ended() throws Exception {
        var elsewhere = cast.evening().workshop();
        var fromElsewhere = secretIn(join(elsewhere.code()));
        var ended = secretIn(join(workshop.code()));
        credentials.revoke(ended);
        steering.end(evening.marloes(), Cast.command());

        var unknown = join("22222222");
        for (var cookie : new Cookie[] {
            new Cookie("rb-none", "x"),
            new Cookie("rb-" + workshop.guestSeat(), fromElsewhere),
            new Cookie("rb-" + elsewhere.guestSeat(), fromElsewhere),
            new Cookie("rb-" + workshop.guestSeat(), ended)
        }) {
            var answer = join(workshop.code(), cookie);
            assertThat(answer.getHeaders("Set-Cookie")).isEmpty();
            assertThat(answer.getStatus()).isEqualTo(unknown.getStatus());
            assertThat(answer.getContentAsString()).isEqualTo(unknown.getContentAsString());
        }
    }

    @Test
    void a_code_that_is_unknown_over_or_renewed_gets_the_same_answer_to_the_letter() throws Exception {
        var over = cast.evening();
        steering.end(over.marloes(), Cast.command());
        var old = workshop.code();
        codes.renew(evening.marloes(), Cast.command());

        var unknown = join("22222222");
        for (var code : new String[] {over.workshop().code(), old}) {
            var answer = join(code);
            assertThat(answer.getStatus()).isEqualTo(unknown.getStatus());
            assertThat(answer.getContentAsString()).isEqualTo(unknown.getContentAsString());
            assertThat(answer.getHeaderNames()).isEqualTo(unknown.getHeaderNames());
        }
    }

    @Test
    void a_cookie_of_one_workshop_does_nothing_in_another() throws Exception {
        var other = cast.evening();
        var mine = credentials.issue(
                workshop.guestSeat(), Purpose.GUEST, evening.fatima().speaker().value(), null);
        var activity = other.open("criteria").toString();
        var answer = send(
                "/uit/" + other.workshop().guestSeat(),
                Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "command",
                        "criteria.propose",
                        "fields",
                        Map.of("activity", activity, "name", "Van elders", "sentence", "x")),
                new Cookie("rb-" + other.workshop().guestSeat(), mine));
        assertThat(answer.getContentAsString()).contains("road.refused.seat");
        assertThat(participants.scopeOf(other.workshop().guestSeat(), mine)).isEmpty();
        assertThat(participants.scopeOf(workshop.deskSeat(), mine)).isEmpty();
    }

    private MockHttpServletResponse join(String code, Cookie... cookies) throws Exception {
        return send("/in/meedoen", Map.of("id", UUID.randomUUID().toString(), "fields", Map.of("code", code)), cookies);
    }

    private MockHttpServletResponse send(String path, Object body, Cookie... cookies) throws Exception {
        var request = MockMvcRequestBuilders.post(path)
                .contentType("application/json")
                .header("Origin", "http://localhost")
                .with(from -> {
                    from.setRemoteAddr("10.66." + workshop.handle());
                    return from;
                })
                .content(json.writeValueAsString(body));
        if (cookies.length > 0) {
            request.cookie(cookies);
        }
        return http.perform(request).andReturn().getResponse();
    }

    private static String secretIn(MockHttpServletResponse answer) {
        return String.valueOf(answer.getHeader("Set-Cookie")).replaceAll("^[^=]*=([^;]*).*", "$1");
    }
}
