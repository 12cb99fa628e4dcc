package nl.routebord.between;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Rota;
import nl.routebord.road.Sweeps;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ByClock;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.Seconds;
import nl.routebord.workshop.Steering;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What opens and closes by itself, also on two nodes and after a night without a server. */
@ServiceTest
class MomentsTest {

    private static final Instant THEN = Instant.parse("2027-03-01T19:00:00Z");

    @Autowired
    private Moments moments;

    @Autowired
    private MomentRounds rounds;

    @Autowired
    private Activities activities;

    @Autowired
    private Steering steering;

    @Autowired
    private Live live;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private ActivityId feedback;

    @BeforeEach
    void an_activity_that_opens_on_the_first_of_march() {
        jdbc.sql("delete from planned_moment").update();
        evening = cast.evening();
        feedback = evening.activity("feedback");
        plan(feedback, true, "1-3-2027");
    }

    @Test
    void it_opens_at_its_moment_and_not_before_and_the_log_names_nobody() {
        rounds.look(THEN.minusMillis(1));
        assertThat(phase(feedback)).isEqualTo(Phase.PREPARED);
        rounds.look(THEN);
        assertThat(phase(feedback)).isEqualTo(Phase.OPEN);
        assertThat(lines(feedback)).containsExactly("moment.planned.open by somebody", "phase.open by nobody");
        assertThat(planned()).allMatch(line -> line.opens() == null);
    }

    @Test
    void ten_nodes_that_look_at_once_open_it_once() throws Exception {
        AtOnce.all(10, n -> () -> {
            rounds.look(THEN);
            return n;
        });
        assertThat(lines(feedback)).containsExactly("moment.planned.open by somebody", "phase.open by nobody");
    }

    @Test
    void what_was_missed_without_a_server_is_carried_out_at_the_next_start_in_the_order_of_time() {
        plan(feedback, false, "2-3-2027");
        var started = new Sweeps(
                List.of(new MomentSweep(rounds, Clock.fixed(THEN.plus(Duration.ofDays(30)), ZoneOffset.UTC))),
                Rota.alone());
        started.start();
        try {
            await().atMost(Duration.ofSeconds(30)).until(() -> phase(feedback) == Phase.CLOSED);
        } finally {
            started.stop();
        }
        assertThat(lines(feedback)).endsWith("phase.open by nobody", "phase.closed by nobody");
    }

    @Test
    void what_closes_slowly_counts_down_first_and_in_a_break_it_waits() {
        var ballot = evening.open("ballot");
        plan(ballot, false, "1-3-2027");
        jdbc.sql("update workshop set break_since = created_at where id = ?")
                .param(evening.workshop().id().value())
                .update();
        rounds.look(THEN);
        assertThat(phase(ballot)).isEqualTo(Phase.OPEN);
        jdbc.sql("update workshop set break_since = null where id = ?")
                .param(evening.workshop().id().value())
                .update();
        rounds.look(THEN);
        assertThat(phase(ballot)).isEqualTo(Phase.CLOSING);
        Seconds.pass(steering, ballot);
        assertThat(phase(ballot)).isEqualTo(Phase.CLOSED);
    }

    @Test
    void a_ballot_that_was_closed_opens_again_only_as_a_new_round() {
        var ballot = evening.open("ballot");
        evening.close(ballot);
        plan(ballot, true, "1-3-2027");
        assertThat(line(ballot)).matches(Planned.Line::willNotOpen);
        rounds.look(THEN);
        assertThat(phase(ballot)).isEqualTo(Phase.CLOSED);
        assertThat(lines(ballot)).endsWith("moment.missed.open by nobody");
        assertThat(line(ballot).opens()).isNull();
        assertThat(line(ballot).missed()).isEqualTo(new Planned.Missed(THEN, Planned.Why.OVER));
        rounds.look(THEN.plusSeconds(5));
        assertThat(lines(ballot))
                .as("it is missed once")
                .filteredOn(what -> what.contains("missed"))
                .hasSize(1);

        moments.plan(cast.staff(evening), command(), ballot, true, true, "1-3-2027", "20.00");
        rounds.look(THEN);
        assertThat(phase(ballot)).isEqualTo(Phase.OPEN);
        assertThat(roundsAtHome(ballot)).containsExactly(2);
    }

    @Test
    void what_is_planned_before_the_evening_opens_at_home_after_the_hall_is_done() {
        var ballot = evening.activity("ballot");
        moments.plan(cast.staff(evening), command(), ballot, true, true, "1-3-2027", "20.00");
        assertThat(line(ballot).opensAnew()).as("it is not asked yet").isFalse();
        evening.open("ballot");
        evening.close(ballot);
        assertThat(line(ballot)).matches(Planned.Line::opensAnew).matches(line -> !line.willNotOpen());
        rounds.look(THEN);
        assertThat(phase(ballot)).isEqualTo(Phase.OPEN);
        assertThat(roundsAtHome(ballot)).containsExactly(2);
        assertThat(line(ballot).missed()).isNull();
    }

