package nl.routebord.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A hall whose phones take long to serve gets fewer frames; projector and desk get each. */
class RestTest {

    private final Hall hall = new Hall();
    private final Hall.Phone projector = hall.projector();
    private final Hall.Phone phone = hall.phone("an");
    private final List<Hall.Phone> others = hall.phones(99);

    @Test
    void phones_that_are_served_quickly_get_each_frame() {
        changeThatTakes(60);
        hall.change();
        hall.pulse.advance(250 - 60);
        assertThat(phone.last()).isEqualTo("HALL 2");
    }

    @Test
    void phones_are_left_alone_for_three_times_as_long_as_their_frame_took() {
        changeThatTakes(200);
        hall.change();
        hall.pulse.advance(50);
        assertThat(projector.last()).isEqualTo("HALL 2");
        hall.pulse.advance(500);
        assertThat(phone.last()).isEqualTo("HALL 1");
        hall.pulse.advance(250);
        assertThat(phone.last()).isEqualTo("HALL 2");
    }

    @Test
    void what_came_meanwhile_is_in_the_one_frame_that_the_phones_get_then() {
        changeThatTakes(250);
        for (int n = 0; n < 3; n++) {
            hall.change();
            hall.pulse.advance(250);
        }
        assertThat(projector.shown).containsExactly("HALL 0", "HALL 1", "HALL 2", "HALL 3", "HALL 4");
        assertThat(phone.shown).containsExactly("HALL 0", "HALL 1", "HALL 4");
    }

    @Test
    void a_frame_that_is_owed_costs_no_further_read_and_is_not_shown_again_on_the_projector() {
        changeThatTakes(200);
        hall.change();
        hall.pulse.advance(50);
        int reads = hall.reads();
        hall.pulse.advance(2_000);
        assertThat(phone.last()).isEqualTo("HALL 2");
        assertThat(hall.reads()).isEqualTo(reads);
        assertThat(projector.shown).hasSize(3);
    }

    @Test
    void phones_are_not_left_alone_for_more_than_a_second() {
        changeThatTakes(900);
        hall.change();
        hall.pulse.advance(1_100);
        assertThat(phone.last()).isEqualTo("HALL 2");
    }

    @Test
    void a_few_phones_get_each_frame_however_long_it_took() {
        others.forEach(Hall.Phone::leave);
        changeThatTakes(200);
        hall.change();
        hall.pulse.advance(50);
        assertThat(phone.last()).isEqualTo("HALL 2");
    }

    @Test
    void a_hall_is_served_in_portions_and_what_comes_in_between_does_not_wait_for_all_of_it() {
        others.forEach(other -> other.takes = 1);
        hall.change();
        hall.pulse.after(java.time.Duration.ofMillis(1), () -> hall.shownInOrder.add("something else"));
        hall.shownInOrder.clear();
        hall.pulse.advance(1_000);
        assertThat(hall.shownInOrder).hasSize(102).startsWith("projector");
        assertThat(hall.shownInOrder.indexOf("something else")).isLessThan(70);
    }

    @Test
    void a_frame_that_comes_to_no_end_holds_up_the_next_for_three_seconds_and_then_counts_no_more() {
        var rest = new Rest();
        rest.begin(0);
        assertThat(rest.isOver(2_999)).isFalse();
        assertThat(rest.isOver(3_000)).isTrue();
        rest.begin(3_000);
        rest.wentRound(0, 3_100);
        assertThat(rest.isOver(3_101)).isFalse();
        rest.wentRound(3_000, 3_200);
        assertThat(rest.isOver(3_799)).isFalse();
        assertThat(rest.isOver(3_800)).isTrue();
    }

    /** From its announcement until the phone shows it so many milliseconds pass. */
    private void changeThatTakes(long millis) {
        phone.takes = millis;
        hall.change();
        hall.pulse.advance(millis);
        assertThat(phone.last()).isEqualTo("HALL 1");
        phone.takes = 0;
    }
}
