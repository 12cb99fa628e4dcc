package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import nl.routebord.report.Reports;
import nl.routebord.road.Answer;
import nl.routebord.seatcard.Electorate;
import nl.routebord.shared.Scope;
import nl.routebord.thermometer.ThermometerBoard;
import nl.routebord.workshop.Colleagues;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The facilitator fills in a thermometer for people without a phone. */
@SuppressWarnings("NullAway.Init")
class ThermometerTypingTest extends Scenes {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Electorate electorate;

    @Autowired
    private Reports reports;

    @Autowired
    private Colleagues colleagues;

    @Test
    void an_answer_on_paper_counts_once_and_all_read_for_how_many_it_was_filled_in() {
        stage("S1-B5");
        desk.brings("Typ in voor iemand zonder telefoon").sees("Niemand ziet het antwoord terug, u ook niet.");
        assertThat(desk.shown("thermometer.typein")).isTrue();
        for (int n = 0; n < 4; n++) {
            give(evening.guest("Gast " + n, 1), 5);
        }
        var before = electorate.of(evening.workshop().id()).devices();
        assertThat(key(type("Riet", group(0), "2"))).isEqualTo("thermometer.answer.typed");
        for (var screen : List.of(phone, hall, desk)) {
            screen.sees("Voor 1 van hen vulde de begeleider in.");
        }
        hall.sees("5 mensen gaven antwoord.");
        desk.brings("Riet · " + evening.group(0) + " · via de begeleider");
        assertThat(hall.tree() + phone.tree()).doesNotContain("Riet");
        assertThat(electorate.of(evening.workshop().id()).devices()).isEqualTo(before);
        evening.close(activity);
        evening.reveal(activity);
        hall.sees("Gemiddeld 4,4");
        phone.sees("Voor 1 van hen vulde de begeleider in.");
        assertThat(record()).contains("5 mensen gaven antwoord.", "Voor 1 van hen vulde de begeleider in.");
        assertThat(record()).doesNotContain("Riet");
        desk.takesAway("Riet · ");
        assertThat(rows()).as("nobody knows who answered what").isZero();
    }

    @Test
    void the_same_person_counts_once_with_the_latest_answer_and_is_told_so() {
        stage("S1-B5");
        type("Riet", group(0), "1");
        assertThat(key(type("riet", group(0), "5"))).isEqualTo("thermometer.answer.typed.again");
        type("Riet", group(1), "3");
        hall.sees("2 mensen gaven antwoord.");
        assertThat(marks()).containsExactlyInAnyOrder(5, 3);
    }

    @Test
    void what_was_typed_in_is_taken_back_and_what_people_answered_themselves_is_not() {
        stage("S1-B5");
        give(fatima, 4);
        type("Riet", group(0), "2");
        hall.sees("2 mensen gaven antwoord.");
        desk.brings("Riet · ");
        var riet = Objects.requireNonNull(desk.sends("thermometer.untype").get("person"));
        untype(marloes, riet);
        hall.sees("1 mens gaf antwoord.");
        desk.takesAway("Riet · ");
        hall.loses("vulde de begeleider in");
        untype(marloes, riet);
        untype(marloes, fatima.speaker().toString());
        assertThat(marks()).containsExactly(4);
    }

    @Test
    void only_the_desk_types_in_while_it_is_open_for_somebody_with_a_name_and_an_answer_of_the_scale() {
        prepare("S1-B5");
        assertThatThrownBy(() -> type("Riet", "", "2")).hasMessageContaining("workshop.refused.prepared");
        stage("S1-B5");
        for (var who : List.of(fatima, evening.anneke())) {
            assertThatThrownBy(() -> send(who, "thermometer.typein", fields("Riet", "", "2")))
                    .hasMessageContaining("shared.refused.staff");
            assertThatThrownBy(() -> untype(who, fatima.speaker().toString()))
                    .hasMessageContaining("shared.refused.staff");
        }
        assertThatThrownBy(() -> type("", group(0), "2")).hasMessageContaining("thermometer.refused.typed.who");
        assertThatThrownBy(() -> type("Riet", group(0), "")).hasMessageContaining("thermometer.refused.typed.none");
        for (var mark : List.of("0", "6", "x")) {
            assertThatThrownBy(() -> type("Riet", group(0), mark)).hasMessageContaining("broken");
        }
        assertThatThrownBy(() -> type("Riet", UUID.randomUUID().toString(), "2"))
                .hasMessageContaining("broken");
        assertThat(rows()).isZero();
        var sem = colleagues.scope(colleagues.helper(marloes, "Sem"));
        assertThat(key(send(sem, "thermometer.typein", fields("Riet", "", "2"))))
                .as("who helps types in too")
                .isEqualTo("thermometer.answer.typed");
        evening.close(activity);
        assertThatThrownBy(() -> type("Jo", "", "2")).hasMessageContaining("workshop.refused.closed");
        desk.takesAway("Typ in voor iemand zonder telefoon");
    }

    @Test
    void nothing_of_it_goes_to_the_log_or_to_a_list_that_others_read() {
        stage("S1-B5");
        var lines = logged();
        type("Riet", group(0), "2");
        assertThat(logged()).isEqualTo(lines);
        assertThat(measured(Audience.HALL).people()).isEmpty();
        assertThat(measured(Audience.STAFF).people()).hasSize(1);
    }

    private Answer type(String alias, String group, String mark) {
        return send(marloes, "thermometer.typein", fields(alias, group, mark));
    }

    private String[] fields(String alias, String group, String mark) {
        var statement = measured(Audience.STAFF).statements().getFirst().id().toString();
        return new String[] {"activity", activity.toString(), "alias", alias, "group", group, "m-" + statement, mark};
    }

    private void untype(Scope who, String person) {
        send(who, "thermometer.untype", "activity", activity.toString(), "person", person);
    }

    private void give(Scope who, int mark) {
        var statement = measured(Audience.STAFF).statements().getFirst().id().toString();
        send(who, "thermometer.answer", "statement", statement, "mark", Integer.toString(mark));
    }

    private ThermometerBoard measured(Audience audience) {
        return (ThermometerBoard) read(Topic.of("thermometer", activity), audience);
    }

    private static String key(Answer answer) {
        return answer.text().key();
    }

    private List<Integer> marks() {
        return jdbc.sql("""
                select a.mark from thermometer_answer a join thermometer_round m on m.id = a.round_id
                where m.activity_id = ?""").param(activity.value()).query(Integer.class).list();
    }

    private int rows() {
        return marks().size();
    }

    private int logged() {
        return jdbc.sql("select count(*) from log_entry where activity_id = ?")
                .param(activity.value())
                .query(Integer.class)
                .single();
    }

    private String group(int n) {
        return jdbc.sql("select id from participant_group where traject_id = ? and position = ?")
                .params(marloes.traject().value(), n)
                .query(UUID.class)
                .single()
                .toString();
    }

    private String record() {
        return reports.of(marloes).toString();
    }
}
