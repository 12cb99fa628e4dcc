package nl.routebord.road;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.shell.Words;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** What comes in from outboxes over plain HTTP: good, broken and hostile. */
@ServiceTest
class OutboxControllerTest {

    private static final String OWN = "http://localhost";

    @Autowired
    private Credentials credentials;

    @Autowired
    private Cast cast;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc http;
    private Cast.Evening evening;
    private String seat = "";
    private String secret = "";
    private String activity = "";

    @BeforeEach
    void fatimaHasASeat(
            @Autowired WebApplicationContext context, @Autowired @Qualifier("originGuard") Filter originGuard) {
        http = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(originGuard)
                .build();
        evening = cast.evening();
        seat = evening.workshop().guestSeat();
        secret = credentials.issue(
                seat, Purpose.GUEST, evening.fatima().speaker().value(), null);
        activity = evening.open("criteria").toString();
    }

    @Test
    void a_good_command_is_answered_in_the_same_round_trip_and_the_same_again() throws Exception {
        var body = body(Map.of("activity", activity, "name", "Gewone taal", "sentence", "Ik snap de brief."));
        var first = send(seat, secret, OWN, body);
        var again = send(seat, secret, OWN, body);

        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(reply(first).ok()).isTrue();
        assertThat(reply(first).text()).isNotBlank().doesNotContain("!");
        assertThat(reply(again)).isEqualTo(reply(first));
    }

    @Test
    void without_a_cookie_or_with_a_wrong_one_there_is_no_seat() throws Exception {
        refused(send(seat, null, OWN, body(Map.of())), 200, "road.refused.seat");
        refused(send(seat, "nonsense", OWN, body(Map.of())), 200, "road.refused.seat");
        refused(send("x", secret, OWN, body(Map.of())), 200, "road.refused.seat");
    }

    @Test
    void a_secret_opens_no_other_seat_than_its_own() throws Exception {
        refused(send(evening.workshop().deskSeat(), secret, OWN, body(Map.of())), 200, "road.refused.seat");
        refused(send(cast.evening().workshop().guestSeat(), secret, OWN, body(Map.of())), 200, "road.refused.seat");
    }

    @Test
    void a_revoked_seat_is_no_seat() throws Exception {
        credentials.revoke(secret);
        refused(send(seat, secret, OWN, body(Map.of())), 200, "road.refused.seat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"x\"",
                "{\"id\":1,\"fields\":[]}",
                "{\"fields\":{\"a\":{\"b\":1}}}",
            })
    void what_is_no_command_at_all_is_broken_for_good(String body) throws Exception {
        refused(send(seat, secret, OWN, body), 400, "road.refused.broken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\":null,\"command\":null,\"fields\":null}",
                "{\"id\":\"aaaabbbbccccdddd\",\"command\":\"criteria.propose\"}",
                "{\"id\":\"aaaabbbbccccdddd\",\"fields\":{}}",
                "{\"command\":\"criteria.propose\",\"fields\":{}}",
                "{\"id\":\"aaaabbbbccccdddd\",\"command\":\"no.such\",\"fields\":{}}",
                "{\"id\":\"aaaabbbbccccdddd\",\"command\":\"criteria.propose\",\"fields\":{\"activity\":null}}",
                "{\"id\":\"aaaabbbbccccdddd\",\"command\":\"criteria.propose\",\"fields\":{\"activity\":\"x\"}}",
            })
    void what_no_page_of_ours_sends_is_refused_for_good(String body) throws Exception {
        refused(send(seat, secret, OWN, body), 200, "road.refused.broken");
    }

    @Test
    void a_command_id_of_another_shape_is_refused_for_good() throws Exception {
        var body = "{\"id\":\"x\",\"command\":\"criteria.propose\",\"fields\":{}}";
        refused(send(seat, secret, OWN, body), 200, "shared.refused.command");
    }

    /** PostgreSQL keeps no zero sign, and half a pair of surrogates is no character: neither may be sent for ever. */
    @ParameterizedTest
    @ValueSource(strings = {"Gewone\\u0000 taal", "Gewone taal \\ud83d", "Gewone \\udc4d taal"})
    void signs_that_no_database_keeps_lose_nothing_else(String name) throws Exception {
        var body = "{\"id\":\"" + UUID.randomUUID() + "\",\"command\":\"criteria.propose\",\"fields\":{\"activity\":\""
                + activity + "\",\"name\":\"" + name + "\",\"sentence\":\"Ik snap de brief.\"}}";
        var response = send(seat, secret, OWN, body);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(reply(response).ok()).isTrue();
    }

