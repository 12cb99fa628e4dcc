package nl.routebord.road;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.routebord.access.AuditSealing;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** What the audit book tells of commands that come in from outboxes. */
@ServiceTest
class NotebookTest {

    @Autowired
    private Credentials credentials;

    @Autowired
    private Cast cast;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AuditSealing sealing;

    private MockMvc http;
    private Cast.Evening evening;
    private Device desk;

    @BeforeEach
    void marloesSitsAtTheDesk(@Autowired WebApplicationContext context) {
        http = MockMvcBuilders.webAppContextSetup(context).build();
        evening = cast.evening();
        desk = device(evening.workshop().deskSeat(), Purpose.FACILITATOR, evening.marloes());
    }

    @Test
    void an_act_of_the_desk_is_one_line_with_its_six_values() throws Exception {
        var activity = evening.open("criteria");
        desk.sends("phase.close", "activity", activity.toString());

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line)
                    .containsEntry("action", "phase.close")
                    .containsEntry("object_kind", "activity")
                    .containsEntry("object_id", activity.toString())
                    .containsEntry("result", "ok")
                    .containsEntry("actor", "participant:" + evening.marloes().speaker());
            assertThat(line.get("origin")).asString().matches("desk:[0-9a-f]{8}");
            assertThat(line.get("at")).isNotNull();
        });
    }

    @Test
    void the_same_command_sent_again_is_no_second_line() throws Exception {
        var id = UUID.randomUUID().toString();
        for (var n = 0; n < 3; n++) {
            desk.sends(id, "code.renew", Map.of());
        }
        assertThat(lines()).hasSize(1);
        assertThat(lines().getFirst()).containsEntry("object_kind", "evening");
    }

    @Test
    void a_refusal_is_a_line_though_the_act_was_rolled_back() throws Exception {
        desk.sends("person.out", "person", evening.anneke().speaker().toString());
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("action", "person.out")
                        .containsEntry("result", "refused:workshop.refused.person"));
    }

    @Test
    void what_guests_bring_in_and_how_they_vote_is_never_noted() throws Exception {
        var phone = device(evening.workshop().guestSeat(), Purpose.GUEST, evening.fatima());
        var criteria = evening.open("criteria").toString();
        phone.sends("criteria.propose", "activity", criteria, "name", "Gewone taal", "sentence", "Ik snap de brief.");
        phone.sends("criteria.propose", "activity", criteria, "name", "", "sentence", "");
        phone.sends("signal.give", "signal", "slower");
        phone.sends("time.extra", "on", "true");
        var ballot = evening.open("ballot").toString();
        phone.sends(
                "ballot.cast", "activity", ballot, "option", UUID.randomUUID().toString(), "choice", "keep");
        assertThat(jdbc.sql("select count(*) from criterion where activity_id = ?")
                        .param(UUID.fromString(criteria))
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(lines()).isEmpty();
    }

    @Test
    void a_guest_who_tries_what_is_for_staff_is_noted() throws Exception {
        var fatima = evening.fatima();
        var phone = device(evening.workshop().guestSeat(), Purpose.GUEST, fatima);
        phone.sends("phase.close", "activity", evening.open("criteria").toString());
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line)
                    .containsEntry("result", "refused:shared.refused.staff")
                    .containsEntry("actor", "participant:" + fatima.speaker());
            assertThat(line.get("origin")).asString().startsWith("phone:");
        });
    }

    @Test
    void a_command_that_nobody_knows_leaves_no_line_and_a_broken_one_no_text_of_its_own() throws Exception {
        desk.sends("no.such\r\nadmin ok", "activity", "x");
        assertThat(lines()).isEmpty();
        desk.sends("person.out", "person", "x\r\n2026-01-01 admin.login ok");
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("object_kind", "evening")
                        .containsEntry("result", "refused:road.refused.broken"));
    }

    @Test
    void which_option_a_paper_vote_was_for_does_not_stand_in_the_book() throws Exception {
        var option = UUID.randomUUID();
        desk.sends(
                "ballot.reason.hide",
                "round",
                UUID.randomUUID().toString(),
                "option",
                option.toString(),
                "words",
                "ZWARTKIP");
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line).containsEntry("object_kind", "round");
            assertThat(line.values()).noneMatch(value -> String.valueOf(value).contains(option.toString()));
            assertThat(line.values()).noneMatch(value -> String.valueOf(value).contains("ZWARTKIP"));
        });
    }

    @Test
    void two_hundred_commands_at_once_are_two_hundred_lines() throws Exception {
        var seat = cast.traject(evening).deskSeat();
        var staff = IntStream.range(0, 20)
                .mapToObj(n -> device(seat, Purpose.FACILITATOR, cast.staff(evening)))
                .toList();
        AtOnce.all(20, n -> () -> {
            for (var k = 0; k < 10; k++) {
                staff.get(n).sends("incident.report", "kind", "other", "what", "proef " + n + "." + k);
            }
            return n;
        });
        assertThat(lines()).hasSize(200).allSatisfy(line -> assertThat(line).containsEntry("result", "ok"));
        sealing.seal();
        var ids = lines().stream().map(line -> line.get("id")).toList();
        assertThat(jdbc.sql("select count(*) from audit_seal where line_id in (:ids)")
                        .param("ids", ids)
                        .query(Integer.class)
                        .single())
                .isEqualTo(200);
    }

    private List<Map<String, Object>> lines() {
        return jdbc.sql("select * from audit_line where traject_id = ? and actor <> 'system' order by nr")
                .param(evening.workshop().traject().value())
                .query()
                .listOfRows();
    }

    private Device device(String seat, Purpose purpose, Scope who) {
        return new Device(seat, credentials.issue(seat, purpose, who.speaker().value(), null));
    }

    private final class Device {

        private final String seat;
        private final String secret;

        Device(String seat, String secret) {
            this.seat = seat;
            this.secret = secret;
        }

        void sends(String command, String... fields) throws Exception {
            var map = new java.util.HashMap<String, String>();
            for (var n = 0; n < fields.length; n += 2) {
                map.put(fields[n], fields[n + 1]);
            }
            sends(UUID.randomUUID().toString(), command, map);
        }

        void sends(String id, String command, Map<String, String> fields) throws Exception {
            http.perform(MockMvcRequestBuilders.post("/uit/{seat}", seat)
                            .contentType("application/json")
                            .content(json.writeValueAsString(Map.of("id", id, "command", command, "fields", fields)))
                            .cookie(new Cookie("rb-" + seat, secret)))
                    .andReturn();
        }
    }
}
