package nl.routebord.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.routebord.live.Audience;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tables at work, brought together with where each card came from, and back again. */
@SuppressWarnings("NullAway.Init")
class TableWorkTest extends Tabled {

    @Autowired
    private EntryRecord record;

    @Test
    void brought_together_each_card_says_from_which_table_and_back_again_nothing_is_lost() {
        tables(2);
        scribe(fatima, 1);
        scribe(jan, 2);
        add(fatima, "Van een");
        add(jan, "Van twee");
        act(marloes, "tables.together");
        act(marloes, "tables.together");
        assertThat(hall()).containsExactly("Van een", "Van twee");
        assertThat(board(Audience.HALL).standing())
                .extracting(EntryBoard.Row::table)
                .containsExactly(1, 2);
        assertThat(board(Audience.HALL).tables().together()).isTrue();
        act(marloes, "tables.apart");
        assertThat(hall()).isEmpty();
        assertThat(names(table(fatima).rows())).containsExactly("Van een");
        add(jan, "Nog een van twee");
        assertThat(names(table(jan).rows())).containsExactly("Van twee", "Nog een van twee");
        act(marloes, "tables.together");
        assertThat(hall()).containsExactly("Van een", "Van twee", "Nog een van twee");
        assertThat(log())
                .containsExactly(
                        "tables.begun 2",
                        "table.scribe 1",
                        "table.scribe 2",
                        "tables.together",
                        "tables.apart",
                        "tables.together");
    }

