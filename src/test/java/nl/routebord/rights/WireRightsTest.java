package nl.routebord.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.road.Deliveries;
import nl.routebord.road.Intake;
import nl.routebord.road.Reply;
import nl.routebord.soundingboard.Homes;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Trajects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every command of the house, sent over HTTP from the seats of one traject with everything a form of another one holds. A seat
 * says who asks, and nothing else does: no field, no address, no role that a browser could name.
 */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class WireRightsTest {

    private static final String OURS = "Appelboom";
    private static final String THEIRS = "Perenboom";

    @Autowired
    private Building building;

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Homes homes;

    @Autowired
    private Trajects trajects;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    private MockMvc door;
    private World ours;
    private World theirs;
    private Rows rows;
    private final Map<Actor, Seat> seats = new LinkedHashMap<>();

    private record Seat(String name, String secret) {}

    @BeforeAll
    void two_worlds(@Autowired ApplicationContext house, @Autowired DataSource source) {
        door = Deliveries.unlimited(house);
        ours = building.world(OURS);
        theirs = building.world(THEIRS);
        rows = new Rows(jdbc, source, "traject", ours.traject().value());
        var evening = theirs.evening.workshop();
        seat(Actor.GUEST, evening.guestSeat(), Purpose.GUEST);
        seat(Actor.LEAD, evening.deskSeat(), Purpose.FACILITATOR);
        seat(Actor.STAFF, trajects.byId(theirs.traject()).orElseThrow().deskSeat(), Purpose.FACILITATOR);
        seat(Actor.READER, trajects.byId(theirs.traject()).orElseThrow().readerSeat(), Purpose.READER);
        var device = homes.device(theirs.who(Actor.MEMBER));
        seats.put(Actor.MEMBER, new Seat(device.seat(), device.secret()));
        seats.put(
                Actor.HALL,
                new Seat(
                        evening.hallSeat(),
                        credentials.issue(
                                evening.hallSeat(), Purpose.HALL, evening.id().value(), null)));
    }

    private void seat(Actor actor, String name, Purpose purpose) {
        seats.put(
                actor,
                new Seat(
                        name,
                        credentials.issue(
                                name,
                                purpose,
                                Objects.requireNonNull(theirs.who(actor).who()).value(),
                                null)));
    }

    @Test
    void no_command_from_another_traject_changes_anything_or_shows_anything() {
        var before = rows.now();
        var wrong = new ArrayList<String>();
        var commands = commands();
        for (var command : commands) {
            seats.forEach((actor, seat) -> transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                var said = said(seat, command, ours.form(command));
                if (said.getStatus() >= 500 || text(said).contains(OURS)) {
                    wrong.add(command + " as " + actor + ": " + said.getStatus() + " " + text(said));
                } else if (said.getStatus() == 200 && reply(said).ok()) {
                    var changed = Rows.changed(before, rows.now());
                    if (!changed.isEmpty()) {
                        wrong.add(command + " as " + actor + " changes " + changed);
                    }
                }
            }));
        }

        assertThat(commands).hasSizeGreaterThan(400);
        assertThat(wrong).isEmpty();
        assertThat(AuditWords.of(ours, jdbc)).isEmpty();
        assertThat(Rows.changed(before, rows.now())).isEmpty();
    }

    /** So that the refusals mean something: with what a form of their own holds the same seats get through. */
    @Test
    void the_same_seats_are_heard_in_their_own_world() {
        var heard = new ArrayList<String>();
        for (var command : commands()) {
            var anybody = seats.values().stream()
                    .anyMatch(seat -> Boolean.TRUE.equals(transaction.execute(status -> {
                        status.setRollbackOnly();
                        return reply(said(seat, command, theirs.form(command))).ok();
                    })));
            if (anybody) {
                heard.add(command);
            }
        }
        assertThat(heard.size()).isGreaterThan(commands().size() * 8 / 10);
    }

    @Test
    void what_a_body_says_about_role_traject_or_weight_is_not_read() {
        var form = new HashMap<>(ours.form("feedback.give"));
        for (var name : List.of(
                "role",
                "scope",
                "traject",
                "workshop",
                "workshopId",
                "who",
                "author",
                "status",
                "weight",
                "voteWeight",
                "hidden")) {
            form.put(name, "FACILITATOR");
        }
        form.putAll(Map.of(
                "traject", ours.traject().toString(),
                "workshop", ours.lead.evening().toString(),
                "who", ours.person(Actor.LEAD).toString(),
                "author", ours.person(Actor.LEAD).toString()));
        assertThat(reply(said(seat(Actor.GUEST), "feedback.give", form)).why()).isEqualTo("workshop.refused.gone");
        assertThat(reply(said(seat(Actor.GUEST), "phase.close", form)).why()).isEqualTo("shared.refused.staff");

        form.put("activity", theirs.field("feedback", "activity"));
        form.put("about", "");
        form.put("text", "Met velden erbij " + THEIRS);
        assertThat(reply(said(seat(Actor.GUEST), "feedback.give", form)).ok()).isTrue();
        assertThat(jdbc.sql("select author from feedback where text = ?")
                        .param("Met velden erbij " + THEIRS)
                        .query(UUID.class)
                        .list())
                .containsExactly(theirs.person(Actor.GUEST).value());
    }

    private Seat seat(Actor actor) {
        return java.util.Objects.requireNonNull(seats.get(actor));
    }

    private List<String> commands() {
        return intakes.stream().flatMap(one -> one.commands().stream()).sorted().toList();
    }

    private MockHttpServletResponse said(Seat seat, String command, Map<String, String> fields) {
        try {
            return door.perform(post("/uit/" + seat.name())
                            .cookie(new Cookie("rb-" + seat.name(), seat.secret()))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(json.writeValueAsBytes(
                                    Map.of("id", Cast.command().value(), "command", command, "fields", fields))))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new IllegalStateException(command, failed);
        }
    }

    private Reply reply(MockHttpServletResponse response) {
        return json.readValue(text(response), Reply.class);
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
