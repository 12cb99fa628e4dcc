package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routebord.shared.Scope;
import nl.routebord.workshop.Colleagues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two tables work at once: Fatima writes for table 1 where Noor sits too, Jan for table 2; then all is brought together. */
@SuppressWarnings("NullAway.Init")
class TablesScenesTest extends UndoScenes {

    private static final String SHORT = "op de korte lijst";

    @Autowired
    private Colleagues colleagues;

    private Scope noor;
    private Tab mate;

    @BeforeEach
    void tablesAtWork() {
        noor = evening.noor();
        stage("S1-B1");
        mate = phone(noor);
        tables("tables.begin", "tables", "2");
    }

    @Test
    void each_phone_says_where_it_is_who_writes_and_only_the_scribe_has_the_form() {
        phone.sees("Aan welke tafel zit u?").sees("Tafel 2");
        assertThat(phone.hiddenForm("cards.add")).isTrue();
        sit(fatima, 1);
        phone.sees("U zit aan tafel 1").sees("Nog niemand schrijft voor tafel 1");
        assertThat(phone.hiddenForm("cards.add")).isTrue();
        write(fatima, true);
        phone.sees("U schrijft voor tafel 1");
        assertThat(phone.hiddenForm("cards.add")).isFalse();
        sit(noor, 1);
        mate.sees("Fatima schrijft voor tafel 1");
        assertThat(mate.hiddenForm("cards.add")).isTrue();
        write(fatima, false);
        mate.sees("Nog niemand schrijft voor tafel 1");
        write(noor, true);
        mate.sees("U schrijft voor tafel 1");
        phone.sees("Noor schrijft voor tafel 1");
        assertThat(phone.hiddenForm("cards.add")).isTrue();
    }

    @Test
    void a_card_comes_up_at_its_own_table_only_and_in_the_hall_as_a_number() {
        scribes();
        hall.sees("Tafel 1").sees("schrijft").sees("nog geen kaarten");
        assertThat(hall.tree()).doesNotContain("Fatima");
        add(fatima, "naam", "Niemand belt terug", "vak", "Niet tevreden");
        mate.sees("Niemand belt terug").sees("van tafel 1");
        phone.sees("van tafel 1 · u schreef het op");
        hall.sees("1 kaart");
        desk.sees("Niemand belt terug").sees("Fatima schrijft").sees("van tafel 1");
        add(jan, "naam", "De bus rijdt niet", "vak", "Niet tevreden");
        other.sees("De bus rijdt niet");
        desk.sees("De bus rijdt niet");
        for (var elsewhere : new Tab[] {phone, mate, hall}) {
            assertThat(elsewhere.tree()).doesNotContain("De bus rijdt niet");
        }
        assertThat(other.tree()).doesNotContain("Niemand belt terug");
        assertThat(hall.tree()).doesNotContain("Niemand belt terug");
    }

    @Test
    void brought_together_everybody_sees_all_with_the_table_and_joined_cards_keep_it() {
        scribes();
        add(fatima, "naam", "Te ver weg", "vak", "Niet tevreden");
        add(jan, "naam", "Het is te ver", "vak", "Niet tevreden");
        desk.sees("Breng samen").sees("Het is te ver");
        tables("tables.together");
        allSee("Te ver weg", "Het is te ver");
        mate.sees("van tafel 2");
        hall.sees("van tafel 1").sees("van tafel 2").loses("nog geen schrijver");
        desk.sees("De kaarten van 2 tafels staan op het bord").sees("Terug naar tafels");
        var parts = entry("Te ver weg") + " " + entry("Het is te ver");
        send(marloes, "cards.merge", "entries", parts, "f-naam", "Te ver voor mensen", "f-vak", "Niet tevreden");
        phone.sees("Te ver voor mensen")
                .sees("Gemaakt uit 2 kaarten")
                .sees("van tafel 1")
                .sees("van tafel 2");
        tables("tables.apart");
        hall.sees("nog geen kaarten");
        phone.sees("U schrijft voor tafel 1");
    }

