package nl.routebord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.routebord.entries.EntryCommands;
import nl.routebord.entries.EntryKind;
import nl.routebord.entries.Shape;
import nl.routebord.road.Intake;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Words;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every board of the route has its place in the record, with what people put on it. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class EveryBoardTest {

    private static final String NAME = EntryCommands.input(EntryKind.NAME);
    private static final String PLACE = EntryCommands.input(Shape.PLACE);

    @Autowired
    private Cast cast;

    @Autowired
    private List<Kind> kinds;

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private Reports reports;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void every_kind_has_a_name_in_the_record() {
        assertThat(kinds).allMatch(kind -> Words.has("routemap.kind." + kind.name()));
    }

    @Test
    void an_evening_with_all_boards_of_all_steps_can_be_told_and_printed() {
        var evening = cast.evening();
        var boards = IntStream.rangeClosed(1, 6)
                .mapToObj(RouteMap::boards)
                .flatMap(List::stream)
                .map(ActivityPreset::id)
                .toList();
        boards.forEach(board -> send(evening.marloes(), "workshop.board", "board", board));
        jdbc.sql("select activity_id from run_sheet_item where workshop_id = ?")
                .param(evening.workshop().id().value())
                .query(UUID.class)
                .list()
                .forEach(activity -> send(evening.marloes(), "phase.open", "activity", activity.toString()));

        var report = reports.of(evening.marloes());

        // Besides the boards: three activities of the evening, who were there, decisions, concerns, what waits for an
        // answer,
        // what follows, the course.
        assertThat(report.parts()).hasSize(boards.size() + 9);
        assertThat(RecordPage.of(report, "k3m9x2ab", "0", null))
                .doesNotContain("!report.", "!routemap.", "!entries.")
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}");
    }

    @Test
    void a_card_stands_in_it_with_its_column_and_its_fields_and_leaves_it_when_it_is_taken_off() {
        var evening = cast.evening();
        send(evening.marloes(), "workshop.board", "board", "S1-B1");
        var board = jdbc.sql("select id from activity where traject_id = ? and preset = 'S1-B1'")
                .param(evening.workshop().traject().value())
                .query(UUID.class)
                .single()
                .toString();
        send(evening.marloes(), "phase.open", "activity", board);
        send(evening.fatima(), "cards.add", "activity", board, NAME, "Nooit iets terug", PLACE, "Niet tevreden");
        send(evening.jan(), "cards.add", "activity", board, NAME, "Lelijke woorden", PLACE, "Niet tevreden");
        assertThat(rows(evening))
                .anyMatch(row -> row.containsAll(List.of("Nooit iets terug", "Niet tevreden")))
                .anyMatch(row -> row.contains("Lelijke woorden"));

        var ugly = jdbc.sql("select entry_id from entry_cell where text = 'Lelijke woorden' and entry_id in"
                        + " (select id from entry where activity_id = ?)")
                .param(UUID.fromString(board))
                .query(UUID.class)
                .single();
        send(evening.marloes(), "cards.remove", "entry", ugly.toString());
        assertThat(rows(evening)).hasSize(1).noneMatch(row -> row.contains("Lelijke woorden"));
    }

    private List<List<String>> rows(Cast.Evening evening) {
        var name = RouteMap.boards(1).stream()
                .filter(board -> "S1-B1".equals(board.id()))
                .findFirst()
                .orElseThrow()
                .name();
        return reports.of(evening.marloes()).parts().stream()
                .filter(part -> part.title().equals(name))
                .flatMap(part -> part.sections().stream())
                .flatMap(section -> section.rows().stream())
                .toList();
    }

    private void send(Scope who, String name, String... fields) {
        intakes.stream()
                .filter(intake -> intake.commands().contains(name))
                .findFirst()
                .orElseThrow()
                .take(who, Cast.command(name, fields));
    }
}
