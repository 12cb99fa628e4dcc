package nl.routebord.workshop;

import static nl.routebord.testing.Cast.command;
import static nl.routebord.workshop.Phase.CLOSED;
import static nl.routebord.workshop.Phase.CLOSING;
import static nl.routebord.workshop.Phase.OPEN;
import static nl.routebord.workshop.Phase.PREPARED;
import static nl.routebord.workshop.Phase.REVEALED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class SteeringTest {

    /** How one comes from "prepared" to each phase; only what is hidden can be revealed. */
    private static final Map<Phase, List<Phase>> WAY = Map.of(
            PREPARED,
            List.of(),
            OPEN,
            List.of(OPEN),
            CLOSING,
            List.of(OPEN, CLOSING),
            CLOSED,
            List.of(OPEN, CLOSED),
            REVEALED,
            List.of(OPEN, CLOSED, REVEALED));

    /** A ballot closes slowly, and opens again by another act only. */
    private static final Map<Phase, Set<Phase>> BALLOT_MAY = Map.of(
            PREPARED, Set.of(OPEN), OPEN, Set.of(CLOSING, CLOSED), CLOSING, Set.of(CLOSED), CLOSED, Set.of(REVEALED));

    private static final Map<Phase, Set<Phase>> SHOWN_MAY =
            Map.of(PREPARED, Set.of(OPEN), OPEN, Set.of(CLOSED), CLOSED, Set.of(OPEN));

    @Autowired
    private Steering steering;

    @Autowired
    private SteeringIntake intake;

    @Autowired
    private Activities activities;

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

    @ParameterizedTest
    @EnumSource(Phase.class)
    void a_ballot_goes_only_where_the_order_allows(Phase from) {
        for (var to : Phase.values()) {
            goes("ballot", from, to, BALLOT_MAY.getOrDefault(from, Set.of()).contains(to));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"CLOSING", "REVEALED"},
            mode = EnumSource.Mode.EXCLUDE)
    void an_activity_that_hides_nothing_is_never_revealed_and_closes_at_once(Phase from) {
        for (var to : Phase.values()) {
            goes("criteria", from, to, SHOWN_MAY.getOrDefault(from, Set.of()).contains(to));
        }
    }

    @Test
    void nobody_but_the_facilitator_steers() {
        var activity = evening.activity("criteria");
        for (var who : List.of(evening.fatima(), evening.anneke())) {
            for (var name : intake.commands()) {
                assertThatThrownBy(() -> intake.take(who, command(name, "activity", activity.toString())))
                        .as(name)
                        .isInstanceOf(Refusal.class)
                        .hasMessage("shared.refused.staff");
            }
        }
        assertThatThrownBy(() -> steering.start(evening.hall(), command(), activity))
                .hasMessage("shared.refused.readonly");
        assertThat(phase(activity)).isEqualTo(PREPARED);
    }

    @Test
    void only_what_is_on_ones_own_run_sheet_can_be_steered() {
        var elsewhere = cast.evening().activity("criteria");
        refused(() -> steering.putOnStage(marloes, command(), elsewhere), "workshop.refused.gone");
        refused(() -> steering.start(marloes, command(), elsewhere), "workshop.refused.gone");
        refused(() -> steering.to(marloes, command(), elsewhere, OPEN), "workshop.refused.gone");
        refused(() -> steering.to(marloes, command(), ActivityId.random(), OPEN), "workshop.refused.gone");
        assertThat(phase(elsewhere)).isEqualTo(PREPARED);
    }

    @Test
    void somebody_elses_activity_looks_like_one_that_does_not_exist() {
        var elsewhere = cast.evening().activity("criteria");
        refused(() -> activities.find(evening.fatima(), elsewhere), "workshop.refused.gone");
        refused(() -> activities.find(evening.fatima(), ActivityId.random()), "workshop.refused.gone");
        assertThat(activities
                        .find(evening.fatima(), evening.activity("criteria"))
                        .kind())
                .isEqualTo("criteria");
    }

    @Test
    void a_second_tap_on_the_same_act_changes_nothing_and_is_no_error() {
        var activity = evening.open("criteria");
        assertThat(steering.to(marloes, command(), activity, OPEN)).isEqualTo(Answer.of("workshop.answer.open"));
        assertThat(phase(activity)).isEqualTo(OPEN);
    }

    @Test
    void twenty_taps_on_close_at_once_begin_one_countdown() throws Exception {
        var activity = evening.open("ballot");
        var answers = AtOnce.all(20, n -> () -> steering.to(marloes, command(), activity, CLOSED));
        assertThat(answers).containsOnly(Answer.of("workshop.answer.closing", Map.of("n", 10L)));
        assertThat(phase(activity)).isEqualTo(CLOSING);
    }

    @Test
    void what_is_on_stage_is_followed_and_can_be_cleared() {
        var activity = evening.open("criteria");
        assertThat(evening.workshop().stage()).isEqualTo(activity);

        steering.putOnStage(marloes, command(), evening.activity("feedback"));
        assertThat(evening.workshop().stage()).isEqualTo(evening.activity("feedback"));
        assertThat(phase(evening.activity("feedback"))).isEqualTo(PREPARED);

        steering.clearStage(marloes, command());
        assertThat(evening.workshop().stage()).isNull();
    }

    @Test
    void an_evening_that_is_over_has_an_empty_stage_and_goes_on_when_it_is_resumed() {
        evening.open("criteria");
        steering.end(marloes, command());
        assertThat(evening.workshop().closed()).isTrue();
        assertThat(evening.workshop().stage()).isNull();

        steering.resume(marloes, command());
        assertThat(evening.workshop().closed()).isFalse();
    }

    @Test
    void once_the_evening_is_over_nothing_comes_on_stage_before_it_is_opened_again() {
        var activity = evening.activity("criteria");
        steering.end(marloes, command());

        refused(() -> steering.putOnStage(marloes, command(), activity), "workshop.refused.over");
        refused(() -> steering.start(marloes, command(), activity), "workshop.refused.over");
        assertThat(evening.workshop().closed()).isTrue();
        assertThat(evening.workshop().stage()).isNull();
        assertThat(phase(activity)).isEqualTo(PREPARED);

        steering.resume(marloes, command());
        steering.putOnStage(marloes, command(), activity);
        assertThat(evening.workshop().stage()).isEqualTo(activity);
    }

    @Test
    void a_voice_waits_for_no_phase_but_the_one_it_holds() {
        var prepared = evening.activity("criteria");
        var open = evening.open("feedback");
        assertThat(hold(evening.fatima(), open).phase()).isEqualTo(OPEN);
        assertThat(hold(marloes, prepared).phase()).isEqualTo(PREPARED);
        refused(() -> hold(evening.fatima(), prepared), "workshop.refused.prepared");
        evening.close(open);
        refused(() -> hold(evening.fatima(), open), "workshop.refused.closed");
        refused(() -> hold(marloes, open), "workshop.refused.closed");
        refused(() -> hold(cast.evening().fatima(), open), "workshop.refused.gone");
    }

    private void goes(String kind, Phase from, Phase to, boolean allowed) {
        var other = cast.evening();
        var activity = other.activity(kind);
        WAY.getOrDefault(from, List.of()).forEach(step -> go(other, activity, step));
        if (allowed || from == to) {
            go(other, activity, to);
        } else {
            refused(() -> steering.to(other.marloes(), command(), activity, to), "workshop.refused.order");
        }
        assertThat(phase(activity)).as(kind + " from " + from + " to " + to).isEqualTo(allowed ? to : from);
    }

    /** The countdown of a close runs out at once. */
    private void go(Cast.Evening where, ActivityId activity, Phase to) {
        steering.to(where.marloes(), command(), activity, to);
        if (to == CLOSED) {
            Seconds.pass(steering, activity);
        }
    }

    private ActivityView hold(Scope who, ActivityId activity) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> activities.holdOpen(who, activity)));
    }

    private Phase phase(ActivityId activity) {
        return activities.read(activity).orElseThrow().phase();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
