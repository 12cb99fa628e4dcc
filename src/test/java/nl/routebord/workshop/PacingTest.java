package nl.routebord.workshop;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.routebord.shared.Refusal;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** The time of an evening: a timer, everything still, and how long each thing was on stage. */
@ServiceTest
class PacingTest extends PacedEvening {

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
}
