package nl.routebord.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.IntStream;
import nl.routebord.live.Audience;
import nl.routebord.shared.Refusal;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import org.junit.jupiter.api.Test;

/** At each table one person writes, and what is written is the table's. */
class ScribesTest extends Tabled {

    @Test
    void only_who_writes_for_a_table_adds_cards_and_they_are_the_tables() {
        tables(3);
        refused("entries.refused.table.none", fatima, "cards.add", "f-naam", "Te vroeg");
        sit(fatima, 2);
        refused("entries.refused.table.nobody", fatima, "cards.add", "f-naam", "Te vroeg");
        act(fatima, "table.write", "on", "true");
        sit(jan, 2);
        refused("entries.refused.table.other", jan, "cards.add", "f-naam", "Niet van mij");
        assertThat(add(fatima, "Van ons").text().key()).isEqualTo("entries.answer.table.added");
        assertThat(card("Van ons").table()).isEqualTo(2);
        assertThat(card("Van ons").by()).isEqualTo("Fatima");
    }

    @Test
    void a_table_sees_its_own_cards_and_who_writes_and_nobody_sees_those_of_another() {
        tables(2);
        add(marloes, "Van de begeleider");
        scribe(fatima, 1);
        scribe(jan, 2);
        sit(noor, 1);
        add(fatima, "Kaart van een");
        add(jan, "Kaart van twee");
        assertThat(hall()).containsExactly("Van de begeleider");
        assertThat(board(Audience.HALL).total()).isEqualTo(1);
        assertThat(names(board(Audience.STAFF).standing()))
                .containsExactly("Van de begeleider", "Kaart van een", "Kaart van twee");
        var table = table(noor);
        assertThat(names(table.rows())).containsExactly("Kaart van een");
        assertThat(table.scribe()).isEqualTo("Fatima");
        assertThat(table.writes()).isFalse();
        assertThat(names(table(jan).rows())).containsExactly("Kaart van twee");
    }

    @Test
    void the_hall_and_phones_learn_that_somebody_writes_and_only_the_desk_learns_who() {
        tables(2);
        scribe(fatima, 1);
        add(fatima, "Eén");
        assertThat(board(Audience.HALL).tables().all())
                .containsExactly(new Tables.Table(1, 1, true, null, 1), new Tables.Table(2, 0, false, null, 0));
        assertThat(board(Audience.STAFF).tables().all().getFirst().scribe()).isEqualTo("Fatima");
    }

    @Test
    void of_all_who_tap_at_once_one_writes_and_the_others_hear_who_was_first() throws Exception {
        tables(2);
        var people = IntStream.range(0, 8)
                .mapToObj(n -> evening.guest("Gast " + n, n % 5))
                .toList();
        people.forEach(one -> sit(one, 1));
        var heard = AtOnce.all(people.size(), n -> () -> {
            try {
                return act(people.get(n), "table.write", "on", "true").text();
            } catch (Refusal no) {
                return no.text();
            }
        });
        assertThat(heard.stream().filter(text -> text.key().equals("entries.answer.table.writes")))
                .hasSize(1);
        var first = IntStream.range(0, people.size())
                .filter(n -> heard.get(n).key().equals("entries.answer.table.writes"))
                .findFirst()
                .orElseThrow();
        assertThat(heard.stream().filter(text -> text.key().equals("entries.refused.table.taken")))
                .hasSize(people.size() - 1)
                .allMatch(text -> text.places().equals(Map.of("n", 1, "name", "Gast " + first)));
        assertThat(board(Audience.STAFF).tables().all().getFirst().scribe()).isEqualTo("Gast " + first);
    }

    @Test
    void the_writing_is_handed_on_with_the_cards_of_the_table() {
        tables(2);
        scribe(fatima, 1);
        add(fatima, "Eerste woorden");
        sit(jan, 1);
        refused("entries.refused.table.taken", jan, "table.write", "on", "true");
        act(fatima, "table.write", "on", "false");
        act(jan, "table.write", "on", "true");
        change(jan, card("Eerste woorden"), "Betere woorden");
        assertThat(card("Betere woorden").table()).isEqualTo(1);
        assertThatThrownBy(() -> change(fatima, card("Betere woorden"), "Toch anders"))
                .hasMessage("entries.refused.table.other");
        assertThatThrownBy(() -> act(
                        fatima,
                        "cards.remove",
                        "entry",
                        card("Betere woorden").id().toString()))
                .hasMessage("entries.refused.table.other");
        act(jan, "cards.remove", "entry", card("Betere woorden").id().toString());
        assertThat(card("Betere woorden").removed()).isTrue();
    }

