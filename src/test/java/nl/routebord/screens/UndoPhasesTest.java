package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.trail.Proceedings;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.Colleagues;
import nl.routebord.workshop.Phase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A closing is taken back and done again by the log; a counted vote and a result that was shown never are. */
@SuppressWarnings("NullAway.Init")
class UndoPhasesTest extends UndoScenes {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Activities boards;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private Colleagues colleagues;

    @Test
    void a_board_that_was_closed_goes_on_where_it_was_and_the_record_tells_each_turn() {
        stage("S1-B1");
        act("phase.close");
        desk.brings("Maak ongedaan: Gesloten");
        assertThatThrownBy(() -> add(fatima, "naam", "Te laat", "vak", "Niet tevreden"))
                .hasMessageContaining("workshop.refused.closed");
        undo();
        assertThat(phase()).isEqualTo(Phase.OPEN);
        add(fatima, "naam", "Toch nog", "vak", "Niet tevreden");
        allSee("Toch nog");
        desk.brings("Ongedaan gemaakt: Gesloten").brings("Doe opnieuw: Gesloten");
        redo();
        assertThat(phase()).isEqualTo(Phase.CLOSED);
        assertThat(proceedings
                        .of(
                                evening.workshop().id(),
                                Set.of(activity),
                                Instant.now().minusSeconds(3600),
                                Instant.now().plusSeconds(1))
                        .stream()
                        .map(Proceedings.Line::what)
                        .filter(what -> what.startsWith("phase.")))
                .containsExactly("phase.open", "phase.closed", "phase.open", "phase.closed");
    }

    @Test
    void an_opening_after_a_closing_is_taken_back_too_but_not_the_first_one() {
        stage("S1-B1");
        assertThat(log().undo()).isNull();
        act("phase.close");
        act("phase.open");
        desk.brings("Maak ongedaan: Geopend");
        undo();
        assertThat(phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void what_somebody_opened_since_is_not_closed_by_a_late_tap_and_who_helps_has_no_button() {
        stage("S1-B1");
        act("phase.close");
        var line = Objects.requireNonNull(log().undo());
        assertThat(line.steers()).isTrue();
        var sem = colleagues.scope(colleagues.helper(marloes, "Sem"));
        assertThatThrownBy(() -> take(sem, line.id())).hasMessageContaining("shared.refused.lead");
        act("phase.open");
        assertThatThrownBy(() -> take(marloes, line.id())).hasMessageContaining("trail.refused.undo.changed");
        assertThat(phase()).isEqualTo(Phase.OPEN);
    }

    @Test
    void a_hidden_board_that_was_shown_stays_shown() {
        stage("S1-B1");
        act("phase.hide");
        act("phase.close");
        var closed = line("phase.closed");
        act("phase.reveal");
        assertThat(log().undo()).isNull();
        assertThatThrownBy(() -> take(marloes, line("phase.revealed")))
                .hasMessageContaining("trail.refused.undo.never");
        assertThatThrownBy(() -> take(marloes, closed)).hasMessageContaining("trail.refused.undo.changed");
        assertThat(phase()).isEqualTo(Phase.REVEALED);
    }

    @Test
    void a_vote_that_was_counted_has_no_way_back_but_a_new_round() {
        activity = evening.open("ballot");
        kind = "ballot";
        evening.close(activity);
        assertThat(log().undo()).isNull();
        assertThatThrownBy(() -> take(marloes, line("phase.closed"))).hasMessageContaining("trail.refused.undo.never");
        evening.reveal(activity);
        assertThat(log().undo()).isNull();
        evening.again(activity);
        assertThat(log().undo()).isNull();
        assertThat(phase()).isEqualTo(Phase.OPEN);
    }

    @Test
    void a_measurement_that_was_counted_has_none_either() {
        stage("S1-B5");
        act("phase.close");
        evening.close(activity);
        assertThat(log().undo()).isNull();
    }

    private void act(String name) {
        send(marloes, name, "activity", activity.toString());
    }

    private Phase phase() {
        return boards.read(new ActivityId(activity.value())).orElseThrow().phase();
    }

    private UUID line(String what) {
        return jdbc.sql("select id from log_entry where activity_id = ? and what = ?")
                .params(activity.value(), what)
                .query(UUID.class)
                .single();
    }
}
