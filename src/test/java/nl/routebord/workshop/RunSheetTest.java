package nl.routebord.workshop;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Log;
import nl.routebord.trail.LogBoard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Minutes and order of the run sheet; what is taken off it is in {@link TakenOffTest}. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class RunSheetTest {

    @Autowired
    private RunSheet sheet;

    @Autowired
    private SheetIntake intake;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Steering steering;

    @Autowired
    private Live live;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private Scope marloes;
    private ActivityId criteria;
    private ActivityId ballot;
    private ActivityId feedback;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
        marloes = evening.marloes();
        criteria = evening.activity("criteria");
        ballot = evening.activity("ballot");
        feedback = evening.activity("feedback");
    }

    @Test
    void the_plan_against_the_clock_follows_the_minutes() {
        minutes(ballot, "20");
        minutes(feedback, "10");
        evening.open("criteria");
        var began = Objects.requireNonNull(stage().course().began());
        assertThat(rest(began).toMinutes()).isEqualTo(30);

        minutes(ballot, "45");

        assertThat(rest(began).toMinutes()).isEqualTo(55);
        minutes(ballot, "45");
        assertThat(logged(ballot, "sheet.minutes")).hasSize(2).last().isEqualTo("20 45");
    }

    private java.time.Duration rest(Instant now) {
        return Objects.requireNonNull(Pace.of(stage().runSheet(), stage().course(), now))
                .rest();
    }

    @Test
    void minutes_that_nobody_can_mean_are_refused_by_the_act_and_by_the_database() {
        for (var typed : List.of("0", "241", "-5", "2,5", "tien", "")) {
            refused(() -> minutes(ballot, typed), "workshop.refused.minutes");
        }
        minutes(ballot, " 240 ");
        assertThatThrownBy(() -> jdbc.sql("update run_sheet_item set minutes = 241 where activity_id = ?")
                        .param(ballot.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_line_goes_up_and_down_and_stays_at_the_ends() {
        assertThat(order()).containsExactly(criteria, ballot, feedback);
        move(feedback, "up");
        assertThat(order()).containsExactly(criteria, feedback, ballot);
        move(criteria, "down");
        assertThat(order()).containsExactly(feedback, criteria, ballot);
        assertThat(move(feedback, "up").text().key()).isEqualTo("workshop.answer.sheet.end");
        assertThat(move(ballot, "down").text().key()).isEqualTo("workshop.answer.sheet.end");
        assertThat(order()).containsExactly(feedback, criteria, ballot);
        assertThat(stage().following().map(ActivityView::id)).contains(feedback);
        assertThat(logged(feedback, "sheet.moved")).hasSize(1);
    }

    @Test
    void a_move_that_is_sent_again_moves_once() {
        var tap = command();
        for (int n = 0; n < 3; n++) {
            sheet.move(marloes, tap, feedback, -1);
        }
        assertThat(order()).containsExactly(criteria, feedback, ballot);
    }

    @Test
    void of_many_moves_at_once_each_counts_and_no_place_is_lost_or_held_twice() throws Exception {
        var lines = List.of(criteria, ballot, feedback);
        AtOnce.all(12, n -> () -> move(lines.get(n % 3), n % 2 == 0 ? "up" : "down"));
        assertThat(order()).containsExactlyInAnyOrder(criteria, ballot, feedback);
        assertThat(jdbc.sql("select position from run_sheet_item where workshop_id = ? order by position")
                        .param(evening.workshop().id().value())
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2, 3);
    }

    @Test
    void only_who_leads_changes_the_sheet_and_only_that_of_the_own_evening() {
        var sem = colleagues.scope(colleagues.helper(marloes, "Sem"));
        for (var name : intake.commands()) {
            for (var who : List.of(evening.fatima(), evening.anneke(), evening.hall())) {
                refused(() -> take(who, name, ballot), "shared.refused.staff");
            }
            refused(() -> take(sem, name, ballot), "shared.refused.lead");
            refused(() -> take(cast.evening().marloes(), name, ballot), "workshop.refused.gone");
            refused(() -> take(marloes, name, ActivityId.random()), "workshop.refused.gone");
        }
        assertThat(order()).containsExactly(criteria, ballot, feedback);
    }

    @Test
    void once_the_evening_is_over_the_sheet_stays() {
        steering.end(marloes, command());
        for (var name : intake.commands()) {
            refused(() -> take(marloes, name, ballot), "workshop.refused.over");
        }
    }

    @Test
    void minutes_and_places_are_taken_back_and_done_again_by_who_leads() {
        minutes(ballot, "33");
        minutes(ballot, "44");
        undo(ballot);
        assertThat(line(ballot).minutes()).isEqualTo(33);
        redo(ballot);
        assertThat(line(ballot).minutes()).isEqualTo(44);

        move(ballot, "up");
        undo(ballot);
        assertThat(order()).containsExactly(criteria, ballot, feedback);
        redo(ballot);
        assertThat(order()).containsExactly(ballot, criteria, feedback);

        var sem = colleagues.scope(colleagues.helper(marloes, "Sem"));
        var latest = Objects.requireNonNull(log(ballot).undo()).id().toString();
        refused(() -> colleagues.send(sem, "log.undo", "line", latest), "shared.refused.lead");
    }

    @Test
    void a_place_that_changed_since_is_not_taken_back() {
        move(feedback, "up");
        var line = Objects.requireNonNull(log(feedback).undo()).id().toString();
        move(criteria, "down");
        move(criteria, "down");
        move(ballot, "up");
        assertThat(order()).containsExactly(ballot, feedback, criteria);
        refused(() -> colleagues.send(marloes, "log.undo", "line", line), "trail.refused.undo.changed");
        assertThat(log(feedback).undo()).isNull();
    }

    private void undo(ActivityId activity) {
        colleagues.send(
                marloes,
                "log.undo",
                "line",
                Objects.requireNonNull(log(activity).undo()).id().toString());
    }

    private void redo(ActivityId activity) {
        colleagues.send(
                marloes,
                "log.undo",
                "line",
                Objects.requireNonNull(log(activity).redo()).id().toString());
    }

    private LogBoard log(ActivityId activity) {
        return live.now(Topic.of(Log.TOPIC, activity), Audience.STAFF, LogBoard.class);
    }

    private Answer minutes(ActivityId activity, String typed) {
        return intake.take(marloes, Cast.command("sheet.minutes", "activity", activity.toString(), "minutes", typed));
    }

    private Answer move(ActivityId activity, String to) {
        return intake.take(marloes, Cast.command("sheet.move", "activity", activity.toString(), "to", to));
    }

    private Answer take(Scope who, String name, ActivityId activity) {
        return intake.take(who, Cast.command(name, "activity", activity.toString(), "minutes", "7", "to", "up"));
    }

    private StageRecord stage() {
        return live.now(evening.workshop().stageTopic(), Audience.STAFF, StageRecord.class);
    }

    private StageRecord.Line line(ActivityId activity) {
        return stage().runSheet().stream()
                .filter(one -> one.activity().id().equals(activity))
                .findFirst()
                .orElseThrow();
    }

    private List<ActivityId> order() {
        return stage().runSheet().stream().map(line -> line.activity().id()).toList();
    }

    private List<String> logged(ActivityId activity, String what) {
        return jdbc.sql("select before_text, after_text from log_entry where activity_id = ? and what = ? order by nr")
                .params(activity.value(), what)
                .query((row, n) -> row.getString("before_text") + " " + row.getString("after_text"))
                .list();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String why) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage(why);
    }
}
