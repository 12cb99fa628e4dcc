package nl.routebord.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where only counts were announced the source is asked for its counts alone. */
class CountsTest {

    private final Hall hall = new Hall();

    @Test
    void after_changes_of_counts_alone_the_counts_alone_are_read() {
        var phone = hall.phone("an");
        hall.change();
        hall.pulse.settle();
        var reads = hall.reads();
        hall.pulse.advance(1_000);
        hall.count();
        hall.pulse.settle();
        assertThat(phone.last()).isEqualTo("HALL 1+1");
        assertThat(hall.reads()).isEqualTo(reads);
        assertThat(hall.recounts).isEqualTo(1);
    }

    @Test
    void one_other_change_among_those_of_counts_makes_the_whole_be_read() {
        var phone = hall.phone("an");
        hall.count();
        hall.change();
        hall.count();
        hall.pulse.advance(1_000);
        assertThat(phone.last()).isEqualTo("HALL 1");
        hall.count();
        hall.pulse.advance(1_000);
        assertThat(phone.last()).isEqualTo("HALL 1+3");
    }

    @Test
    void what_changes_while_counts_are_read_is_read_whole_after_them() {
        var phone = hall.phone("an");
        hall.change();
        hall.pulse.advance(1_000);
        hall.whileReading(hall::count);
        hall.change();
        hall.pulse.advance(1_000);
        assertThat(phone.last()).isEqualTo("HALL 2+1");
        hall.changeElsewhere();
        hall.pulse.advance(1_000);
        assertThat(phone.last()).isEqualTo("HALL 3");
    }

    @Test
    void after_a_minute_of_counts_all_is_read_once_for_what_nobody_announced() {
        var phone = hall.phone("an");
        hall.change();
        hall.pulse.advance(1_000);
        hall.commitOnly();
        hall.count();
        hall.pulse.advance(1_000);
        assertThat(phone.last()).isEqualTo("HALL 1+1");
        hall.pulse.advance(60_000);
        hall.count();
        hall.pulse.advance(1_000);
        assertThat(phone.last()).isEqualTo("HALL 2");
    }
}
