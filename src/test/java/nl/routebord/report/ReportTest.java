package nl.routebord.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.road.Answer;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Colleagues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

/** The record of an evening with points and a vote: what stands in it, and what never does. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class ReportTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportController controller;

    @Autowired
    private Credentials credentials;

    @Autowired
    private JdbcClient jdbc;

    private Cast.Evening evening;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
    }

    @Test
    void points_stand_in_it_with_their_support_and_those_taken_off_do_not_and_nobody_is_named() {
        var criteria = evening.open("criteria").toString();
        var fatima = evening.guest("Fatima Zwartkip", 0);
        send(fatima, "criteria.propose", "activity", criteria, "name", "Blauwe stoelen", "sentence", "=SOM(A1)");
        send(evening.jan(), "criteria.propose", "activity", criteria, "name", "Lelijke woorden", "sentence", "x");
        send(evening.jan(), "criteria.support", "item", point("Blauwe stoelen"), "on", "true");
        send(evening.noor(), "concern.raise", "kind", "criterion", "item", point("Blauwe stoelen"), "text", "Te duur");
        send(evening.marloes(), "criteria.hide", "item", point("Lelijke woorden"), "reason", "hurtful");
        end();

        for (var said : List.of(page(), csv())) {
            assertThat(said)
                    .contains("Blauwe stoelen", "SOM(A1)", "Te duur", evening.group(1))
                    .doesNotContain("Lelijke woorden", "Fatima Zwartkip", "Marloes");
        }
        assertThat(csv()).contains("\"Blauwe stoelen\";\"'=SOM(A1)\";\"1\"");
        // not per group: of a group of one that would tell what this person wants
        assertThat(part("Waar letten we op?").sections().getFirst().heads())
                .containsExactly("Punt", "Wat het betekent", "Steun");
        assertThat(part("Zorgen").sections().getFirst().rows())
                .containsExactly(List.of("Te duur", "Blauwe stoelen", "Waar letten we op?"));
        assertThat(part("Wie er waren").sections().getFirst().rows())
                .contains(List.of(evening.group(0), "1"), List.of(evening.group(1), "2"), List.of("Samen", "4"));
    }

    @Test
    void what_was_not_revealed_is_not_in_it_in_any_form_and_stands_there_once_it_was() {
        var ballot = evening.open("ballot");
        vote(evening.fatima(), "0", "Zij kennen de wet");
        vote(evening.jan(), "2", "We hadden al zo'n groep");
        assertHidden();
        evening.close(ballot);
        assertHidden();

        evening.reveal(ballot);
        assertThat(page())
                .contains("Zij kennen de wet", "We hadden al zo'n groep")
                .doesNotContain("Nog niet getoond");
        assertThat(part("Onderdelen kiezen").sections())
                .extracting(section -> section.title())
                .startsWith("Ronde 1", "De uitslag in cijfers");
        assertThat(csv()).contains("\"Geantwoord\";\"2\"");
    }

    @Test
    void that_the_lead_went_over_stands_in_it_and_to_whom_does_not() {
        evening.open("criteria");
        var sem = colleagues.helper(evening.marloes(), "Sem Zwartkip");
        send(evening.marloes(), "lead.give", "guide", sem.who().toString());
        end();

        assertThat(part("Verloop").sections().getFirst().rows())
                .extracting(row -> row.get(1))
                .contains("De leiding ging naar een andere begeleider");
        assertThat(page()).doesNotContain("Zwartkip", "Marloes");
    }

    private void assertHidden() {
        for (var said : List.of(page(), csv())) {
            assertThat(said).doesNotContain("kennen de wet", "We hadden al", "Meenemen", "Geantwoord");
        }
    }

    @Test
    void a_closed_vote_that_waits_says_that_it_was_not_shown_yet() {
        var ballot = evening.open("ballot");
        vote(evening.fatima(), "0", null);
        evening.close(ballot);
        assertThat(part("Onderdelen kiezen").lines()).anyMatch(line -> line.startsWith("Nog niet getoond"));
        assertThat(part("Wat vindt u ervan?").lines()).contains("Dit kwam niet aan bod.");
    }

    @Test
    void the_minutes_are_the_log() {
        var criteria = evening.open("criteria");
        evening.close(criteria);
        var ballot = evening.open("ballot");
        evening.close(ballot);
        evening.reveal(ballot);
        var logged = jdbc.sql("""
                select l.what from log_entry l join run_sheet_item r on r.activity_id = l.activity_id
                where r.workshop_id = ? and (l.what like 'phase.%' or l.what like 'stage.%') order by l.at, l.nr""")
                .param(evening.workshop().id().value())
                .query(String.class)
                .list();

        var minutes = part("Verloop").sections().getFirst().rows();
        assertThat(minutes)
                .extracting(row -> row.get(1))
                .containsExactlyElementsOf(logged.stream()
                        .map(what -> Dutch.say("report.course." + what))
                        .toList());
        assertThat(logged).contains("phase.open", "phase.closing", "phase.closed", "phase.revealed");
        assertThat(minutes).allSatisfy(row -> assertThat(row.getFirst()).matches("\\d{1,2}\\.\\d{2}"));
    }

    @Test
    void a_break_and_a_timer_stand_in_the_minutes_with_their_time() {
        evening.open("criteria");
        send(evening.marloes(), "timer.set", "minutes", "5");
        send(evening.marloes(), "break.begin", "minutes", "10");
        send(evening.marloes(), "break.end");
        cast.evening().open("criteria");
        send(evening.marloes(), "input.freeze");
        send(evening.marloes(), "input.free");

        assertThat(part("Verloop").sections().getFirst().rows())
                .extracting(row -> row.get(1))
                .containsSubsequence(
                        "Tijd gegeven: 5 minuten",
                        "Pauze van 10 minuten",
                        "Verder na de pauze",
                        "Alles stilgezet",
                        "Iedereen mag weer verder");
    }

    @Test
    void what_another_evening_did_with_the_same_activity_is_not_in_the_minutes() {
        var other = cast.evening();
        other.open("criteria");
        evening.open("criteria");
        assertThat(part("Verloop").sections().getFirst().rows())
                .extracting(row -> row.get(1))
                .contains("Geopend")
                .filteredOn("Geopend"::equals)
                .hasSize(1);
    }

    @Test
    void the_same_content_keeps_its_version_and_other_content_gets_the_next() {
        evening.open("feedback");
        assertThat(page()).contains("De bijeenkomst loopt nog", "#typ-in").doesNotContain("Dit is versie");
        end();
        var first = page();
        assertThat(first).contains("Dit is versie 1,", Csv.checksum(csv().getBytes(StandardCharsets.UTF_8)));
        assertThat(page()).isEqualTo(first).doesNotContain("#typ-in");

        send(evening.marloes(), "workshop.next", "steps", "Het college leest dit.", "day", "2099-05-01");
        assertThat(page()).contains("Dit is versie 2,", "Het college leest dit.", "vrijdag 1 mei 2099");
    }

    @Test
    void only_the_desk_of_this_evening_opens_it() {
        evening.open("criteria");
        var other = cast.evening();
        var workshop = evening.workshop();
        var foreign = seat(workshop.deskSeat(), Purpose.FACILITATOR, other.marloes());
        var guest = seat(workshop.deskSeat(), Purpose.GUEST, evening.fatima());
        for (var secret : List.of(foreign, guest, "nonsense")) {
            for (var answer : List.of(
                    controller.page(workshop.handle(), asking(secret)),
                    controller.table(workshop.handle(), asking(secret)))) {
                assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
                assertThat(answer.getBody()).isNull();
            }
        }
        var fatima = evening.fatima();
        assertThatThrownBy(() -> reports.of(fatima)).isInstanceOf(Refusal.class).hasMessage("shared.refused.staff");
    }

    private Report.Part part(String title) {
        return reports.of(evening.marloes()).parts().stream()
                .filter(part -> part.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private String page() {
        return text(controller.page(evening.workshop().handle(), asking(desk())));
    }

    private String csv() {
        return text(controller.table(evening.workshop().handle(), asking(desk())));
    }

    private static String text(ResponseEntity<byte[]> answer) {
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        return new String(Objects.requireNonNull(answer.getBody()), StandardCharsets.UTF_8);
    }

    private String desk() {
        return seat(evening.workshop().deskSeat(), Purpose.FACILITATOR, evening.marloes());
    }

    private String seat(String name, Purpose purpose, Scope who) {
        return credentials.issue(name, purpose, who.speaker().value(), null);
    }

    private MockHttpServletRequest asking(String secret) {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("rb-" + evening.workshop().deskSeat(), secret));
        return request;
    }

    private String point(String name) {
        return jdbc.sql("select c.id from criterion c where c.name = ? and c.activity_id = ?")
                .params(name, evening.activity("criteria").value())
                .query(UUID.class)
                .single()
                .toString();
    }

    private void vote(Scope who, String mark, @org.jspecify.annotations.Nullable String reason) {
        var ballot = evening.activity("ballot").value();
        var round = jdbc.sql("select id from ballot_round where activity_id = ?")
                .param(ballot)
                .query(UUID.class)
                .single();
        var option = jdbc.sql(
                        "select id from ballot_option where activity_id = ? order by position fetch first row only")
                .param(ballot)
                .query(UUID.class)
                .single();
        send(
                who,
                "ballot.cast",
                "round",
                round.toString(),
                "option",
                option.toString(),
                "mark",
                mark,
                "reason",
                reason == null ? "" : reason);
    }

    private void end() {
        send(evening.marloes(), "workshop.end");
    }

    private Answer send(Scope who, String name, String... fields) {
        return intakes.stream()
                .filter(intake -> intake.commands().contains(name))
                .findFirst()
                .orElseThrow()
                .take(who, Cast.command(name, fields));
    }
}
