package nl.routebord.signals;

import static nl.routebord.signals.Signal.PUZZLED;
import static nl.routebord.signals.Signal.READY;
import static nl.routebord.signals.Signal.TIME;
import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Expulsion;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.Steering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ready, more time, not understood: numbers for the desk, and for nobody else. */
@ServiceTest
class SignalsTest {

    @Autowired
    private Signals signals;

    @Autowired
    private SignalIntake intake;

    @Autowired
    private Steering steering;

    @Autowired
    private Expulsion expulsion;

    @Autowired
    private Live live;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private ActivityId activity;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
        activity = evening.open("criteria");
    }

    @Test
    void the_desk_sees_how_many_and_the_hall_sees_nothing() {
        give(evening.fatima(), READY, true);
        var jan = evening.jan();
        give(jan, READY, true);
        give(jan, PUZZLED, true);
        assertThat(desk().of(activity, READY)).isEqualTo(2);
        assertThat(desk().of(activity, PUZZLED)).isEqualTo(1);
        assertThat(live.now(Signals.board(evening.workshop().id()), Audience.HALL, SignalBoard.class))
                .isEqualTo(SignalBoard.NOBODYS);
    }

    @Test
    void twenty_taps_at_once_count_once() throws Exception {
        var fatima = evening.fatima();
        AtOnce.all(20, n -> () -> signals.give(fatima, command(), activity, PUZZLED, true));
        assertThat(desk().of(activity, PUZZLED)).isEqualTo(1);
    }

    @Test
    void who_is_ready_needs_no_more_time_and_the_other_way_round() {
        var fatima = evening.fatima();
        give(fatima, TIME, true);
        give(fatima, READY, true);
        assertThat(mine(fatima).given()).containsExactly(READY);
        give(fatima, TIME, true);
        assertThat(mine(fatima).given()).containsExactly(TIME);
        give(fatima, PUZZLED, true);
        assertThat(mine(fatima).given()).containsExactlyInAnyOrder(TIME, PUZZLED);
        give(fatima, TIME, false);
        assertThat(mine(fatima).given()).containsExactly(PUZZLED);
    }

    @Test
    void only_who_takes_part_in_the_evening_lets_the_facilitator_know_something() {
        refused(evening.marloes(), "workshop.refused.gone");
        refused(evening.anneke(), "workshop.refused.gone");
        refused(cast.evening().fatima(), "workshop.refused.gone");
        var fatima = evening.fatima();
        steering.end(evening.marloes(), command());
        refused(fatima, "workshop.refused.ended");
        assertThat(desk().counts()).isEmpty();
    }

    @Test
    void what_is_asked_again_begins_without_signals_and_another_board_keeps_its_own() {
        var fatima = evening.fatima();
        var ballot = evening.open("ballot");
        give(fatima, READY, true);
        give(ballot, fatima, READY, true);
        evening.close(ballot);
        assertThat(desk().of(ballot, READY)).isEqualTo(1);

        evening.again(ballot);

        assertThat(desk().of(ballot, READY)).isZero();
        assertThat(live.now(
                                Signals.mine(evening.workshop().id(), ballot, fatima.speaker()),
                                Audience.HALL,
                                MySignals.class)
                        .given())
                .isEmpty();
        assertThat(desk().of(activity, READY)).isEqualTo(1);
    }

    @Test
    void a_closing_that_is_taken_back_keeps_what_was_said() {
        var fatima = evening.fatima();
        var ballot = evening.open("ballot");
        give(ballot, fatima, TIME, true);
        steering.to(evening.marloes(), command(), ballot, Phase.CLOSED);
        steering.keepOpen(evening.marloes(), command(), ballot);
        assertThat(desk().of(ballot, TIME)).isEqualTo(1);
    }

    @Test
    void who_was_put_out_is_not_counted_any_more() {
        var fatima = evening.fatima();
        give(fatima, READY, true);
        give(evening.jan(), READY, true);
        assertThat(desk().of(activity, READY)).isEqualTo(2);
        expulsion.putOut(evening.marloes(), command(), fatima.speaker());
        assertThat(desk().of(activity, READY)).isEqualTo(1);
    }

    @Test
    void a_signal_nobody_has_a_button_for_is_refused() {
        assertThatThrownBy(() -> intake.take(
                        evening.fatima(),
                        command("signal.give", "activity", activity.toString(), "signal", "bored", "on", "true")))
                .isInstanceOf(Refusal.class);
        assertThat(List.of(Signal.values())).hasSize(3);
    }

    private void refused(Scope who, String why) {
        assertThatThrownBy(() -> give(who, READY, true))
                .isInstanceOf(Refusal.class)
                .hasMessage(why);
    }

    private void give(Scope who, Signal signal, boolean on) {
        give(activity, who, signal, on);
    }

    private void give(ActivityId about, Scope who, Signal signal, boolean on) {
        intake.take(
                who,
                command(
                        "signal.give",
                        "activity",
                        about.toString(),
                        "signal",
                        signal.name().toLowerCase(java.util.Locale.ROOT),
                        "on",
                        Boolean.toString(on)));
    }

    private SignalBoard desk() {
        return live.now(Signals.board(evening.workshop().id()), Audience.STAFF, SignalBoard.class);
    }

    private MySignals mine(Scope who) {
        return live.now(Signals.mine(evening.workshop().id(), activity, who.speaker()), Audience.HALL, MySignals.class);
    }
}
