package nl.routebord.workshop;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Log;
import nl.routebord.trail.LogBoard;
import nl.routebord.trail.Undoing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One board is locked while it stays open and everything else goes on. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class BoardLockTest extends PacedEvening {

    @Autowired
    private SteeringIntake acts;

    @Autowired
    private Undoing undoing;

    @Test
    void on_a_locked_board_only_the_desk_puts_something_in_and_on_another_everybody() {
        var locked = evening.open("feedback");
        var other = evening.open("criteria");
        turn(locked, true);
        turn(locked, true);
        for (var who : List.of(evening.fatima(), evening.anneke())) {
            refused(() -> held(who, locked), "workshop.refused.locked");
            assertThat(held(who, other)).isEqualTo(other);
        }
        assertThat(held(marloes, locked)).isEqualTo(locked);
        assertThat(view(locked).phase()).isEqualTo(Phase.OPEN);
        assertThat(phases().closed(locked)).isNotNull();
        assertThat(phases().closed(other)).isNull();
        turn(locked, false);
        assertThat(held(evening.fatima(), locked)).isEqualTo(locked);
        assertThat(phases().closed(locked)).isNull();
        assertThat(lines(locked)).containsExactly("board.locked", "board.unlocked");
    }

    @Test
    void only_who_leads_locks_and_only_what_is_open_on_this_run_sheet() {
        var prepared = evening.activity("criteria");
        refused(() -> turn(prepared, true), "workshop.refused.lock");
        var open = evening.open("feedback");
        refused(() -> turn(evening.fatima(), open, true), "shared.refused.staff");
        refused(() -> turn(evening.hall(), open, true), "shared.refused.staff");
        var elsewhere = cast.evening().open("criteria");
        refused(() -> turn(elsewhere, true), "workshop.refused.gone");
        evening.close(open);
        refused(() -> turn(open, true), "workshop.refused.lock");
        assertThat(lines(open)).isEmpty();
    }

    @Test
    void a_closing_ends_it_and_what_opens_again_is_not_locked() {
        var board = evening.open("feedback");
        turn(board, true);
        evening.close(board);
        assertThat(view(board).locked()).isFalse();
        steering.to(marloes, command(), board, Phase.OPEN);
        assertThat(held(evening.fatima(), board)).isEqualTo(board);
    }

    @Test
    void a_countdown_never_runs_before_people_who_cannot_vote() {
        var ballot = evening.open("ballot");
        turn(ballot, true);
        refused(() -> held(evening.fatima(), ballot), "workshop.refused.locked");
        steering.to(marloes, command(), ballot, Phase.CLOSED);
        assertThat(view(ballot).phase()).isEqualTo(Phase.CLOSING);
        assertThat(held(evening.fatima(), ballot)).isEqualTo(ballot);
        refused(() -> turn(ballot, true), "workshop.refused.lock");
        steering.keepOpen(marloes, command(), ballot);
        assertThat(view(ballot).locked()).isFalse();
    }

    @Test
    void the_end_of_the_evening_lets_go_of_it_for_who_goes_on_at_home() {
        var board = evening.open("feedback");
        turn(board, true);
        steering.end(marloes, command());
        assertThat(view(board).locked()).isFalse();
        assertThat(held(evening.anneke(), board)).isEqualTo(board);
    }

    @Test
    void the_log_takes_it_back_and_does_it_again_but_not_on_what_is_closed() {
        var board = evening.open("feedback");
        turn(board, true);
        takeBack(Objects.requireNonNull(log(board).undo()).id());
        assertThat(view(board).locked()).isFalse();
        takeBack(Objects.requireNonNull(log(board).redo()).id());
        assertThat(view(board).locked()).isTrue();
        assertThat(Objects.requireNonNull(log(board).undo()).steers()).isTrue();
        turn(board, false);
        var let = Objects.requireNonNull(log(board).undo());
        assertThat(let.act()).isEqualTo("board.unlocked");
        evening.close(board);
        var now = log(board).undo();
        assertThat(now == null ? "" : now.act()).isNotEqualTo("board.unlocked");
        refused(() -> takeBack(let.id()), "trail.refused.undo.changed");
        assertThat(view(board).locked()).isFalse();
    }

    private void turn(ActivityId board, boolean on) {
        turn(marloes, board, on);
    }

    private void turn(Scope who, ActivityId board, boolean on) {
        var name = on ? "board.lock" : "board.unlock";
        transaction.executeWithoutResult(
                status -> acts.take(who, command(name, "activity", board.value().toString())));
    }

    private void takeBack(UUID line) {
        undoing.takeBack(marloes, command(), line);
    }

    private ActivityView view(ActivityId board) {
        return activities.read(board).orElseThrow();
    }

    private Phases phases() {
        return live.now(Phases.topic(marloes.traject()), Audience.HALL, Phases.class);
    }

    private LogBoard log(ActivityId board) {
        return live.now(Topic.of(Log.TOPIC, board), Audience.STAFF, LogBoard.class);
    }

    private List<String> lines(ActivityId board) {
        return jdbc.sql("select what from log_entry where activity_id = ? and what like 'board.%' order by at, nr")
                .param(board.value())
                .query(String.class)
                .list();
    }
}
