package nl.routebord.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.routebord.workshop.Phase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SiftTest {

    private static final EntryField WHAT = EntryField.of("wat", "Wat", FieldType.TEXT, true);
    private static final EntryField LAW = EntryField.choice("wet", "Wet", List.of("Wmo", "Jeugdwet"));
    private static final EntryField WHEN = EntryField.of("wanneer", "Wanneer", FieldType.WHEN, false);
    private static final EntryField MONEY = EntryField.of("geld", "Geld", FieldType.MONEY, false);

    private static final EntryBoard BOARD = board(
            row("ézel", "Jeugdwet", "najaar 2027", "20.00", 2),
            row("aap", "", "31-3-2027", "", 9),
            row("Zebra", "Wmo", "", "100.00", 0),
            row("eend", "Wmo", "2026", "3", 1));

    @Test
    void without_a_choice_all_stand_in_the_order_of_the_board() {
        assertThat(names(Sift.NONE)).containsExactly("ézel", "aap", "Zebra", "eend");
    }

    @Test
    void one_can_look_at_what_occurs_and_at_what_is_still_open() {
        assertThat(Sift.parts(BOARD).stream().map(Sift.Part::key)).containsExactly("wet=Wmo", "wet=Jeugdwet", "wet=");
        assertThat(names(new Sift("wet=Wmo", ""))).containsExactly("Zebra", "eend");
        assertThat(names(new Sift("wet=", ""))).containsExactly("aap");
    }

    @Test
    void words_stand_by_the_dutch_alphabet() {
        assertThat(names(new Sift("", "wat"))).containsExactly("aap", "eend", "ézel", "Zebra");
    }

    @Test
    void moments_stand_from_early_to_late_however_they_were_written_and_what_is_open_comes_last() {
        assertThat(names(new Sift("", "wanneer"))).containsExactly("eend", "aap", "ézel", "Zebra");
    }

    @Test
    void amounts_stand_from_high_to_low_by_their_worth() {
        assertThat(names(new Sift("", "geld"))).containsExactly("Zebra", "ézel", "eend", "aap");
    }

    @Test
    void options_stand_as_they_were_given() {
        assertThat(names(new Sift("", "wet"))).containsExactly("Zebra", "eend", "ézel", "aap");
    }

    @Test
    void most_support_or_last_changed_comes_first() {
        assertThat(names(new Sift("", "SUPPORT"))).containsExactly("aap", "ézel", "eend", "Zebra");
        assertThat(names(new Sift("", Sift.NEWEST))).containsExactly("eend", "Zebra", "aap", "ézel");
    }

    @Test
    void what_the_board_does_not_know_sifts_nothing() {
        assertThat(names(new Sift("wet=Participatiewet", "kleur"))).hasSize(4);
    }

    private static List<String> names(Sift sift) {
        return sift.of(BOARD, BOARD.standing()).stream()
                .map(row -> row.name(BOARD.shape()))
                .toList();
    }

    private static EntryBoard board(EntryBoard.Row... rows) {
        var later =
                IntStream.range(0, rows.length).mapToObj(at -> at(rows[at], at)).toList();
        return new EntryBoard(
                Phase.OPEN, Shape.of(Set.of(), WHAT, LAW, WHEN, MONEY), false, true, later, rows.length, 0, 0, false);
    }

    private static EntryBoard.Row at(EntryBoard.Row row, int hour) {
        return new EntryBoard.Row(
                row.id(),
                1,
                row.cells(),
                null,
                null,
                false,
                row.marks(),
                Map.of(),
                List.of(),
                List.of(),
                false,
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(hour * 3600L));
    }

    private static EntryBoard.Row row(String what, String law, String when, String money, int support) {
        var values = new HashMap<>(Map.of("wat", what, "wet", law, "wanneer", when, "geld", money));
        values.values().removeIf(String::isEmpty);
        var cells = values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> new EntryBoard.Cell(one.getValue(), null, Instant.EPOCH)));
        return new EntryBoard.Row(
                new EntryId(UUID.randomUUID()),
                1,
                cells,
                null,
                null,
                false,
                Map.of(Mark.SUPPORT, support),
                Map.of(),
                List.of(),
                List.of(),
                false,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
