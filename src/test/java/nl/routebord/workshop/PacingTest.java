package nl.routebord.workshop;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Log;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The time of an evening: a timer, a break, everything still, and how long each thing was on stage. */
@ServiceTest
class PacingTest {

    private static final Instant BEGAN = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Road road;

    @Autowired
    private Log log;

    @Autowired
    private Workshops workshops;

    @Autowired
    private Activities activities;

    @Autowired
    private Courses courses;

    @Autowired
    private PacingIntake intake;

    @Autowired
    private Steering steering;

    @Autowired
    private Live live;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private Scope marloes;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
        marloes = evening.marloes();
    }

    @Test
    void nobody_but_the_facilitator_has_a_hand_on_the_time() {
        for (var who : List.of(evening.fatima(), evening.anneke())) {
            for (var name : intake.commands()) {
                assertThatThrownBy(() -> intake.take(who, command(name, "minutes", "5")))
                        .as(name)
                        .isInstanceOf(Refusal.class)
                        .hasMessage("shared.refused.staff");
            }
        }
        assertThat(course()).isEqualTo(Course.NONE);
    }

    @Test
    void a_timer_is_given_lengthened_and_taken_away() {
        put(0, "criteria");
        act("timer.set", 0, 5);
        assertThat(course().timerEnds()).isEqualTo(minute(5));
        act("timer.more", 1, 2);
        assertThat(course().timerEnds()).isEqualTo(minute(7));
        act("timer.more", 10, 1);
        assertThat(course().timerEnds()).as("over already: from now").isEqualTo(minute(11));
        act("timer.off", 10, 0);
        assertThat(course().timerEnds()).isNull();
        refused(() -> act("timer.more", 10, 1), "workshop.refused.timer.none");
    }

    @Test
    void a_timer_belongs_to_what_is_on_stage() {
        refused(() -> act("timer.set", 0, 5), "workshop.refused.timer.stage");
        put(0, "criteria");
        act("timer.set", 0, 5);
        put(1, "criteria");
        assertThat(course().timerEnds()).as("the same again").isEqualTo(minute(5));
        put(2, "feedback");
        assertThat(course().timerEnds()).isNull();
    }

    @Test
    void a_time_that_nobody_can_mean_is_refused() {
        put(0, "criteria");
        refused(() -> act("timer.set", 0, 0), "workshop.refused.minutes");
        refused(() -> act("timer.set", 0, 121), "workshop.refused.minutes");
        refused(() -> act("break.begin", 0, -5), "workshop.refused.minutes");
    }

    @Test
    void in_a_break_all_time_stands_still_and_goes_on_afterwards() {
        put(0, "criteria");
        act("timer.set", 2, 5);
        act("break.begin", 4, 15);
        assertThat(course().isBreak()).isTrue();
        assertThat(course().breakUntil()).isEqualTo(minute(19));
        assertThat(course().timerEnds()).isNull();
        assertThat(spent("criteria", 12)).isEqualTo(Duration.ofMinutes(4));

        act("break.end", 20, 0);
        assertThat(course().isBreak()).isFalse();
        assertThat(course().timerEnds()).as("three minutes were left").isEqualTo(minute(23));
        assertThat(course().breaks()).isEqualTo(Duration.ofMinutes(16));
        assertThat(spent("criteria", 21)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void a_break_that_is_lengthened_keeps_what_the_timer_had_left() {
        put(0, "criteria");
        act("timer.set", 0, 5);
        act("break.begin", 1, 10);
        act("break.begin", 3, 15);
        assertThat(course().breakUntil()).isEqualTo(minute(18));
        act("break.end", 11, 0);
        assertThat(course().timerEnds()).isEqualTo(minute(15));
        assertThat(course().breaks()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void extra_time_is_half_of_all_that_was_given_and_never_gets_less() {
        put(0, "criteria");
        act("timer.set", 0, 6);
        assertThat(course().timerEndsWithExtra()).isEqualTo(minute(9));
        act("timer.more", 1, 2);
        assertThat(course().timerEnds()).isEqualTo(minute(8));
        assertThat(course().timerEndsWithExtra()).isEqualTo(minute(12));
        act("timer.more", 9, 2);
        assertThat(course().timerEnds()).as("over already: from now").isEqualTo(minute(11));
        assertThat(course().timerEndsWithExtra()).isEqualTo(minute(16));
        act("timer.off", 9, 0);
        assertThat(course().timerEndsWithExtra()).isNull();
        act("timer.set", 9, 2);
        assertThat(course().timerEndsWithExtra()).as("another time").isEqualTo(minute(12));
    }

    @Test
    void in_a_break_extra_time_stands_still_too_and_what_was_used_stays_used() {
        put(0, "criteria");
        act("timer.set", 0, 10);
        act("break.begin", 12, 15);
        assertThat(course().timerEndsWithExtra()).isNull();
        act("break.end", 30, 0);
        assertThat(course().timerEnds())
                .as("over for everybody, since two minutes")
                .isEqualTo(minute(28));
        assertThat(course().timerEndsWithExtra())
                .as("three of five minutes were left")
                .isEqualTo(minute(33));
    }

    @Test
    void a_timer_that_is_given_in_a_break_runs_from_its_end_on() {
        put(0, "criteria");
        act("break.begin", 1, 10);
        act("timer.set", 3, 5);
        assertThat(course().timerEnds()).isNull();
        act("break.end", 11, 0);
        assertThat(course().timerEnds()).isEqualTo(minute(16));
        assertThat(course().timerEndsWithExtra()).isEqualTo(minute(16).plusSeconds(150));
    }

    @Test
    void a_timer_that_is_taken_away_in_a_break_does_not_come_back() {
        put(0, "criteria");
        act("timer.set", 0, 5);
        act("break.begin", 1, 10);
        act("timer.off", 2, 0);
        act("break.end", 11, 0);
        assertThat(course().timerEnds()).isNull();
    }

    @Test
    void a_timer_that_crosses_a_break_is_never_lost() throws Exception {
        put(0, "criteria");
        for (int round = 0; round < 10; round++) {
            AtOnce.all(2, n -> () -> {
                act(n == 0 ? "timer.set" : "break.begin", 0, 5);
                return true;
            });
            act("break.end", 1, 0);
            assertThat(course().timerEnds()).isNotNull();
            act("timer.off", 1, 0);
        }
    }

    @Test
    void nothing_closes_slowly_in_a_break_for_nobody_would_see_it() {
        var ballot = evening.open("ballot");
        act("break.begin", 0, 10);
        refused(() -> steering.to(marloes, command(), ballot, Phase.CLOSED), "workshop.refused.closing.break");
        act("break.end", 1, 0);
        steering.to(marloes, command(), ballot, Phase.CLOSED);
        assertThat(activities.read(ballot).map(ActivityView::phase)).contains(Phase.CLOSING);
    }

    @Test
    void putting_something_on_stage_ends_the_break() {
        put(0, "criteria");
        act("break.begin", 5, 10);
        put(12, "feedback");
        assertThat(course().isBreak()).isFalse();
        assertThat(course().breaks()).isEqualTo(Duration.ofMinutes(7));
        assertThat(spent("criteria", 30)).isEqualTo(Duration.ofMinutes(5));
        assertThat(spent("feedback", 13)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void the_hall_sees_the_last_seconds_of_what_closes_before_there_is_a_break() {
        var ballot = evening.open("ballot");
        steering.to(marloes, command(), ballot, Phase.CLOSED);
        refused(() -> act("break.begin", 0, 10), "workshop.refused.break.closing");
        assertThat(course().isBreak()).isFalse();
    }

    @Test
    void while_everything_stands_still_only_the_facilitator_puts_something_in() {
        var activity = evening.open("criteria");
        act("input.freeze", 0, 0);
        assertThat(stage().course().frozen()).isTrue();
        for (var who : List.of(evening.fatima(), evening.anneke())) {
            refused(() -> held(who, activity), "workshop.refused.frozen");
        }
        assertThat(held(marloes, activity)).isEqualTo(activity);
        act("input.free", 0, 0);
        assertThat(held(evening.fatima(), activity)).isEqualTo(activity);
    }

    @Test
    void another_evening_does_not_stand_still_with_this_one() {
        var elsewhere = cast.evening();
        var activity = elsewhere.open("criteria");
        act("input.freeze", 0, 0);
        assertThat(held(elsewhere.fatima(), activity)).isEqualTo(activity);
    }

    @Test
    void an_evening_that_is_over_has_no_break_no_timer_and_nothing_stands_still() {
        put(0, "criteria");
        act("timer.set", 0, 5);
        act("input.freeze", 0, 0);
        act("break.begin", 0, 5);
        steering.end(marloes, command());
        assertThat(course())
                .extracting(Course::isBreak, Course::frozen, Course::timerEnds)
                .containsExactly(false, false, null);
        refused(() -> act("break.begin", 0, 5), "workshop.refused.over");
    }

    @Test
    void the_log_tells_what_was_on_stage_and_when_it_went() {
        var activity = evening.open("criteria");
        steering.putOnStage(marloes, command(), activity);
        steering.clearStage(marloes, command());
        assertThat(jdbc.sql("select what from log_entry where activity_id = ? and what like 'stage.%' order by at")
                        .param(activity.value())
                        .query(String.class)
                        .list())
                .containsExactly("stage.put", "stage.cleared");
    }

    private ActivityId held(Scope who, ActivityId activity) {
        return Objects.requireNonNull(
                transaction.execute(status -> activities.holdOpen(who, activity).id()));
    }

    private void act(String name, int minute, int minutes) {
        var clock = Clock.fixed(minute(minute), ZoneOffset.UTC);
        var pacing = new Pacing(jdbc, road, workshops, courses, activities, new StageClock(jdbc, clock), log, clock);
        transaction.executeWithoutResult(
                status -> new PacingIntake(pacing).take(marloes, command(name, "minutes", String.valueOf(minutes))));
    }

    private void put(int minute, String kind) {
        var clock = new StageClock(jdbc, Clock.fixed(minute(minute), ZoneOffset.UTC));
        transaction.executeWithoutResult(
                status -> new Staging(jdbc, workshops, clock, road, log).put(marloes, evening.activity(kind)));
    }

    private Course course() {
        return courses.of(evening.workshop().id());
    }

    private Duration spent(String kind, int minute) {
        ActivityId activity = evening.activity(kind);
        return stage().runSheet().stream()
                .filter(line -> line.activity().id().equals(activity))
                .findFirst()
                .orElseThrow()
                .spent(minute(minute));
    }

    private StageRecord stage() {
        return live.now(evening.workshop().stageTopic(), Audience.STAFF, StageRecord.class);
    }

    private static Instant minute(int minute) {
        return BEGAN.plus(Duration.ofMinutes(minute));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String why) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage(why);
    }
}