    @Test
    void cards_of_different_tables_are_joined_once_they_are_together_and_the_tables_stay_readable() {
        tables(2);
        scribe(fatima, 1);
        scribe(jan, 2);
        add(fatima, "Te ver weg");
        add(fatima, "De bus rijdt niet");
        add(jan, "Het is te ver");
        assertThatThrownBy(() -> merge("Te ver", "Te ver weg", "Het is te ver"))
                .hasMessage("entries.refused.tables.merge");
        merge("Ver en geen bus", "Te ver weg", "De bus rijdt niet");
        assertThat(card("Ver en geen bus").table()).isEqualTo(1);
        assertThat(hall()).isEmpty();
        act(marloes, "tables.together");
        merge("Te ver", "Ver en geen bus", "Het is te ver");
        var made = card("Te ver");
        assertThat(made.table()).isZero();
        assertThat(made.parents()).extracting(EntryBoard.Parent::table).containsExactlyInAnyOrder(1, 2);
        assertThat(hall()).containsExactly("Te ver");
        act(marloes, "cards.apart", "entry", made.id().toString());
        assertThat(board(Audience.HALL).standing())
                .extracting(EntryBoard.Row::table)
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void a_card_that_is_cut_stays_of_its_table() {
        tables(2);
        scribe(jan, 2);
        add(jan, "Te ver en te duur");
        act(marloes, "cards.split", "entry", card("Te ver en te duur").id().toString(), "texts", "Te ver\nTe duur");
        assertThat(names(table(jan).rows())).containsExactly("Te ver", "Te duur");
        assertThat(hall()).isEmpty();
    }

    @Test
    void what_was_sent_at_the_table_and_came_in_afterwards_is_still_of_the_table() {
        tables(2);
        scribe(fatima, 1);
        sit(jan, 1);
        act(marloes, "tables.together");
        act(fatima, "cards.add", "f-naam", "Onderweg", "table", "1");
        act(fatima, "cards.add", "f-naam", "Van mijzelf", "table", "");
        act(jan, "cards.add", "f-naam", "Van Jan", "table", "1");
        assertThat(card("Onderweg").table()).isEqualTo(1);
        assertThat(card("Van mijzelf").table()).isZero();
        assertThat(card("Van Jan").table()).isZero();
    }

    @Test
    void no_card_is_lost_while_tables_write_and_are_brought_together_at_the_same_moment() throws Exception {
        tables(6);
        var scribes = IntStream.rangeClosed(1, 6)
                .mapToObj(n -> evening.guest("Tafel " + n, n % 5))
                .toList();
        IntStream.rangeClosed(1, 6).forEach(n -> scribe(scribes.get(n - 1), n));
        AtOnce.all(
                7,
                n -> () -> n == 6
                        ? act(marloes, "tables.together")
                        : act(scribes.get(n), "cards.add", "f-naam", "Kaart " + n, "table", Integer.toString(n + 1)));
        assertThat(board(Audience.HALL).standing().stream()
                        .collect(Collectors.toMap(row -> row.value("naam"), EntryBoard.Row::table)))
                .hasSize(6)
                .containsEntry("Kaart 0", 1)
                .containsEntry("Kaart 3", 4)
                .containsEntry("Kaart 5", 6);
    }

    @Test
    void closing_puts_everything_on_the_board_and_opening_again_sets_the_tables_back_to_work() {
        tables(2);
        scribe(fatima, 1);
        add(fatima, "Van een");
        send(marloes, "phase.close", "activity", activity.toString());
        assertThat(hall()).containsExactly("Van een");
        refused("workshop.refused.closed", marloes, "tables.begin", "tables", "3");
        send(marloes, "phase.open", "activity", activity.toString());
        assertThat(hall()).isEmpty();
        add(fatima, "Nog een");
        assertThat(card("Nog een").table()).isEqualTo(1);
    }

    @Test
    void the_record_has_the_cards_of_every_table_with_their_table_also_while_they_are_apart() {
        tables(2);
        scribe(jan, 2);
        add(marloes, "Van de begeleider");
        add(jan, "Van twee");
        assertThat(hall()).containsExactly("Van de begeleider");
        var whole =
                List.of(List.of("Van de begeleider", "Niet tevreden", ""), List.of("Van twee", "Niet tevreden", "2"));
        assertThat(recorded()).isEqualTo(whole);
        send(marloes, "workshop.end");
        assertThat(recorded()).isEqualTo(whole);
        act(marloes, "tables.together");
        assertThat(recorded()).isEqualTo(whole);
    }

    private List<List<String>> recorded() {
        return record.of(activities.read(activity).orElseThrow())
                .sections()
                .getFirst()
                .rows();
    }

    @Test
    void on_a_list_that_all_fill_in_together_the_rows_of_a_table_are_its_own_until_they_are_together() {
        activity = stage("S3-B1");
        tables(2);
        scribe(fatima, 1);
        scribe(jan, 2);
        var naming = board(Audience.STAFF).shape().naming().key();
        act(fatima, "timeline.add", "f-" + naming, "Van een");
        act(marloes, "timeline.add", "f-" + naming, "Van allen");
        rename(jan, "Van allen", "Ook van Jan");
        assertThatThrownBy(() -> rename(jan, "Van een", "Van twee")).hasMessage("entries.refused.table.other");
        assertThat(hall()).contains("Ook van Jan").doesNotContain("Van een", "Van twee");
        act(marloes, "tables.together");
        rename(jan, "Van een", "Van ons allemaal");
        assertThat(card("Van ons allemaal").table()).isEqualTo(1);
    }

    private void rename(Scope who, String from, String to) {
        var row = card(from);
        act(
                who,
                "timeline.change",
                "entry",
                row.id().toString(),
                "base",
                Integer.toString(row.version()),
                "f-" + board(Audience.STAFF).shape().naming().key(),
                to);
    }

    @Test
    void there_are_two_to_twelve_tables_and_one_with_cards_does_not_go() {
        refused("entries.refused.tables.number", marloes, "tables.begin", "tables", "1");
        refused("entries.refused.tables.number", marloes, "tables.begin", "tables", "13");
        refused("entries.refused.tables.number", marloes, "tables.begin", "tables", "");
        refused("shared.refused.staff", fatima, "tables.begin", "tables", "3");
        refused("shared.refused.staff", fatima, "tables.together");
        tables(12);
        scribe(fatima, 3);
        scribe(jan, 12);
        add(fatima, "Van drie");
        refused("entries.refused.tables.used", marloes, "tables.begin", "tables", "2");
        tables(4);
        assertThat(board(Audience.HALL).tables().all()).hasSize(4);
        assertThat(board(Audience.HALL).tables().all().get(2).taken()).isTrue();
        assertThat(mine(jan).table()).isNull();
        refused("entries.refused.table.none", jan, "cards.add", "f-naam", "Van twaalf");
        tables(5);
        sit(jan, 5);
    }

    @Test
    void a_board_that_people_do_not_fill_with_cards_is_not_for_tables() {
        assertThat(board(Audience.STAFF).tables().possible()).isTrue();
        for (var number : List.of("S2-B3", "S3-B5", "S4-B3", "S4-B10")) {
            activity = stage(number);
            assertThat(board(Audience.STAFF).tables().possible()).as(number).isFalse();
            refused("entries.refused.tables.kind", marloes, "tables.begin", "tables", "3");
        }
    }

    @Test
    void the_facilitator_types_in_for_a_table_and_the_card_says_both() {
        tables(2);
        sit(fatima, 2);
        act(marloes, "cards.typein", "table", "2", "text", "Eén\nTwee", "lines", "true");
        assertThat(names(table(fatima).rows())).containsExactly("Eén", "Twee");
        assertThat(card("Eén").viaDesk()).isTrue();
        assertThat(hall()).isEmpty();
        refused("road.refused.broken", marloes, "cards.typein", "table", "3", "text", "Nergens");
        refused("shared.refused.staff", fatima, "cards.typein", "table", "2", "text", "Hoi");
    }

    private void merge(String name, String... parts) {
        var ids = Arrays.stream(parts).map(part -> card(part).id().toString()).collect(Collectors.joining(" "));
        send(marloes, "cards.merge", "entries", ids, "f-naam", name, "f-vak", "Niet tevreden");
    }
}
