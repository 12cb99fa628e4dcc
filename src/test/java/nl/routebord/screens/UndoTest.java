package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.routebord.entries.EntryBoard;
import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.trail.Log;
import nl.routebord.trail.LogBoard;
import nl.routebord.workshop.Founding;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk reads what happened, takes back its own latest act, and does it again; nothing leaves the log. */
@SuppressWarnings("NullAway.Init")
class UndoTest extends UndoScenes {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Founding founding;

    @Test
    void a_hidden_card_comes_back_and_goes_again_and_the_log_says_who_did_what() {
        stage("S1-B1");
        var card = add(fatima, "naam", "Bankje", "vak", "Niet tevreden");
        hide(card, "person");
        hall.loses("Bankje");
        desk.sees("Maak ongedaan: ‘Bankje’ verborgen").sees("Wat er gebeurde").sees("Marloes");
        undo();
        allSee("Bankje");
        desk.sees("Doe opnieuw: ‘Bankje’ verborgen").sees("Ongedaan gemaakt: ‘Bankje’ verborgen");
        desk.loses("Maak ongedaan: ‘Bankje’");
        redo();
        hall.loses("Bankje");
        phone.sees("Er staat in over wie het gaat");
        desk.sees("Opnieuw gedaan: ‘Bankje’ verborgen").sees("Maak ongedaan: ‘Bankje’ verborgen");
        assertThat(acts())
                .startsWith("REDONE entry.hidden", "UNDONE entry.hidden", "DONE entry.hidden", "DONE entry.added");
        assertThat(jdbc.sql("select count(*) from log_entry l join log_entry o on o.id = l.undoes where l.item_id = ?")
                        .param(card)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void a_card_goes_back_to_its_lane_and_its_words_and_what_was_typed_stays_readable() {
        stage("S1-B1");
        var card = add(fatima, "naam", "Bankje", "vak", "Niet tevreden");
        change(marloes, card, "vak", "Nieuwe taken");
        change(marloes, card, "naam", "Een bank bij de deur");
        allSee("Een bank bij de deur");
        undo();
        filled(card, "naam", "Bankje", "vak", "Nieuwe taken");
        undo();
        filled(card, "naam", "Bankje", "vak", "Niet tevreden");
        redo();
        redo();
        filled(card, "naam", "Een bank bij de deur", "vak", "Nieuwe taken");
        assertThat(log().redo()).isNull();
        undo();
        filled(card, "naam", "Bankje", "vak", "Nieuwe taken");
        assertThat(jdbc.sql(
                                "select text from entry_cell_earlier where entry_id = ? and field = 'naam' order by version")
                        .param(card)
                        .query(String.class)
                        .list())
                .containsExactly("Bankje", "Een bank bij de deur", "Bankje", "Een bank bij de deur");
    }

    @Test
    void the_order_a_removal_and_a_card_of_the_desk_are_taken_back() {
        stage("S1-B1");
        var first = add(fatima, "naam", "Een", "vak", "Niet tevreden");
        add(jan, "naam", "Twee", "vak", "Niet tevreden");
        send(marloes, kind + ".move", "entry", first.toString(), "to", "down");
        assertThat(names()).containsExactly("Twee", "Een");
        undo();
        assertThat(names()).containsExactly("Een", "Twee");
        redo();
        assertThat(names()).containsExactly("Twee", "Een");
        send(marloes, kind + ".remove", "entry", first.toString());
        assertThat(names()).containsExactly("Twee");
        undo();
        assertThat(names()).containsExactly("Twee", "Een");
        add(marloes, "naam", "Drie", "vak", "Niet tevreden");
        undo();
        assertThat(names()).containsExactly("Twee", "Een");
    }

    @Test
    void what_was_joined_and_cut_comes_apart_and_together_again() {
        stage("S1-B1");
        var first = add(fatima, "naam", "Een", "vak", "Niet tevreden");
        var second = add(jan, "naam", "Twee", "vak", "Niet tevreden");
        send(marloes, kind + ".merge", "entries", first + " " + second, "f-naam", "Samen", "f-vak", "Niet tevreden");
        assertThat(names()).containsExactly("Samen");
        undo();
        assertThat(names()).containsExactly("Een", "Twee");
        redo();
        assertThat(names()).containsExactly("Samen");
        phone.sees("Gemaakt uit 2 kaarten");
        send(marloes, kind + ".split", "entry", entry("Samen").toString(), "texts", "Links\nRechts");
        assertThat(names()).containsExactly("Links", "Rechts");
        undo();
        assertThat(names()).containsExactly("Samen");
        redo();
        assertThat(names()).containsExactly("Links", "Rechts");
        send(marloes, kind + ".apart", "entry", entry("Links").toString());
        assertThat(names()).containsExactly("Samen");
        undo();
        assertThat(names()).containsExactly("Links", "Rechts");
    }

    @Test
    void what_somebody_changed_since_is_refused_and_nothing_changes() {
        stage("S1-B1");
        var card = add(fatima, "naam", "Bankje", "vak", "Niet tevreden");
        change(marloes, card, "vak", "Nieuwe taken");
        var lane = Objects.requireNonNull(log().undo()).id();
        change(marloes, card, "naam", "Bank");
        var words = Objects.requireNonNull(log().undo()).id();
        change(fatima, card, "naam", "Mijn bank");
        assertThatThrownBy(() -> take(marloes, words)).hasMessageContaining("trail.refused.undo.changed");
        filled(card, "naam", "Mijn bank", "vak", "Nieuwe taken");
        // The button goes on to the act before, which nobody touched.
        assertThat(Objects.requireNonNull(log().undo()).id()).isEqualTo(lane);
        undo();
        filled(card, "naam", "Mijn bank", "vak", "Niet tevreden");

        hide(card, "hurtful");
        var hidden = Objects.requireNonNull(log().undo()).id();
        change(fatima, card, "naam", "Netter");
        assertThatThrownBy(() -> take(marloes, hidden)).hasMessageContaining("trail.refused.undo.changed");
        assertThat(names()).isEmpty();
    }

    @Test
    void a_joined_card_that_got_other_words_stays_joined() {
        stage("S1-B1");
        var first = add(fatima, "naam", "Een", "vak", "Niet tevreden");
        var second = add(jan, "naam", "Twee", "vak", "Niet tevreden");
        send(marloes, kind + ".merge", "entries", first + " " + second, "f-naam", "Samen", "f-vak", "Niet tevreden");
        var merged = Objects.requireNonNull(log().undo()).id();
        change(marloes, entry("Samen"), "naam", "Samen sterk");
        assertThatThrownBy(() -> take(marloes, merged)).hasMessageContaining("trail.refused.undo.changed");
        assertThat(names()).containsExactly("Samen sterk");
        undo();
        assertThat(names()).containsExactly("Samen");
    }

    @Test
    void of_two_guides_who_take_back_at_once_one_does() throws Exception {
        stage("S1-B1");
        var card = add(fatima, "naam", "Bankje", "vak", "Niet tevreden");
        var workshop = evening.workshop();
        var second = Scope.facilitator(
                marloes.traject(), workshop.id(), founding.facilitator(marloes.traject(), workshop.id(), "Karim"));
        for (int round = 0; round < 5; round++) {
            hide(card, "person");
            var line = Objects.requireNonNull(log().undo()).id();
            var answers = AtOnce.all(2, n -> () -> take(n == 0 ? marloes : second, line));
            assertThat(answers)
                    .extracting(answer -> answer.text().key())
                    .containsExactlyInAnyOrder("trail.answer.undo", "trail.answer.undo.already");
            assertThat(jdbc.sql("select count(*) from log_entry where undoes = ?")
                            .param(line)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            assertThat(names()).containsExactly("Bankje");
        }
    }

    @Test
    void taking_back_and_an_edit_at_the_same_moment_lose_no_words() throws Exception {
        stage("S1-B1");
        for (int round = 0; round < 5; round++) {
            var card = add(fatima, "naam", "Kaart " + round, "vak", "Niet tevreden");
            change(marloes, card, "naam", "Anders " + round);
            var line = Objects.requireNonNull(log().undo()).id();
            var typed = "Getypt " + round;
            AtOnce.all(2, n -> () -> {
                try {
                    if (n == 0) {
                        take(marloes, line);
                    } else {
                        send(fatima, kind + ".change", "entry", card.toString(), "base", "2", "f-naam", typed);
                    }
                    return true;
                } catch (nl.routebord.shared.Refusal refused) {
                    return false;
                }
            });
            // Either the edit came first and the undo was refused, or the undo came first and the edit was asked to
            // look again.
            var now = board().rows().stream()
                    .filter(row -> row.id().value().equals(card))
                    .findFirst()
                    .orElseThrow()
                    .value("naam");
            assertThat(now).isIn(typed, "Kaart " + round);
        }
    }

    @Test
    void only_the_desk_reads_and_takes_back_and_only_its_own_acts() {
        stage("S1-B1");
        var card = add(fatima, "naam", "Bankje", "vak", "Niet tevreden");
        assertThat(log().undo()).isNull();
        var added = log().lines().getFirst();
        assertThat(added.by()).isEqualTo("Fatima");
        assertThatThrownBy(() -> take(marloes, added.id())).hasMessageContaining("trail.refused.undo.never");
        change(fatima, card, "naam", "Bank");
        assertThat(log().undo()).isNull();
        hide(card, "person");
        var line = Objects.requireNonNull(log().undo()).id();
        assertThatThrownBy(() -> take(fatima, line)).hasMessageContaining("shared.refused.staff");
        assertThatThrownBy(() -> take(cast.evening().marloes(), line)).hasMessageContaining("trail.refused.gone");
        assertThat(((LogBoard) read(Topic.of(Log.TOPIC, activity), Audience.HALL)).lines())
                .isEmpty();
        assertThat(phone.tree()).doesNotContain("Wat er gebeurde");
        assertThat(hall.tree()).doesNotContain("Wat er gebeurde");
    }

    @Test
    void a_nameless_board_names_nobody_of_the_room_in_its_log_either() {
        stage("S1-B1");
        jdbc.sql("update entry_shape set traits = trim(traits || ' NAMELESS') where activity_id = ?")
                .param(activity.value())
                .update();
        var card = add(fatima, "naam", "Bankje", "vak", "Niet tevreden");
        hide(card, "person");
        assertThat(log().lines())
                .filteredOn(line -> line.act().startsWith("entry."))
                .extracting(line -> line.act() + " " + line.by())
                .containsExactly("entry.hidden Marloes", "entry.added null");
    }

    @Test
    void what_is_closed_keeps_its_words_but_what_was_hidden_can_come_back() {
        stage("S1-B1");
        var card = add(fatima, "naam", "Bankje", "vak", "Niet tevreden");
        hide(card, "person");
        send(marloes, kind + ".restore", "entry", card.toString());
        change(marloes, card, "naam", "Bank");
        var words = Objects.requireNonNull(log().undo()).id();
        send(marloes, "phase.close", "activity", activity.toString());
        assertThatThrownBy(() -> take(marloes, words)).hasMessageContaining("workshop.refused.closed");
        assertThat(Objects.requireNonNull(log().undo()).act())
                .as("past the words")
                .isEqualTo("phase.closed");
        hide(card, "person");
        undo();
        assertThat(names()).containsExactly("Bank");
    }

    private List<String> acts() {
        return log().lines().stream()
                .map(line -> line.turn() + " " + line.act())
                .toList();
    }

    private void hide(UUID entry, String reason) {
        send(marloes, kind + ".hide", "entry", entry.toString(), "reason", reason);
    }

    private List<String> names() {
        EntryBoard board = board();
        return board.standing().stream().map(row -> row.name(board.shape())).toList();
    }
}
