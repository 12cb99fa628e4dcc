package nl.routebord.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the delays of the last minute say together. */
class DelaysTest {

    private static final long START = 5_000_000;
    private static final List<Long> NOBODY = List.of();

    private final Delays delays = new Delays();

    private Delivery at(long second) {
        return delays.look(START + 1_000 * second, 1, NOBODY);
    }

    private void add(long second, long... millis) {
        for (long one : millis) {
            delays.add(START + 1_000 * second, one);
        }
    }

    @Test
    void nothing_measured_says_nothing() {
        assertThat(at(0)).isEqualTo(Delivery.NONE);
    }

    @Test
    void nineteen_of_twenty_had_it_within_the_time_that_is_told() {
        for (int n = 1; n <= 20; n++) {
            add(0, 100 * n);
        }
        assertThat(at(0)).isEqualTo(new Delivery(19, 0));
    }

    @Test
    void one_slow_phone_of_twenty_does_not_count_and_two_do() {
        for (int n = 0; n < 19; n++) {
            add(0, 200);
        }
        add(0, 9_000);
        assertThat(at(0).tenths()).isEqualTo(2);
        add(0, 8_000);
        assertThat(at(0).tenths()).isEqualTo(80);
    }

    @Test
    void it_is_rounded_up_because_within_must_hold() {
        add(0, 201);
        assertThat(at(0).tenths()).isEqualTo(3);
        add(70, 0);
        assertThat(at(70).tenths()).isZero();
    }

    @Test
    void what_is_older_than_a_minute_no_longer_counts() {
        add(0, 5_000);
        add(40, 100);
        assertThat(at(59).tenths()).isEqualTo(50);
        assertThat(at(60)).isEqualTo(new Delivery(1, 0));
    }

    @Test
    void when_the_room_is_idle_the_last_minute_is_told_with_its_age_and_in_the_end_nothing() {
        add(0, 900);
        add(30, 300);
        assertThat(at(89)).isEqualTo(new Delivery(3, 0));
        assertThat(at(90)).isEqualTo(new Delivery(9, 1));
        assertThat(at(30 + 599)).isEqualTo(new Delivery(9, 9));
        assertThat(at(30 + 600)).isEqualTo(Delivery.NONE);
    }

    @Test
    void fewer_answers_than_asked_for_say_nothing() {
        add(0, 100, 100, 100, 100);
        assertThat(delays.look(START, 5, NOBODY)).isEqualTo(Delivery.NONE);
        add(0, 100);
        assertThat(delays.look(START, 5, NOBODY)).isEqualTo(new Delivery(1, 0));
    }

    @Test
    void who_has_not_answered_yet_counts_with_the_time_it_takes_already() {
        add(0, 100, 100, 100);
        assertThat(delays.look(START + 4_000, 1, List.of(4_000L, 4_000L))).isEqualTo(new Delivery(40, 0));
    }

    @Test
    void in_a_room_that_was_idle_one_who_waits_says_nothing_and_many_who_wait_do() {
        add(0, 100, 100);
        assertThat(delays.look(START + 60_000, 2, List.of(9_000L))).isEqualTo(new Delivery(1, 1));
        assertThat(delays.look(START + 60_000, 2, List.of(9_000L, 5_000L))).isEqualTo(new Delivery(90, 0));
    }

    @Test
    void many_who_wait_are_told_also_where_nobody_ever_answered() {
        assertThat(delays.look(START, 3, List.of(5_000L, 5_000L))).isEqualTo(Delivery.NONE);
        assertThat(delays.look(START, 3, List.of(5_000L, 5_000L, 5_000L))).isEqualTo(new Delivery(50, 0));
    }

    @Test
    void a_flood_of_answers_fills_no_memory() {
        for (int n = 0; n < 5 * Delays.MOST; n++) {
            add(0, 9_000);
        }
        for (int n = 0; n < Delays.MOST; n++) {
            add(0, 100);
        }
        assertThat(at(0).tenths()).as("only the newest are kept").isEqualTo(1);
    }

    @Test
    void the_percentile_is_one_that_was_measured() {
        assertThat(Delays.percentile(7)).isEqualTo(7);
        assertThat(Delays.percentile(1, 9)).isEqualTo(9);
        assertThat(Delays.percentile(1, 1, 1, 9)).as("of very few each counts").isEqualTo(9);
        assertThat(Delays.percentile(1, 1, 1, 1, 9))
                .as("one may be in a pocket")
                .isEqualTo(1);
        assertThat(Delays.percentile(1, 1, 1, 9, 9)).isEqualTo(9);
        long[] hundred = java.util.stream.LongStream.rangeClosed(1, 100).toArray();
        assertThat(Delays.percentile(hundred)).isEqualTo(95);
    }
}
