package nl.routebord.workshop;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** A break: all time stands still, the timer goes on where it was, and nothing is lost in it. */
@ServiceTest
class BreaksTest extends PacedEvening {

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
    void nothing_takes_what_closes_off_the_stage_before_its_last_seconds_are_over() {
        var ballot = evening.open("ballot");
        var criteria = evening.activity("criteria");
        steering.to(marloes, command(), ballot, Phase.CLOSED);

        refused(() -> steering.putOnStage(marloes, command(), criteria), "workshop.refused.stage.closing");
        refused(() -> steering.start(marloes, command(), criteria), "workshop.refused.stage.closing");
        refused(() -> steering.clearStage(marloes, command()), "workshop.refused.stage.closing");
        assertThat(activities.read(criteria).map(ActivityView::phase)).contains(Phase.PREPARED);

        steering.putOnStage(marloes, command(), ballot);
        steering.keepOpen(marloes, command(), ballot);
        steering.start(marloes, command(), criteria);
        assertThat(activities.read(criteria).map(ActivityView::phase)).contains(Phase.OPEN);
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
}
