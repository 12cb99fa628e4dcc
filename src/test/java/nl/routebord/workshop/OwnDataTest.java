package nl.routebord.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.road.Intake;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Held;
import nl.routebord.trail.OwnData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is kept of a guest: every column that leads to a person belongs to a room or has a reason, the overview is what the
 * database has, and wiping leaves nothing that leads there.
 */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class OwnDataTest {

    @Autowired
    private Cast cast;

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private List<OwnData> rooms;

    @Autowired
    private Forgetting forgetting;

    @Autowired
    private OwnFile file;

    @Autowired
    private ResumeCodes codes;

    @Autowired
    private Participants participants;

    @Autowired
    private Credentials credentials;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    private Columns columns;
    private Cast.Evening evening;
    private FullLife life;
    private Scope fatima;

    @BeforeEach
    void an_evening() {
        columns = new Columns(database, jdbc);
        evening = cast.evening();
        fatima = evening.guest("Fatima", 0);
        life = new FullLife(evening, intakes, jdbc, fatima);
    }

    @Test
    void every_column_that_leads_to_a_person_belongs_to_one_room_or_has_a_reason() throws SQLException {
        var claimed = rooms.stream().flatMap(room -> room.columns().stream()).toList();
        assertThat(claimed)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(NotOfGuests.STAFF)
                .doesNotContainAnyElementsOf(NotOfGuests.MEMBERS);
        var known = Stream.of(claimed, NotOfGuests.STAFF, NotOfGuests.MEMBERS)
                .flatMap(java.util.Collection::stream)
                .collect(Collectors.toSet());
        var leading = columns.leading();
        assertThat(leading).hasSizeGreaterThan(70);
        assertThat(known).isEqualTo(leading);
    }

    @Test
    void the_overview_counts_what_the_database_has_in_every_room() throws SQLException {
        everything();
        var held = rooms.stream().collect(Collectors.toMap(room -> room, room -> room.read(fatima.speaker())));
        var shown = new HashMap<String, Integer>();
        held.values().stream().flatMap(List::stream).forEach(one -> shown.put(one.column(), one.count()));
        shown.remove("vote.voter");
        assertThat(shown.keySet()).isSubsetOf(columns.leading());
        shown.forEach((column, count) -> assertThat(count(column)).as(column).isEqualTo(count));
        var silent = rooms.stream()
                .filter(room -> room.columns().stream().anyMatch(column -> count(column) > 0))
                .filter(room -> held.getOrDefault(room, List.of()).stream().allMatch(one -> one.count() == 0))
                .toList();
        assertThat(silent).isEmpty();
        // The life is full: of nearly everything there is something, so that this test can fail.
        assertThat(shown.entrySet().stream().filter(one -> one.getValue() > 0).map(Map.Entry::getKey))
                .hasSizeGreaterThan(20);
    }

    @Test
    void the_copy_to_take_along_has_all_words_of_this_person_and_none_of_another() {
        everything();
        var own = forgetting.overview(fatima);
        for (var made : List.of(
                file.page(Locale.forLanguageTag("nl"), evening.workshop(), own, java.time.Instant.now()),
                file.data(Locale.forLanguageTag("nl"), evening.workshop(), own, java.time.Instant.now()))) {
            assertThat(made)
                    .contains(
                            "Fatima", evening.group(0), life.mark + " wacht veel te lang", life.mark + " wacht te lang")
                    .contains(life.mark + " zin twee", life.mark + " vindt dit lastig", life.mark + " deelzin")
                    .contains(life.mark + " maakt zich zorgen", life.mark + " vraagt iets", life.mark + " is benieuwd")
                    .contains(life.mark + " alinea", life.mark + " merkt op", life.mark + " vindt van wel")
                    .contains("Geheime stemmen die gesloten zijn, staan hier niet.")
                    .doesNotContain(FullLife.OTHER, "Jan", "http", "<script");
        }
        assertThat(own.held()).extracting(Held::count).allMatch(count -> count > 0);
    }

    @Test
    void wiping_leaves_nothing_that_leads_to_this_person_and_none_of_their_words() throws SQLException {
        everything();
        assertThat(columns.with(life.mark)).isNotEmpty();

        forgetting.erase(fatima);

        assertThat(columns.with(life.mark)).isEmpty();
        assertThat(columns.with(fatima.speaker().toString())).isEmpty();
        assertThat(columns.with(fatima.speaker().value())).containsExactly("participant.id");
        assertThat(forgetting.overview(fatima)).isEqualTo(OwnOverview.NOTHING);
        // What others said stands.
        assertThat(columns.with(FullLife.OTHER))
                .contains("entry_cell.text", "criterion.name", "room_question.text", "vote.reason");
        assertThat(columns.with("verwijderd door de schrijver"))
                .contains("entry_cell.text", "entry_cell_earlier.text", "criterion.name", "criterion_version.name")
                .contains(
                        "criterion_rival.name",
                        "feedback.text",
                        "concern.text",
                        "room_question.text",
                        "entry_remark.text");
    }

    @Test
    void what_was_wiped_keeps_its_place_and_the_marks_of_others_and_hangs_on_nobody() {
        var own = life.entry(life.chairs(), life.mark + " ontbreekt");

        forgetting.erase(fatima);

        assertThat(jdbc.sql(
                                "select p.kind from entry e join participant p on p.id = e.author where e.id = ? and e.removed_at is null")
                        .param(own)
                        .query(String.class)
                        .single())
                .isEqualTo("GONE");
        assertThat(jdbc.sql("select text from entry_cell where entry_id = ? order by field")
                        .param(own)
                        .query(String.class)
                        .list())
                .containsExactly("verwijderd door de schrijver");
        assertThat(jdbc.sql("select count(*) from entry_mark where entry_id = ?")
                        .param(own)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_code_every_device_and_the_seat_end_and_nobody_comes_in_as_who_is_nobody() {
        var code = codes.code(fatima);
        var seat = evening.workshop().guestSeat();
        var phone = credentials.issue(seat, Purpose.GUEST, fatima.speaker().value(), null);
        var tablet = credentials.issue(seat, Purpose.GUEST, fatima.speaker().value(), null);

        forgetting.erase(fatima);

        assertThat(participants.scopeOf(seat, phone)).isEmpty();
        assertThat(participants.scopeOf(seat, tablet)).isEmpty();
        assertThat(codes.holder(evening.workshop().id(), code)).isEmpty();
        var nobody = life.one(
                "select id from participant where kind = 'GONE' and workshop_id = ?",
                evening.workshop().id().value());
        assertThat(participants.scopeOf(seat, credentials.issue(seat, Purpose.GUEST, nobody, null)))
                .isEmpty();
        assertThat(participants.scopeOf(
                        seat,
                        credentials.issue(seat, Purpose.GUEST, fatima.speaker().value(), null)))
                .isEmpty();
    }

    @Test
    void wiping_twice_is_no_error_and_two_people_of_an_evening_hang_on_one_who_is_nobody() {
        life.cards();
        forgetting.erase(fatima);
        forgetting.erase(fatima);
        forgetting.erase(life.other);
        assertThat(jdbc.sql("select count(*) from participant where kind = 'GONE' and workshop_id = ?")
                        .param(evening.workshop().id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThatThrownBy(() -> forgetting.erase(life.marloes)).hasMessage("workshop.refused.gone");
        assertThatThrownBy(() -> forgetting.overview(evening.hall())).hasMessage("workshop.refused.gone");
    }

    /** All of a life in one evening; of the votes one is closed. */
    private void everything() {
        var cards = life.cards();
        var ballot = life.openBallot(cards);
        life.vote(fatima, ballot);
        life.vote(life.other, ballot);
        evening.close(ballot);
        life.chairs();
        life.points();
        life.feedback();
        life.ballot();
        life.thermometer();
        life.answer();
        life.model();
        life.signals();
        life.tables(cards);
        codes.code(fatima);
        credentials.issue(
                evening.workshop().guestSeat(), Purpose.GUEST, fatima.speaker().value(), null);
    }

    private int count(String column) {
        var at = column.split("\\.");
        return jdbc.sql("select count(*) from " + at[0] + " where " + at[1] + " = ?")
                .param(fatima.speaker().value())
                .query(Integer.class)
                .single();
    }
}
