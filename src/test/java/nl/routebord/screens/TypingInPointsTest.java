package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.feedback.FeedbackBoard;
import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import nl.routebord.report.Reports;
import nl.routebord.seatcard.Electorate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The facilitator types in points and reactions for people without a phone, many in a row. */
@SuppressWarnings("NullAway.Init")
class TypingInPointsTest extends UndoScenes {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Electorate electorate;

    @Autowired
    private Reports reports;

    @Test
    void a_point_for_somebody_without_a_phone_says_so_on_every_screen_and_in_the_record() {
        stage("S4-B1");
        var before = electorate.of(evening.workshop().id()).devices();
        desk.sees("Typ in voor iemand zonder telefoon").sees("Iedere regel is een punt");
        point("Riet", group(0), "Bellen kan ook", "Niet alles gaat digitaal.");
        allSee("Bellen kan ook");
        phone.sees("Van Riet · via de begeleider").sees("1 cliënt deed mee");
        desk.sees("Van Riet · via de begeleider");
        hall.sees("Niet alles gaat digitaal. · via de begeleider");
        var item = points().getFirst();
        assertThat(item.support()).isZero();
        assertThat(item.approved()).isTrue();
        assertThat(electorate.of(evening.workshop().id()).devices()).isEqualTo(before);
        point("", "", "Zonder naam", "");
        phone.sees("via de begeleider");
        assertThat(record()).contains("Bellen kan ook (via de begeleider)", "Zonder naam (via de begeleider)");
        // Whoever has a phone supports it, and joined to another it is still said how it came.
        send(
                marloes,
                "criteria.join",
                "item",
                points().getFirst().id().toString(),
                "other",
                points().get(1).id().toString(),
                "name",
                "Samen",
                "sentence",
                "");
        phone.sees("Komt uit 2 punten").sees("Van Riet · via de begeleider");
    }

