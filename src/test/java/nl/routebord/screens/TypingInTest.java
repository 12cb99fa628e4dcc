package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.routebord.entries.EntryBoard;
import nl.routebord.live.Audience;
import nl.routebord.seatcard.Electorate;
import nl.routebord.workshop.Attendees;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The facilitator types in for people without a phone, many in a row. */
@SuppressWarnings("NullAway.Init")
class TypingInTest extends Scenes {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Electorate electorate;

    @Test
    void a_card_for_somebody_without_a_phone_says_so_on_every_board() {
        stage("S1-B1");
        type("Riet", group(0), "Ik bel liever", false);
        allSee("Ik bel liever");
        phone.sees("van Riet · via de begeleider");
        desk.sees("van Riet · via de begeleider");
        hall.sees("via de begeleider");
        assertThat(phone.tree()).contains("Er deed 1 cliënt mee");
    }

    @Test
    void one_person_per_alias_and_group_who_counts_among_nobody_who_votes_or_is_in_the_room() {
        stage("S1-B1");
        var before = electorate.of(evening.workshop().id()).devices();
        type("Riet", group(0), "Eén", false);
        type("riet", group(0), "Twee", false);
        type("Riet", group(1), "Drie", false);
        type("", "", "Vier", false);
        type("", "", "Vijf", false);
        assertThat(jdbc.sql("select count(*) from participant where workshop_id = ? and stand_in is not null")
                        .param(evening.workshop().id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(electorate.of(evening.workshop().id()).devices()).isEqualTo(before);
        assertThat(read(Attendees.of(evening.workshop().id()), Audience.STAFF).toString())
                .doesNotContain("Riet");
    }

    @Test
    void every_line_is_a_card_and_all_come_or_none() {
        stage("S1-B1");
        type("Riet", "", "Eén\n\n  Twee  \nDrie", true);
        assertThat(names()).containsExactly("Eén", "Twee", "Drie");
        assertThatThrownBy(() -> type("Riet", "", "Vier\n" + "x".repeat(500) + "\nZes", true))
                .hasMessageContaining("workshop.refused.line");
        assertThatThrownBy(() -> type("Nieuw", "", lines(41), true)).hasMessageContaining("workshop.refused.lines");
        assertThat(names()).containsExactly("Eén", "Twee", "Drie");
        type("Riet", "", lines(40), true);
        assertThat(names()).hasSize(43);
        type("Riet", "", "Regel een\nregel twee", false);
        assertThat(names()).hasSize(44);
    }

    @Test
    void only_the_facilitator_types_in_and_only_for_a_group_that_is_there() {
        stage("S1-B1");
        assertThatThrownBy(() -> send(fatima, "cards.typein", "activity", activity.toString(), "text", "Hoi"))
                .hasMessageContaining("shared.refused.staff");
        assertThatThrownBy(() -> type("Riet", cast.evening().marloes().traject().toString(), "Hoi", false))
                .hasMessageContaining("broken");
        assertThatThrownBy(() -> type("Riet", "", "  ", false)).hasMessageContaining("entries.refused.empty");
        assertThat(names()).isEmpty();
    }

    private static String lines(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> "Kaart " + n).collect(Collectors.joining("\n"));
    }

    private void type(String alias, String group, String text, boolean lines) {
        send(
                marloes,
                "cards.typein",
                "activity",
                activity.toString(),
                "alias",
                alias,
                "group",
                group,
                "text",
                text,
                "lines",
                lines ? "true" : "",
                "f-vak",
                "Niet tevreden");
    }

    private String group(int n) {
        return jdbc.sql("select id from participant_group where traject_id = ? and position = ?")
                .params(marloes.traject().value(), n)
                .query(java.util.UUID.class)
                .single()
                .toString();
    }

    private List<String> names() {
        EntryBoard board = board();
        return board.standing().stream().map(row -> row.name(board.shape())).toList();
    }
}
