package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.routebord.report.Reports;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Points and reactions that wait for the facilitator are told before the evening is closed, and counted in its record. */
@SuppressWarnings("NullAway.Init")
class PointsLeftTest extends House {

    private static final String MENDED = "Verborgen en daarna aangepast";
    private static final String WAITS = "Wacht tot het op het scherm mag";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Reports reports;

    @Test
    void a_hidden_point_waits_once_its_writer_gave_it_other_words() {
        var board = evening.open("criteria");
        var fatima = evening.fatima();
        send(fatima, "criteria.propose", "activity", board.toString(), "name", "Pietersen luistert niet");
        var point = id("select id from criterion where activity_id = ? and name like 'Pietersen%'", board);
        send(evening.marloes(), "criteria.hide", "item", point, "reason", "person");
        close().loses(MENDED);
        send(fatima, "criteria.edit", "item", point, "base", "1", "name", "Er wordt niet geluisterd");
        close().sees(MENDED).sees("Waar letten we op?: Er wordt niet geluisterd");
        assertThat(record()).contains(MENDED, "Waar letten we op?: 1").doesNotContain("Er wordt niet geluisterd");
        send(evening.marloes(), "criteria.restore", "item", point);
        close().loses(MENDED);
    }

    @Test
    void points_wait_for_the_screen_only_where_that_was_asked() {
        var board = evening.open("criteria");
        send(evening.fatima(), "criteria.propose", "activity", board.toString(), "name", "Dichtbij");
        close().loses(WAITS);
        turn(evening.marloes(), "criteria", board);
        close().sees(WAITS).sees("Waar letten we op?: Dichtbij").loses("Waar letten we op?: Een duidelijk doel");
        assertThat(record()).contains(WAITS, "Waar letten we op?: 1");
        var point = id("select id from criterion where activity_id = ? and name = 'Dichtbij'", board);
        send(evening.marloes(), "criteria.approve", "item", point, "version", "1", "on", "true");
        close().loses(WAITS);
    }

    @Test
    void reactions_wait_the_same_way() {
        var board = evening.open("feedback");
        var fatima = evening.fatima();
        send(fatima, "feedback.give", "activity", board.toString(), "sort", "works", "text", "Fijn zo");
        send(fatima, "feedback.give", "activity", board.toString(), "sort", "pinches", "text", "Pietersen is stuk");
        var said = id("select id from feedback where activity_id = ? and sort = 'PINCHES'", board);
        send(evening.marloes(), "feedback.hide", "item", said, "reason", "person");
        turn(evening.marloes(), "feedback", board);
        var page = close().sees(WAITS).sees(": Fijn zo");
        assertThat(page.tree()).doesNotContain(MENDED).doesNotContain("Pietersen");
        send(fatima, "feedback.edit", "item", said, "base", "1", "sort", "pinches", "text", "Iets is stuk");
        close().sees(MENDED).sees(": Iets is stuk");
        assertThat(record()).contains(MENDED, WAITS).doesNotContain("Iets is stuk");
        send(fatima, "feedback.withdraw", "item", said);
        close().loses(MENDED);
    }

    private void turn(Scope who, String kind, ActivityId board) {
        send(who, kind + ".approval", "activity", board.toString(), "on", "true");
    }

    private Tab close() {
        return tab("afsluiten/" + evening.workshop().handle(), deskSeat());
    }

    /** What the record says that is still open. */
    private String record() {
        return String.join(
                "\n",
                reports.of(evening.marloes()).parts().stream()
                        .flatMap(part -> part.sections().stream())
                        .filter(section -> List.of(MENDED, WAITS).stream()
                                .anyMatch(title -> section.title().startsWith(title)))
                        .map(section -> section.title() + "\n" + String.join("\n", section.lines()))
                        .toList());
    }

    private String id(String query, ActivityId board) {
        return jdbc.sql(query)
                .param(board.value())
                .query(java.util.UUID.class)
                .single()
                .toString();
    }
}