    @Test
    void every_line_is_a_point_in_its_order_and_all_come_or_none() {
        stage("S4-B1");
        points("Riet", "Eén\n\n  Twee  \nDrie");
        assertThat(names()).containsExactly("Eén", "Twee", "Drie");
        assertThatThrownBy(() -> points("Riet", "Vier\n" + "x".repeat(201) + "\nZes"))
                .hasMessageContaining("workshop.refused.line");
        assertThatThrownBy(() -> points("Nieuw", lines(41))).hasMessageContaining("workshop.refused.lines");
        assertThat(names()).containsExactly("Eén", "Twee", "Drie");
        points("Riet", lines(40));
        assertThat(names()).hasSize(43);
        var longer = "Wie niet goed leest, krijgt dezelfde uitleg in een gesprek van mens tot mens";
        points("Riet", longer + "\nKort");
        assertThat(points())
                .anySatisfy(item -> assertThat(item.text().sentence()).isEqualTo(longer));
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void a_typed_point_is_refused_by_name_and_taken_back_from_the_log() {
        stage("S4-B1");
        assertThatThrownBy(() -> send(fatima, "criteria.typein", "activity", activity.toString(), "text", "Hoi"))
                .hasMessageContaining("shared.refused.staff");
        assertThatThrownBy(() -> point("Riet", marloes.traject().toString(), "Hoi", ""))
                .hasMessageContaining("broken");
        assertThatThrownBy(() -> point("Riet", "", "  ", "")).hasMessageContaining("criteria.text.empty");
        assertThatThrownBy(() -> point("Riet", "", "x".repeat(61), "Een zin"))
                .hasMessageContaining("criteria.text.long");
        assertThat(names()).isEmpty();
        point("Riet", "", "Bellen kan ook", "");
        undo();
        assertThat(names()).isEmpty();
        redo();
        assertThat(names()).containsExactly("Bellen kan ook");
        evening.close(activity);
        assertThatThrownBy(() -> point("Riet", "", "Te laat", "")).hasMessageContaining("workshop.refused.closed");
    }

    @Test
    void a_reaction_for_somebody_without_a_phone_says_so_on_every_screen_and_in_the_record() {
        feedback();
        desk.sees("Typ in voor iemand zonder telefoon").sees("Iedere regel is een reactie");
        reaction("Riet", group(0), "works", "Fijn zo", false);
        allSee("Fijn zo");
        phone.sees("Riet · via de begeleider");
        desk.sees("Riet · via de begeleider");
        hall.sees("Riet · via de begeleider");
        reaction("", "", "pinches", "Eén\nTwee\n\nDrie", true);
        hall.sees("zonder naam · via de begeleider");
        assertThat(said()).containsExactly("Drie", "Twee", "Eén", "Fijn zo");
        assertThat(record()).contains("Fijn zo (via de begeleider)", "Drie (via de begeleider)");
    }

    @Test
    void a_typed_reaction_is_refused_by_name_and_taken_back_from_the_log() {
        feedback();
        assertThatThrownBy(() -> send(
                        fatima, "feedback.typein", "activity", activity.toString(), "sort", "works", "text", "Hoi"))
                .hasMessageContaining("shared.refused.staff");
        assertThatThrownBy(() -> reaction("Riet", "", "", "Hoi", false)).hasMessageContaining("feedback.sort.empty");
        assertThatThrownBy(() -> reaction("Riet", "", "works", " ", true)).hasMessageContaining("feedback.text.empty");
        assertThatThrownBy(() -> reaction("Riet", "", "works", "Een\n" + "x".repeat(401), true))
                .hasMessageContaining("workshop.refused.line");
        assertThatThrownBy(() -> reaction("Riet", "", "works", lines(41), true))
                .hasMessageContaining("workshop.refused.lines");
        assertThat(said()).isEmpty();
        assertThat(people()).isZero();
        reaction("Riet", "", "works", "Fijn zo", false);
        phone.sees("Fijn zo");
        undo();
        phone.loses("Fijn zo");
        assertThat(said()).isEmpty();
        redo();
        phone.sees("Fijn zo");
        evening.close(activity);
        assertThatThrownBy(() -> reaction("Riet", "", "works", "Te laat", false))
                .hasMessageContaining("workshop.refused.closed");
    }

    private void feedback() {
        activity = evening.open("feedback");
        kind = "feedback";
        phone = phone(fatima);
        other = phone(jan);
        hall = hall();
        desk = desk();
    }

    private void point(String alias, String group, String text, String sentence) {
        typeIn("alias", alias, "group", group, "text", text, "sentence", sentence);
    }

    private void points(String alias, String text) {
        typeIn("alias", alias, "group", "", "text", text, "lines", "true");
    }

    private void reaction(String alias, String group, String sort, String text, boolean lines) {
        typeIn("alias", alias, "group", group, "sort", sort, "text", text, "lines", lines ? "true" : "");
    }

    private void typeIn(String... fields) {
        var all = new java.util.ArrayList<>(List.of(fields));
        all.addAll(List.of("activity", activity.toString()));
        send(marloes, kind + ".typein", all.toArray(String[]::new));
    }

    private static String lines(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> "Regel " + n).collect(Collectors.joining("\n"));
    }

    private String group(int n) {
        return jdbc.sql("select id from participant_group where traject_id = ? and position = ?")
                .params(marloes.traject().value(), n)
                .query(java.util.UUID.class)
                .single()
                .toString();
    }

    /** So many people the facilitator typed in for. */
    private int people() {
        return jdbc.sql("select count(*) from participant where workshop_id = ? and stand_in is not null")
                .param(evening.workshop().id().value())
                .query(Integer.class)
                .single();
    }

    /** What stands on the board besides the starter points, newest first and those of one moment in their order. */
    private List<CriteriaBoard.Item> points() {
        return ((CriteriaBoard) read(Topic.of("criteria", activity), Audience.HALL))
                .newest().stream().filter(item -> !item.preset()).toList();
    }

    private List<String> names() {
        return points().stream().map(item -> item.text().name()).toList();
    }

    private List<String> said() {
        return ((FeedbackBoard) read(Topic.of("feedback", activity), Audience.HALL))
                .items().stream().map(FeedbackBoard.Item::text).toList();
    }

    private String record() {
        return reports.of(marloes).toString();
    }
}
