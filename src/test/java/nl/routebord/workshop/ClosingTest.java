package nl.routebord.workshop;

import static nl.routebord.testing.Cast.command;
import static nl.routebord.workshop.Phase.CLOSED;
import static nl.routebord.workshop.Phase.CLOSING;
import static nl.routebord.workshop.Phase.OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import nl.routebord.road.Answer;
import nl.routebord.road.Rota;
import nl.routebord.road.Sweeps;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The last seconds of what closes slowly: counted down, taken back, run out, and carried on by whoever looks next. */
@ServiceTest
class ClosingTest {

    @Autowired
    private Steering steering;

    @Autowired
    private Activities activities;

    @Autowired
    private Closings closings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private ActivityId ballot;

    @BeforeEach
    void a_ballot_that_is_closing() {
        evening = cast.evening();
        ballot = evening.open("ballot");
        steering.to(evening.marloes(), command(), ballot, CLOSED);
    }

    @Test
    void closing_counts_down_ten_seconds_and_then_two_more() {
        assertThat(activity().phase()).isEqualTo(CLOSING);
        assertThat(end()).isCloseTo(Instant.now().plusSeconds(10), within(5, ChronoUnit.SECONDS));

        closings.look(end());
        closings.look(end().plusMillis(1_999));
        assertThat(activity().phase()).isEqualTo(CLOSING);

        closings.look(end().plusSeconds(2));
        assertThat(activity().phase()).isEqualTo(CLOSED);
        assertThat(activity().closingAt()).isNull();
    }

    @Test
    void a_second_tap_on_close_does_not_begin_the_seconds_anew() {
        var first = end();
        steering.to(evening.marloes(), command(), ballot, CLOSED);
        assertThat(end()).isEqualTo(first);
    }

    @Test
    void one_tap_takes_it_back_and_nothing_closes_it_any_more() {
        assertThat(steering.keepOpen(evening.marloes(), command(), ballot))
                .isEqualTo(Answer.of("workshop.answer.kept"));
        assertThat(activity().phase()).isEqualTo(OPEN);
        assertThat(activity().closingAt()).isNull();

        closings.look(Instant.now().plusSeconds(3600));
        assertThat(activity().phase()).isEqualTo(OPEN);
        steering.keepOpen(evening.marloes(), command(), ballot);
        assertThat(activity().phase()).isEqualTo(OPEN);
    }

    @Test
    void a_look_that_began_before_it_was_taken_back_and_closed_anew_does_not_cut_the_new_seconds_short() {
        var due = end().plusSeconds(2);
        steering.keepOpen(evening.marloes(), command(), ballot);
        jdbc.sql("update activity set phase = 'CLOSING', closing_at = ? where id = ?")
                .params(due.plusSeconds(5).atOffset(ZoneOffset.UTC), ballot.value())
                .update();
        steering.finish(ballot, due);
        assertThat(activity().phase()).isEqualTo(CLOSING);
    }

    @Test
    void who_takes_it_back_too_late_is_told_so_and_no_new_round_begins() {
        Seconds.pass(steering, ballot);
        refused(() -> steering.keepOpen(evening.marloes(), command(), ballot), "workshop.refused.late");
        refused(() -> steering.to(evening.marloes(), command(), ballot, OPEN), "workshop.refused.order");
        refused(() -> steering.start(evening.marloes(), command(), ballot), "workshop.refused.order");
        assertThat(activity().phase()).isEqualTo(CLOSED);
    }

    @Test
    void asking_again_begins_only_after_the_close_and_only_where_there_are_rounds() {
        refused(() -> steering.again(evening.marloes(), command(), ballot), "workshop.refused.order");
        Seconds.pass(steering, ballot);
        steering.again(evening.marloes(), command(), ballot);
        steering.again(evening.marloes(), command(), ballot);
        assertThat(activity().phase()).isEqualTo(OPEN);

        var criteria = evening.open("criteria");
        evening.close(criteria);
        refused(() -> steering.again(evening.marloes(), command(), criteria), "workshop.refused.order");
    }

    @Test
    void ten_nodes_that_look_at_once_close_it_once() throws Exception {
        var due = end().plusSeconds(2);
        AtOnce.all(10, n -> () -> {
            steering.finish(ballot, due);
            return n;
        });
        assertThat(activity().phase()).isEqualTo(CLOSED);
        assertThat(jdbc.sql("select what from log_entry where activity_id = ? order by at")
                        .param(ballot.value())
                        .query(String.class)
                        .list())
                .containsExactly("phase.open", "stage.put", "phase.closing", "phase.closed");
    }

    @Test
    void after_a_restart_the_next_look_closes_what_the_last_start_was_counting() {
        var started = new Sweeps(
                List.of(new Closings(jdbc, steering, Clock.fixed(end().plusSeconds(2), ZoneOffset.UTC))), Rota.alone());
        started.start();
        try {
            await().atMost(Duration.ofSeconds(20)).until(() -> activity().phase() == CLOSED);
        } finally {
            started.stop();
        }
        assertThat(started.isRunning()).isFalse();
    }

    @Test
    void the_last_moment_at_which_a_voice_is_held_is_just_before_the_grace_is_over() {
        assertThat(activity().isDue(end().plusMillis(1_999))).isFalse();
        assertThat(activity().isDue(end().plusSeconds(2))).isTrue();
        assertThat(activity().in(OPEN, null).isDue(end().plusSeconds(99))).isFalse();
    }

    private ActivityView activity() {
        return activities.read(ballot).orElseThrow();
    }

    private Instant end() {
        return Objects.requireNonNull(activity().closingAt());
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
