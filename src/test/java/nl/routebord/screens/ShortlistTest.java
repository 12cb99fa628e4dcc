package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.Sift;
import nl.routebord.live.Audience;
import org.junit.jupiter.api.Test;

/** The facilitator puts cards on a short list, and shows it alone; what is joined brings its concerns along. */
class ShortlistTest extends UndoScenes {

    @Test
    void what_is_on_the_short_list_stands_first_and_can_be_shown_alone() {
        stage("S1-B1");
        add(fatima, "naam", "Een", "vak", "Niet tevreden");
        var two = add(jan, "naam", "Twee", "vak", "Niet tevreden");
        add(jan, "naam", "Drie", "vak", "Niet tevreden");
        put(two, true);
        put(two, true);
        desk.sees("1 kaart op de korte lijst");
        hall.sees("op de korte lijst");
        phone.sees("op de korte lijst");
        assertThat(names(board(Audience.HALL).onScreen())).containsExactly("Twee", "Een", "Drie");
        assertThat(outcome()).startsWith("Twee");
        only(true);
        hall.loses("Drie").sees("Alleen de korte lijst: 1 kaart").sees("Twee");
        phone.sees("Drie");
        assertThat(names(board())).containsExactly("Een", "Twee", "Drie");
        put(two, false);
        // An empty short list shows nobody an empty screen.
        hall.sees("Drie").loses("Alleen de korte lijst");
        only(false);
        assertThat(board().shortOnly()).isFalse();
    }

    @Test
    void the_desk_can_look_at_the_short_list_alone() {
        stage("S1-B1");
        add(fatima, "naam", "Een", "vak", "Niet tevreden");
        var two = add(jan, "naam", "Twee", "vak", "Niet tevreden");
        var sift = new Sift(Sift.SHORT, "");
        assertThat(sift.of(board(), board().standing())).hasSize(2);
        put(two, true);
        assertThat(sift.of(board(), board().standing()))
                .extracting(row -> row.name(board().shape()))
                .containsExactly("Twee");
    }

    @Test
    void it_is_taken_back_from_the_log_and_only_the_desk_does_it() {
        stage("S1-B1");
        var one = add(fatima, "naam", "Een", "vak", "Niet tevreden");
        assertThatThrownBy(() -> send(fatima, kind + ".short", "entry", one.toString(), "on", "true"))
                .hasMessageContaining("shared.refused.staff");
        assertThatThrownBy(() -> send(fatima, kind + ".shortonly", "activity", activity.toString(), "on", "true"))
                .hasMessageContaining("shared.refused.staff");
        put(one, true);
        desk.sees("Maak ongedaan: ‘Een’ op de korte lijst gezet");
        undo();
        assertThat(board().shortlisted()).isZero();
        redo();
        assertThat(board().shortlisted()).isEqualTo(1);
        var line = Objects.requireNonNull(log().undo()).id();
        put(one, false);
        assertThatThrownBy(() -> take(marloes, line)).hasMessageContaining("trail.refused.undo.changed");
        assertThat(board().shortlisted()).isZero();
    }

    @Test
    void concerns_come_along_into_what_was_joined_and_back_to_every_part() {
        stage("S1-B1");
        var one = add(fatima, "naam", "Een", "vak", "Niet tevreden");
        var two = add(jan, "naam", "Twee", "vak", "Niet tevreden");
        worry(one, "Te duur");
        send(marloes, kind + ".merge", "entries", one + " " + two, "f-naam", "Samen", "f-vak", "Niet tevreden");
        var joined = entry("Samen");
        assertThat(worries("Samen")).containsExactly("Te duur/Een");
        phone.sees("Te duur").sees("bij ‘Een’");
        worry(joined, "Te vroeg");
        assertThat(worries("Samen")).containsExactly("Te duur/Een", "Te vroeg/");
        send(marloes, kind + ".apart", "entry", joined.toString());
        assertThat(worries("Een")).containsExactly("Te duur/", "Te vroeg/Samen");
        assertThat(worries("Twee")).containsExactly("Te vroeg/Samen");
        send(marloes, kind + ".split", "entry", one.toString(), "texts", "Links\nRechts");
        assertThat(worries("Links")).containsExactly("Te duur/Een", "Te vroeg/Samen");
        assertThat(worries("Rechts")).containsExactly("Te duur/Een", "Te vroeg/Samen");
        // What was said at a card that is hidden now is heard nowhere else.
        worry(entry("Links"), "Wethouder Pietersen");
        send(marloes, kind + ".hide", "entry", entry("Links").toString(), "reason", "person");
        send(marloes, kind + ".apart", "entry", entry("Rechts").toString());
        assertThat(worries("Een")).containsExactly("Te duur/", "Te vroeg/Samen");
    }

    private void worry(UUID entry, String text) {
        send(jan, "concern.raise", "kind", "entry", "item", entry.toString(), "text", text);
    }

    private List<String> worries(String name) {
        var id = entry(name);
        return board(Audience.HALL).rows().stream()
                .filter(row -> row.id().value().equals(id))
                .flatMap(row -> row.worries().stream())
                .map(worry -> worry.text() + "/" + Objects.requireNonNullElse(worry.from(), ""))
                .toList();
    }

    private void put(UUID entry, boolean on) {
        send(marloes, kind + ".short", "entry", entry.toString(), "on", Boolean.toString(on));
    }

    private void only(boolean on) {
        send(marloes, kind + ".shortonly", "activity", activity.toString(), "on", Boolean.toString(on));
    }

    private static List<String> names(EntryBoard board) {
        return board.standing().stream().map(row -> row.name(board.shape())).toList();
    }
}
