package nl.routebord.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Fields;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@ServiceTest
class IncidentsTest {

    /** Half past two in Dutch summer. */
    private static final Instant NOW = Instant.parse("2026-07-03T12:30:00Z");

    @Autowired
    private Incidents incidents;

    @Autowired
    private IncidentFacts facts;

    @Autowired
    private Credentials credentials;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Live live;

    @Autowired
    private Cast cast;

    private MockMvc http;
    private Cast.Evening evening;
    private Scope sanne;

    @BeforeEach
    void anEvening(@Autowired WebApplicationContext context) {
        http = MockMvcBuilders.webAppContextSetup(context).build();
        evening = cast.evening();
        sanne = cast.staff(evening);
    }

    @Test
    void reporting_one_counts_the_time_from_when_it_was_noticed_and_keeps_the_lines_longer() {
        report("kind", "stranger", "what", "Een vreemde had de link van de regie.");
        var incident = board().incidents().getFirst();
        assertThat(incident.kind()).isEqualTo(Incident.Kind.STRANGER);
        assertThat(Duration.between(incident.noticed(), incident.deadline())).isEqualTo(Duration.ofHours(72));
        assertThat(incident.left(incident.noticed().plus(Duration.ofHours(70)))).isEqualTo(2);
        assertThat(incident.left(incident.noticed().plus(Duration.ofHours(80)))).isZero();
        assertThat(jdbc.sql("select count(*) from audit_longer where traject_id = ?")
                        .param(sanne.traject().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void only_staff_of_the_traject_reports_reads_and_closes() {
        for (var other : new Scope[] {evening.marloes(), evening.fatima(), evening.anneke()}) {
            assertThatThrownBy(() -> incidents.report(other, Cast.command(), Fields.of("kind", "loss", "what", "x")))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> facts.data(other)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> facts.access(other)).isInstanceOf(Refusal.class);
        }
        report("kind", "loss", "what", "Een map is weg.");
        var id = board().incidents().getFirst().id();
        var elsewhere = cast.staff(cast.evening());
        assertThat(incidents.find(elsewhere, id)).isEmpty();
        refused(
                "house.refused.incident",
                () -> incidents.close(elsewhere, Cast.command(), id, Fields.of("outcome", "klaar")));
        assertThat(live.now(IncidentBoard.topic(sanne.traject()), Audience.HALL, IncidentBoard.class)
                        .incidents())
                .isEmpty();
    }

    @Test
    void it_is_closed_once_with_how_it_ended() {
        report("kind", "other", "what", "Iets.");
        var id = board().incidents().getFirst().id();
        refused(
                "house.incident.outcome.empty",
                () -> incidents.close(sanne, Cast.command(), id, Fields.of("outcome", " ")));
        incidents.close(sanne, Cast.command(), id, Fields.of("outcome", "Gemeld, niets kwijt."));
        refused("house.refused.closed", () -> incidents.close(sanne, Cast.command(), id, Fields.of("outcome", "x")));
        assertThat(board().incidents().getFirst().outcome()).isEqualTo("Gemeld, niets kwijt.");
        assertThat(board().incidents().getFirst().closed()).isNotNull();
    }

    @Test
    void what_is_missing_or_too_long_is_said() {
        refused("house.incident.kind.empty", () -> report("what", "x"));
        refused("house.incident.what.empty", () -> report("kind", "loss"));
        refused("house.incident.what.long", () -> report("kind", "loss", "what", "x".repeat(Incident.TEXT + 1)));
    }

    @Test
    void the_moment_it_was_noticed_is_read_as_people_write_it_and_in_doubt_it_is_the_earlier_one() {
        assertThat(noticed("", "")).isEqualTo(NOW);
        assertThat(noticed("2026-07-03", "")).isEqualTo(NOW);
        assertThat(noticed("", "9.15")).isEqualTo(Instant.parse("2026-07-03T07:15:00Z"));
        assertThat(noticed("2026-07-01", "23:59")).isEqualTo(Instant.parse("2026-07-01T21:59:00Z"));
        assertThat(noticed("2026-07-01", "")).isEqualTo(Instant.parse("2026-06-30T22:00:00Z"));
        refused("house.refused.future", () -> noticed("2026-07-03", "14.31"));
        refused("house.refused.future", () -> noticed("2026-07-04", ""));
        refused("house.incident.time.wrong", () -> noticed("", "25.00"));
        refused("house.incident.time.wrong", () -> noticed("", "half drie"));
        refused("house.incident.day.wrong", () -> noticed("gisteren", ""));
        refused("house.incident.day.wrong", () -> noticed("0001-01-01", ""));
    }

    @Test
    void the_page_for_the_officer_has_numbers_and_no_name_of_anybody() throws Exception {
        evening.guest("Zwartkip", 0);
        evening.guest(null, 1);
        evening.anneke();
        report("kind", "shared", "what", "<b>Verkeerd</b> gestuurd.");
        var id = board().incidents().getFirst().id();
        var page = get("/incident/" + id, true);
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                .contains("&lt;b&gt;Verkeerd&lt;/b&gt;", "72 uur", "Verkeerd gedeeld")
                .containsPattern("Deelnemers aan een bijeenkomst</th><td[^>]*>2<")
                .containsPattern("Deelnemers met een zelfgekozen naam</th><td[^>]*>1<")
                .containsPattern("Leden van de klankbordgroep</th><td[^>]*>1<")
                .doesNotContain("Zwartkip", "Anneke", "<script");
        assertThat(facts.access(sanne)).containsEntry("workplaces", 1L);
    }

    @Test
    void the_lines_of_this_traject_and_of_no_other_go_along_and_that_is_noted() throws Exception {
        var id = reported();
        var other = cast.staff(cast.evening());
        var table = get("/incident/" + id + "/csv", true);
        assertThat(table.getContentType()).startsWith("text/csv");
        assertThat(table.getContentAsString(StandardCharsets.UTF_8))
                .contains("incident.lines", sanne.traject().toString())
                .doesNotContain(other.traject().toString());
    }

    @Test
    void whoever_has_no_seat_at_the_workplace_is_led_away() throws Exception {
        var id = reported();
        assertThat(get("/incident/" + id, false).getHeader("Location")).isEqualTo("/geen-toegang");
        assertThat(get("/incident/" + id + "/csv", false).getHeader("Location")).isEqualTo("/geen-toegang");
        assertThat(get("/incident/nonsense", true).getHeader("Location")).isEqualTo("/geen-toegang");
    }

    private IncidentId reported() {
        report("kind", "loss", "what", "Een map is weg.");
        return board().incidents().getFirst().id();
    }

    private MockHttpServletResponse get(String behind, boolean seated) throws Exception {
        var traject = cast.traject(evening);
        var request = MockMvcRequestBuilders.get(traject.workplace() + behind);
        if (seated) {
            var secret = credentials.issue(
                    traject.deskSeat(), Purpose.FACILITATOR, sanne.speaker().value(), null);
            request.cookie(new Cookie("rb-" + traject.deskSeat(), secret));
        }
        return http.perform(request).andReturn().getResponse();
    }

    private void report(String... fields) {
        incidents.report(sanne, Cast.command(), Fields.of(fields));
    }

    private IncidentBoard board() {
        return live.now(IncidentBoard.topic(sanne.traject()), Audience.STAFF, IncidentBoard.class);
    }

    private static Instant noticed(String day, String time) {
        return Noticed.read(new Fields(Map.of("day", day, "time", time)), NOW);
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