    @Test
    void a_guest_who_steers_is_told_who_may() throws Exception {
        var body = json.writeValueAsString(Map.of(
                "id", UUID.randomUUID().toString(), "command", "phase.close", "fields", Map.of("activity", activity)));
        refused(send(seat, secret, OWN, body), 200, "shared.refused.staff");
    }

    /** Empty on purpose: the outbox keeps what it has and says in our words that it did not work. */
    @Test
    void another_site_or_none_is_kept_out_without_a_word() throws Exception {
        for (var origin : new @Nullable String[] {null, "http://evil.example", "null", "http://localhost:81"}) {
            var response = send(seat, secret, origin, body(Map.of()));
            assertThat(response.getStatus()).isEqualTo(403);
            assertThat(response.getContentAsString()).isEmpty();
        }
    }

    @Test
    void who_goes_too_fast_is_asked_to_wait_and_nobody_else_is() throws Exception {
        var body = body(Map.of("activity", activity, "name", "", "sentence", ""));
        MockHttpServletResponse last = send(seat, secret, OWN, body);
        for (int n = 0; n < 200 && last.getStatus() == 200; n++) {
            last = send(seat, secret, OWN, body);
        }
        refused(last, 429, "road.refused.fast");

        var jan = credentials.issue(seat, Purpose.GUEST, evening.jan().speaker().value(), null);
        assertThat(send(seat, jan, OWN, body).getStatus()).isEqualTo(200);
    }

    @Test
    void who_brings_in_one_thing_after_another_is_slowed_down_and_may_still_take_back_what_is_there() throws Exception {
        var answers = new ArrayList<Integer>();
        for (int n = 0; n < 25; n++) {
            var point = body(Map.of("activity", activity, "name", "Punt " + n, "sentence", ""));
            answers.add(send(seat, secret, OWN, point).getStatus());
        }

        assertThat(answers.subList(0, 4)).containsOnly(200);
        assertThat(answers).contains(429);
        var there = jdbc.sql("select id from criterion where activity_id = ? and name = 'Punt 3'")
                .param(UUID.fromString(activity))
                .query(String.class)
                .single();
        assertThat(reply(send(seat, secret, OWN, body("criteria.withdraw", Map.of("item", there))))
                        .ok())
                .isTrue();
    }

    @Test
    void an_english_screen_is_answered_in_english() throws Exception {
        var request = request(seat, null, OWN, body(Map.of())).cookie(new Cookie("rb-taal", "en"));
        assertThat(reply(http.perform(request).andReturn().getResponse()).text())
                .isEqualTo(Words.say(java.util.Locale.ENGLISH, "road.refused.seat"));
    }

    private void refused(MockHttpServletResponse response, int status, String why) throws Exception {
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(reply(response).ok()).isFalse();
        assertThat(reply(response).why()).isEqualTo(why);
        assertThat(reply(response).text()).isEqualTo(Words.say(Words.DUTCH, why));
        assertThat(List.of('.', '?'))
                .contains(reply(response).text().charAt(reply(response).text().length() - 1));
    }

    private MockHttpServletResponse send(String to, @Nullable String withSecret, @Nullable String origin, String body)
            throws Exception {
        return http.perform(request(to, withSecret, origin, body)).andReturn().getResponse();
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request(
            String to, @Nullable String withSecret, @Nullable String origin, String body) {
        var request = MockMvcRequestBuilders.post("/uit/{seat}", to)
                .contentType("application/json")
                .content(body);
        if (withSecret != null) {
            request.cookie(new Cookie("rb-" + to, withSecret));
        }
        return origin == null ? request : request.header("Origin", origin);
    }

    private String body(Map<String, String> fields) {
        return body("criteria.propose", fields);
    }

    private String body(String command, Map<String, String> fields) {
        return json.writeValueAsString(
                Map.of("id", UUID.randomUUID().toString(), "command", command, "fields", fields));
    }

    private Reply reply(MockHttpServletResponse response) throws Exception {
        return json.readValue(response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8), Reply.class);
    }
}