    @Test
    void another_takes_over_from_a_dead_phone_once_the_facilitator_frees_the_table() {
        tables(2);
        scribe(fatima, 1);
        sit(jan, 1);
        refused("shared.refused.staff", jan, "table.free", "table", "1");
        act(marloes, "table.free", "table", "1");
        act(jan, "table.write", "on", "true");
        add(jan, "Van Jan");
        refused("entries.refused.table.other", fatima, "cards.add", "f-naam", "Te laat");
        assertThat(log()).containsExactly("tables.begun 2", "table.scribe 1", "table.freed 1", "table.scribe 1");
    }

    @Test
    void who_goes_to_another_table_leaves_the_writing_behind() {
        tables(2);
        scribe(fatima, 1);
        sit(fatima, 2);
        assertThat(board(Audience.HALL).tables().all().getFirst().taken()).isFalse();
        scribe(jan, 1);
        act(fatima, "table.write", "on", "true");
        assertThat(board(Audience.STAFF).tables().all())
                .extracting(Tables.Table::scribe)
                .containsExactly("Jan", "Fatima");
    }

    @Test
    void the_same_tap_and_the_same_card_sent_twice_count_once() {
        tables(2);
        sit(fatima, 1);
        var tap = Cast.command("table.write", "activity", activity.toString(), "on", "true");
        assertThat(send(fatima, tap)).isEqualTo(send(fatima, tap));
        act(fatima, "table.write", "on", "true");
        var card = Cast.command("cards.add", "activity", activity.toString(), "f-naam", "Eén keer", "table", "1");
        assertThat(send(fatima, card)).isEqualTo(send(fatima, card));
        assertThat(board(Audience.HALL).tables().all().getFirst().cards()).isEqualTo(1);
        assertThat(log()).containsExactly("tables.begun 2", "table.scribe 1");
    }

    @Test
    void who_is_at_home_or_at_the_desk_sits_at_no_table_and_nobody_sits_at_one_that_is_not_there() {
        refused("entries.refused.table.over", fatima, "table.sit", "table", "1");
        tables(2);
        var anneke = evening.anneke();
        refused("entries.refused.table.home", anneke, "table.sit", "table", "1");
        refused("entries.refused.table.home", anneke, "cards.add", "f-naam", "Van thuis");
        refused("entries.refused.table.home", marloes, "table.sit", "table", "1");
        refused("road.refused.broken", fatima, "table.sit", "table", "3");
        refused("entries.refused.table.none", fatima, "table.write", "on", "true");
        refused("workshop.refused.gone", cast.evening().fatima(), "table.sit", "table", "1");
    }

    @Test
    void what_a_table_wrote_is_the_contribution_of_all_who_sit_there() {
        tables(2);
        scribe(fatima, 1);
        sit(noor, 1);
        sit(jan, 2);
        add(fatima, "Van ons samen");
        assertThat(contribution(fatima)).containsExactly("Van ons samen | entries.mine.table");
        assertThat(contribution(noor)).containsExactly("Van ons samen | entries.mine.table");
        assertThat(contribution(jan)).isEmpty();
        act(marloes, "tables.together");
        assertThat(contribution(noor)).containsExactly("Van ons samen | entries.mine.fromTable");
        act(marloes, "cards.hide", "entry", card("Van ons samen").id().toString(), "reason", "person");
        assertThat(contribution(fatima)).containsExactly("Van ons samen | workshop.mine.hidden.person");
        assertThat(contribution(noor)).isEmpty();
        act(marloes, "cards.restore", "entry", card("Van ons samen").id().toString());
        assertThat(contribution(noor)).containsExactly("Van ons samen | entries.mine.fromTable");
    }

    @Test
    void what_was_taken_off_at_a_table_only_its_writer_goes_on_reading() {
        tables(2);
        scribe(fatima, 1);
        sit(noor, 1);
        add(fatima, "Toch maar niet");
        act(marloes, "cards.remove", "entry", card("Toch maar niet").id().toString());
        assertThat(contribution(fatima)).containsExactly("Toch maar niet | entries.mine.removed");
        assertThat(contribution(noor)).isEmpty();
    }

    @Test
    void a_card_that_was_typed_at_one_table_never_becomes_that_of_another() {
        tables(3);
        scribe(fatima, 1);
        scribe(fatima, 2);
        refused("entries.refused.table.moved", fatima, "cards.add", "f-naam", "Van een", "table", "1");
        act(fatima, "table.write", "on", "false");
        refused("entries.refused.table.moved", fatima, "cards.add", "f-naam", "Van een", "table", "1");
        sit(fatima, 1);
        refused("entries.refused.table.nobody", fatima, "cards.add", "f-naam", "Van een", "table", "1");
        assertThat(board(Audience.STAFF).rows()).isEmpty();
        act(fatima, "table.write", "on", "true");
        act(fatima, "cards.add", "f-naam", "Van een", "table", "1");
        assertThat(card("Van een").table()).isEqualTo(1);
    }
}