    @Test
    void the_desk_types_in_for_a_table_and_frees_one_whose_phone_is_gone() {
        scribes();
        send(marloes, "cards.typein", "activity", activity.toString(), "table", "1", "text", "Aan het bord verteld");
        mate.sees("Aan het bord verteld").sees("van tafel 1 · via de begeleider");
        desk.sees("Typ in voor tafel 1").sees("Maak het schrijven vrij voor tafel 1");
        assertThat(other.tree()).doesNotContain("Aan het bord verteld");
        tables("table.free", "table", "1");
        mate.sees("Nog niemand schrijft voor tafel 1");
        phone.sees("Nog niemand schrijft voor tafel 1");
        hall.sees("nog geen schrijver");
        assertThat(phone.hiddenForm("cards.add")).isTrue();
        write(noor, true);
        add(noor, "naam", "Van Noor", "vak", "Niet tevreden");
        phone.sees("Van Noor");
    }

    @Test
    void who_is_at_home_reads_that_people_work_in_the_room() {
        stage("S4-B2");
        mate = phone(noor);
        tables("tables.begin", "tables", "2");
        var home = home(evening.anneke()).sees("In de zaal werken mensen aan tafels");
        scribes();
        add(fatima, "naam", "Niemand belt terug");
        mate.sees("Niemand belt terug");
        assertThat(home.hiddenForm("cards.add")).isTrue();
        assertThat(home.tree()).doesNotContain("Niemand belt terug");
        tables("tables.together");
        home.sees("Niemand belt terug").sees("van tafel 1");
        assertThat(home.hiddenForm("cards.add")).isFalse();
    }

    @Test
    void a_new_order_and_the_short_list_reach_the_phones_at_the_table_while_it_works() {
        scribes();
        add(fatima, "naam", "Eerst gezegd", "vak", "Niet tevreden");
        add(fatima, "naam", "Later gezegd", "vak", "Niet tevreden");
        mate.sees("Later gezegd");
        send(marloes, "cards.short", "entry", entry("Eerst gezegd").toString(), "on", "true");
        mate.brings(SHORT);
        phone.brings(SHORT);
        undo();
        mate.takesAway(SHORT);
        mate.lists("Later gezegd", "Eerst gezegd");
        send(marloes, "cards.move", "entry", entry("Later gezegd").toString(), "to", "up");
        mate.lists("Eerst gezegd", "Later gezegd");
        undo();
        mate.lists("Later gezegd", "Eerst gezegd");
    }

    @Test
    void a_helper_sees_the_tables_and_has_no_button_that_moves_everybody() {
        var sem = colleagues.helper(marloes, "Sem");
        var helps = tab("regie/" + evening.workshop().handle(), java.util.Map.of(sem.seat(), sem.secret()))
                .sees("tables.together");
        for (var command : java.util.List.of(
                "tables.begin", "tables.together", "tables.apart", "cards.approval", "cards.shortonly")) {
            assertThat(helps.steering(command)).as(command).isTrue();
        }
        assertThat(helps.steering("cards.add")).isFalse();
    }

    private void scribes() {
        sit(fatima, 1);
        write(fatima, true);
        sit(noor, 1);
        sit(jan, 2);
        write(jan, true);
        phone.sees("U schrijft voor tafel 1");
        mate.sees("Fatima schrijft voor tafel 1");
        other.sees("U schrijft voor tafel 2");
    }

    private void sit(Scope who, int table) {
        send(who, "table.sit", "activity", activity.toString(), "table", Integer.toString(table));
    }

    private void write(Scope who, boolean on) {
        send(who, "table.write", "activity", activity.toString(), "on", Boolean.toString(on));
    }

    private void tables(String command, String... more) {
        var fields = new String[more.length + 2];
        fields[0] = "activity";
        fields[1] = activity.toString();
        System.arraycopy(more, 0, fields, 2, more.length);
        send(marloes, command, fields);
    }
}
