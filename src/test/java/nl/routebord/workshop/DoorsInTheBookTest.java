package nl.routebord.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.shared.Scope;
import nl.routebord.testing.BookLines;
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

/** What the audit book tells of what goes past the outboxes: doors, downloads and the clock. */
@ServiceTest
class DoorsInTheBookTest {

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

    @BeforeEach
    void anEvening(@Autowired WebApplicationContext context) {
        http = MockMvcBuilders.webAppContextSetup(context).build();
        evening = cast.evening();
    }

    @Test
    void the_owners_link_is_noted_when_it_is_spent_and_when_it_is_refused() throws Exception {
        var seat = evening.workshop().deskSeat();
        var link = credentials.issue(
                seat, Purpose.OWNER_LINK, evening.marloes().speaker().value(), null);
        post("/in/regie", new Cookie("rb-open", link));
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("action", "owner.link")
                        .containsEntry("object_id", seat)
                        .containsEntry("actor", "owner")
                        .containsEntry("result", "ok"));
        var before = refusals();
        post("/in/regie", new Cookie("rb-open", link));
        assertThat(refusals()).isEqualTo(before + 1);
        assertThat(jdbc.sql("select count(*) from audit_line where object_id = ? or origin = ? or actor = ?")
                        .params(link.substring(0, Math.min(40, link.length())), link, link)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void going_to_the_workplace_and_from_there_to_the_desk_is_noted_with_who_and_from_where() throws Exception {
        var desk = cookie(evening.workshop().deskSeat(), Purpose.FACILITATOR, evening.marloes());
        var house = new Cookie(
                "rb-" + HouseDoor.SEAT, credentials.issue(HouseDoor.SEAT, Purpose.HOUSE, UUID.randomUUID(), null));
        var traject = cast.traject(evening);
        get("/in/werkplek/" + traject.handle(), house);
        get("/in/werkplek/" + traject.handle(), desk);
        get(
                "/in/avond/" + evening.workshop().handle(),
                cookie(traject.deskSeat(), Purpose.FACILITATOR, cast.staff(evening)));
        assertThat(lines())
                .extracting(line -> line.get("action"))
                .containsExactly("workplace.enter", "workplace.enter", "desk.enter");
        assertThat(lines().get(0)).containsEntry("actor", "owner");
        assertThat(lines().get(0).get("origin")).asString().startsWith("house:");
        assertThat(lines().get(1))
                .containsEntry("actor", "participant:" + evening.marloes().speaker());
        assertThat(lines().get(2).get("origin")).asString().startsWith("workplace:");
    }

    @Test
    void whoever_finds_a_door_shut_goes_nowhere_and_leaves_no_line_that_it_opened() throws Exception {
        get("/in/werkplek/" + cast.traject(evening).handle(), new Cookie("rb-" + HouseDoor.SEAT, "nonsense"));
        get(
                "/in/avond/" + evening.workshop().handle(),
                new Cookie("rb-" + evening.workshop().deskSeat(), "nonsense"));
        get("/verslag/" + evening.workshop().handle() + "/csv", new Cookie("rb-x", "nonsense"));
        assertThat(lines()).isEmpty();
    }

    @Test
    void the_record_and_its_table_are_noted_when_they_are_opened() throws Exception {
        var desk = cookie(evening.workshop().deskSeat(), Purpose.FACILITATOR, evening.marloes());
        get("/verslag/" + evening.workshop().handle(), desk);
        get("/verslag/" + evening.workshop().handle() + "/csv", desk);
        assertThat(lines()).extracting(line -> line.get("action")).containsExactly("record.page", "record.table");
        assertThat(lines())
                .allSatisfy(line -> assertThat(line)
                        .containsEntry("object_id", evening.workshop().id().toString()));
    }

    @Test
    void the_halls_screen_that_is_opened_from_the_desk_is_noted_as_from_the_desk() throws Exception {
        var desk = cookie(evening.workshop().deskSeat(), Purpose.FACILITATOR, evening.marloes());
        get("/in/scherm/" + evening.workshop().handle(), desk);
        get(
                "/in/scherm/" + evening.workshop().handle(),
                new Cookie("rb-" + evening.workshop().deskSeat(), "nonsense"));
        assertThat(BookLines.about(jdbc, evening.workshop().id()))
                .containsExactly(
                        "hall.enter ok participant:" + evening.marloes().speaker() + " desk");
    }

    @Test
    void what_closes_by_itself_is_noted_as_the_houses_own() {
        var ballot = evening.open("ballot");
        evening.close(ballot);
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("action", "phase.clock.closed")
                        .containsEntry("object_id", ballot.toString())
                        .containsEntry("actor", "system")
                        .containsEntry("origin", "system:the-countdown-is-over"));
    }

    @Test
    void joining_as_a_guest_is_not_noted() throws Exception {
        var body = json.writeValueAsString(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "fields",
                Map.of("code", evening.workshop().code(), "alias", "Zwartkip")));
        var joined = http.perform(MockMvcRequestBuilders.post("/in/meedoen")
                        .contentType("application/json")
                        .content(body))
                .andReturn()
                .getResponse();
        assertThat(joined.getHeader("Set-Cookie")).isNotNull();
        assertThat(lines()).isEmpty();
    }

    private List<Map<String, Object>> lines() {
        return jdbc.sql("select * from audit_line where traject_id = ? order by nr")
                .param(evening.workshop().traject().value())
                .query()
                .listOfRows();
    }

    private int refusals() {
        return jdbc.sql("select count(*) from audit_line where action = 'owner.link' and actor = 'unknown'"
                        + " and result = 'refused:workshop.refused.link'")
                .query(Integer.class)
                .single();
    }

    private Cookie cookie(String seat, Purpose purpose, Scope who) {
        return new Cookie(
                "rb-" + seat, credentials.issue(seat, purpose, who.speaker().value(), null));
    }

    private void get(String address, Cookie cookie) throws Exception {
        http.perform(MockMvcRequestBuilders.get(address).cookie(cookie)).andReturn();
    }

    private void post(String address, Cookie cookie) throws Exception {
        http.perform(MockMvcRequestBuilders.post(address).cookie(cookie)).andReturn();
    }
}
