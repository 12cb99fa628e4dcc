package nl.routebord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.routebord.road.Intake;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Recorded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the record tells of the room: never one person of a group, all that waits for an answer, all that the desk did. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class RoomInRecordTest {

    @Autowired
    private Cast cast;

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private Reports reports;

    @Autowired
    private JdbcClient jdbc;

    private Cast.Evening evening;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
    }

    @Test
    void what_one_person_of_a_group_supports_cannot_be_read_from_it() {
        var criteria = evening.open("criteria").toString();
        send(evening.jan(), "criteria.propose", "activity", criteria, "name", "Blauwe stoelen", "sentence", "Zit goed");
        send(evening.fatima(), "criteria.support", "item", point("Blauwe stoelen"), "on", "true");
        send(evening.marloes(), "workshop.end");

        var board = part("Waar letten we op?").sections().getFirst();
        assertThat(board.heads()).containsExactly("Punt", "Wat het betekent", "Steun");
        assertThat(board.rows()).contains(List.of("Blauwe stoelen", "Zit goed", "1"));
        assertThat(csv().lines().filter(line -> line.contains("Waar letten we op?")))
                .isNotEmpty()
                .noneMatch(line -> line.contains(evening.group(0)));
    }

    @Test
    void what_the_desk_did_with_the_room_stands_in_the_minutes_once_and_without_names() {
        evening.open("criteria");
        var fatima = evening.guest("Fatima Zwartkip", 0);
        var desk = evening.marloes();
        send(desk, "timer.set", "minutes", "5");
        send(desk, "timer.off");
        send(desk, "timer.off");
        send(desk, "person.out", "person", fatima.speaker().toString());
        send(desk, "person.out", "person", fatima.speaker().toString());
        send(desk, "code.renew");
        send(desk, "workshop.end");
        send(desk, "workshop.end");
        send(desk, "workshop.resume");
        send(desk, "workshop.end");

        assertThat(part("Verloop").sections().getFirst().rows())
                .extracting(row -> row.get(1))
                .filteredOn(what -> !what.contains("scherm"))
                .containsExactly(
                        "Geopend",
                        "Tijd gegeven: 5 minuten",
                        "Tijd weggehaald",
                        "Iemand uit de zaal gezet",
                        "Nieuwe code gemaakt",
                        "Bijeenkomst afgesloten",
                        "Bijeenkomst weer geopend",
                        "Bijeenkomst afgesloten");
        assertThat(page()).doesNotContain("Zwartkip", "Marloes");
    }

    @Test
    void a_new_code_is_not_how_an_evening_began() {
        send(evening.marloes(), "code.renew");
        assertThat(reports.of(evening.marloes()).facts()).contains(new Report.Fact("Begin", "niet begonnen"));
    }

    @Test
    void a_question_that_nobody_answered_stands_in_it_until_it_is_answered() {
        assertThat(part("Wat nog wacht op een antwoord").lines()).containsExactly("Er wacht niets op een antwoord.");
        send(evening.fatima(), "question.ask", "text", "Hoe kom ik er zonder bus?");
        assertThat(part("Wat nog wacht op een antwoord").sections())
                .containsExactly(Recorded.Section.text(
                        "Vragen aan de begeleider die nog open zijn", List.of("Hoe kom ik er zonder bus?")));
        assertThat(page()).contains("Hoe kom ik er zonder bus?");
        var question = jdbc.sql("select id from room_question where workshop_id = ?")
                .param(evening.workshop().id().value())
                .query(UUID.class)
                .single();
        send(evening.marloes(), "question.answered", "question", question.toString(), "on", "true");
        assertThat(page()).doesNotContain("Hoe kom ik er zonder bus?");
    }

    @Test
    void whom_the_facilitator_typed_in_for_is_not_counted_among_those_who_were_there() {
        var criteria = evening.open("criteria").toString();
        evening.fatima();
        var group = jdbc.sql("select id from participant_group where traject_id = ? and name = ?")
                .params(evening.workshop().traject().value(), evening.group(0))
                .query(UUID.class)
                .single()
                .toString();
        send(
                evening.marloes(),
                "criteria.typein",
                "activity",
                criteria,
                "text",
                "Zonder telefoon",
                "sentence",
                "",
                "alias",
                "Zus",
                "group",
                group);
        assertThat(page()).contains("Zonder telefoon");
        assertThat(part("Wie er waren").sections().getFirst().rows())
                .contains(List.of(evening.group(0), "1"), List.of("Samen", "1"));
    }

    private Report.Part part(String title) {
        return reports.of(evening.marloes()).parts().stream()
                .filter(part -> part.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private String page() {
        return RecordPage.of(reports.of(evening.marloes()), "k3m9x2ab", "0", null);
    }

    private String csv() {
        return new String(Csv.of(reports.of(evening.marloes())), StandardCharsets.UTF_8);
    }

    private String point(String name) {
        return jdbc.sql("select c.id from criterion c where c.name = ? and c.activity_id = ?")
                .params(name, evening.activity("criteria").value())
                .query(UUID.class)
                .single()
                .toString();
    }

    private void send(Scope who, String name, String... fields) {
        intakes.stream()
                .filter(intake -> intake.commands().contains(name))
                .findFirst()
                .orElseThrow()
                .take(who, Cast.command(name, fields));
    }
}