    @Test
    void what_the_hall_never_asked_opens_as_planned_and_is_no_round_at_home() {
        var ballot = evening.activity("ballot");
        moments.plan(cast.staff(evening), command(), ballot, true, true, "1-3-2027", "20.00");
        rounds.look(THEN);
        assertThat(phase(ballot)).isEqualTo(Phase.OPEN);
        assertThat(roundsAtHome(ballot)).isEmpty();
    }

    @Test
    void what_was_missed_is_told_until_somebody_has_seen_it_or_does_it_by_hand() {
        var ballot = evening.open("ballot");
        evening.close(ballot);
        plan(ballot, true, "1-3-2027");
        rounds.look(THEN);
        moments.drop(cast.staff(evening), command(), ballot, true);
        assertThat(line(ballot).missed()).isNull();
        assertThat(lines(ballot)).doesNotContain("moment.dropped.open by somebody");

        plan(ballot, true, "1-3-2027");
        rounds.look(THEN);
        moments.now(cast.staff(evening), command(), ballot, ByClock.Act.AGAIN);
        assertThat(line(ballot).missed()).isNull();
    }

    @Test
    void a_closing_of_what_never_was_open_says_so() {
        var ballot = evening.activity("ballot");
        plan(ballot, false, "1-3-2027");
        rounds.look(THEN);
        assertThat(line(ballot).unclosed()).isEqualTo(new Planned.Missed(THEN, Planned.Why.UNOPENED));
        plan(ballot, false, "2-3-2027");
        assertThat(line(ballot).unclosed()).isNull();
    }

    @Test
    void what_the_facilitator_did_by_hand_meanwhile_stays_so() {
        evening.open("feedback");
        rounds.look(THEN);
        assertThat(phase(feedback)).isEqualTo(Phase.OPEN);
        assertThat(lines(feedback)).doesNotContain("phase.open by nobody");
    }

    @Test
    void what_was_taken_off_the_run_sheet_does_not_open() {
        jdbc.sql("update run_sheet_item set off_at = ? where activity_id = ?")
                .params(THEN.atOffset(ZoneOffset.UTC), feedback.value())
                .update();
        rounds.look(THEN);
        assertThat(phase(feedback)).isEqualTo(Phase.PREPARED);
        assertThat(jdbc.sql("select missed from planned_moment where activity_id = ?")
                        .param(feedback.value())
                        .query(String.class)
                        .single())
                .isEqualTo("OFF");
    }

    @Test
    void a_plan_can_be_moved_and_taken_back() {
        plan(feedback, true, "5-3-2027");
        rounds.look(THEN);
        assertThat(phase(feedback)).isEqualTo(Phase.PREPARED);
        moments.drop(cast.staff(evening), command(), feedback, true);
        rounds.look(THEN.plus(Duration.ofDays(9)));
        assertThat(phase(feedback)).isEqualTo(Phase.PREPARED);
    }

    @Test
    void it_never_closes_before_it_opens_and_only_who_leads_plans() {
        refused(() -> plan(feedback, false, "1-3-2027"), "between.refused.order");
        refused(() -> plan(evening.open("criteria"), true, "1-3-2027"), "between.refused.open");
        refused(
                () -> moments.plan(evening.anneke(), command(), feedback, true, false, "1-3-2027", "20.00"),
                "shared.refused.staff");
        refused(
                () -> moments.plan(cast.staff(cast.evening()), command(), feedback, true, false, "1-3-2027", "20.00"),
                "workshop.refused.gone");
    }

    @Test
    void a_member_reads_what_comes_and_staff_reads_every_activity() {
        var hall = live.now(Planned.topic(evening.workshop().traject()), Audience.HALL, Planned.class);
        assertThat(hall.lines()).singleElement().satisfies(line -> {
            assertThat(line.activity().id()).isEqualTo(feedback);
            assertThat(line.opens()).isEqualTo(THEN);
        });
        assertThat(planned()).hasSizeGreaterThan(1);
    }

    private void plan(ActivityId activity, boolean opens, String day) {
        moments.plan(cast.staff(evening), command(), activity, opens, false, day, "20.00");
    }

    private List<Planned.Line> planned() {
        return live.now(Planned.topic(evening.workshop().traject()), Audience.STAFF, Planned.class)
                .lines();
    }

    private Planned.Line line(ActivityId activity) {
        return planned().stream()
                .filter(line -> line.activity().id().equals(activity))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> roundsAtHome(ActivityId ballot) {
        return jdbc.sql("select number from round_at_home where activity_id = ?")
                .param(ballot.value())
                .query(Integer.class)
                .list();
    }

    private Phase phase(ActivityId activity) {
        return activities.read(activity).orElseThrow().phase();
    }

    private List<String> lines(ActivityId activity) {
        return jdbc.sql("select what, who from log_entry where activity_id = ? order by at")
                .param(activity.value())
                .query((row, n) ->
                        row.getString("what") + " by " + (row.getObject("who") == null ? "nobody" : "somebody"))
                .list();
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
