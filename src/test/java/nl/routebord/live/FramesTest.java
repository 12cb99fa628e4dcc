package nl.routebord.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FramesTest {

    private final Hall hall = new Hall();

    @Test
    void a_screen_shows_the_current_record_when_it_comes_in() {
        hall.commitOnly();
        assertThat(hall.phone("an").shown).containsExactly("HALL 1");
    }

    @Test
    void a_first_change_goes_out_at_once() {
        var phone = hall.phone("an");
        hall.change();
        hall.pulse.settle();
        assertThat(phone.shown).containsExactly("HALL 0", "HALL 1");
    }

    @Test
    void further_changes_join_the_next_frame_and_the_last_one_always_comes() {
        var phone = hall.phone("an");
        for (int i = 0; i < 10; i++) {
            hall.change();
            hall.pulse.advance(20);
        }
        assertThat(phone.shown).containsExactly("HALL 0", "HALL 1");
        hall.pulse.advance(49);
        assertThat(phone.last()).isEqualTo("HALL 1");
        hall.pulse.advance(1);
        assertThat(phone.shown).containsExactly("HALL 0", "HALL 1", "HALL 10");
        hall.pulse.advance(10_000);
        assertThat(phone.shown).hasSize(3);
    }

    @Test
    void a_minute_of_ceaseless_changes_makes_at_most_four_frames_a_second() {
        var phone = hall.phone("an");
        for (int i = 0; i < 6_000; i++) {
            hall.change();
            hall.pulse.advance(10);
        }
        hall.pulse.advance(250);
        assertThat(phone.shown.size()).isBetween(235, 242);
        assertThat(phone.last()).isEqualTo("HALL 6000");
    }

    @Test
    void five_hundred_screens_cost_one_read_per_frame_and_audience() {
        var phones = hall.phones(500);
        var desk = hall.desk();
        assertThat(hall.reads).containsEntry(Audience.HALL, 1).containsEntry(Audience.STAFF, 1);
        hall.change();
        hall.pulse.settle();
        assertThat(hall.reads).containsEntry(Audience.HALL, 2).containsEntry(Audience.STAFF, 2);
        assertThat(phones).allSatisfy(phone -> assertThat(phone.last()).isEqualTo("HALL 1"));
        assertThat(desk.last()).isEqualTo("STAFF 1");
    }

    @Test
    void a_hall_that_comes_back_all_at_once_costs_no_read_when_nothing_changed() {
        hall.projector();
        hall.phones(200);
        assertThat(hall.reads()).isEqualTo(1);
    }

    @Test
    void projector_and_desk_are_served_before_the_phones() {
        hall.phones(20);
        hall.projector();
        hall.desk();
        hall.phones(20);
        hall.shownInOrder.clear();
        hall.change();
        hall.pulse.settle();
        assertThat(hall.shownInOrder.subList(0, 2)).containsExactlyInAnyOrder("projector", "desk");
        assertThat(hall.shownInOrder).hasSize(42);
    }

    @Test
    void the_committing_thread_reads_nothing_and_enters_no_screen() {
        var phone = hall.phone("an");
        int reads = hall.reads();
        hall.change();
        assertThat(hall.reads()).isEqualTo(reads);
        assertThat(phone.tasks).isZero();
    }

    @Test
    void a_screen_whose_lock_is_held_gets_only_the_newest_and_one_task() {
        var slow = hall.phone("slow");
        var quick = hall.phone("quick");
        slow.locked = true;
        for (int i = 0; i < 8; i++) {
            hall.change();
            hall.pulse.advance(250);
        }
        assertThat(quick.shown).hasSize(9);
        assertThat(slow.shown).containsExactly("HALL 0");
        assertThat(slow.tasks).isEqualTo(1);
        slow.unlock();
        assertThat(slow.shown).containsExactly("HALL 0", "HALL 8");
    }

    @Test
    void a_change_that_commits_during_a_read_is_not_lost() {
        var phone = hall.phone("an");
        hall.whileReading(hall::change);
        hall.change();
        hall.pulse.settle();
        assertThat(phone.last()).isEqualTo("HALL 1");
        hall.pulse.advance(250);
        assertThat(phone.last()).isEqualTo("HALL 2");
    }

    @Test
    void a_change_that_commits_while_a_screen_comes_in_is_not_lost() {
        hall.whileReading(hall::change);
        var phone = hall.phone("an");
        assertThat(phone.shown).containsExactly("HALL 0");
        hall.pulse.settle();
        assertThat(phone.last()).isEqualTo("HALL 1");
    }

    @Test
    void a_commit_whose_event_comes_after_the_subscription_is_shown() {
        hall.phone("first");
        hall.commitOnly();
        var phone = hall.phone("second");
        hall.frames.on(new Changed(Hall.BOARD));
        hall.pulse.settle();
        assertThat(phone.last()).isEqualTo("HALL 1");
    }

    @Test
    void a_record_that_is_the_same_is_not_shown_again() {
        var phone = hall.phone("an");
        hall.frames.on(new Changed(Hall.BOARD));
        hall.pulse.settle();
        assertThat(hall.reads()).isEqualTo(2);
        assertThat(phone.shown).containsExactly("HALL 0");
        assertThat(phone.tasks).isEqualTo(1);
    }

    @Test
    void a_source_that_fails_is_asked_again_until_it_answers() {
        var phone = hall.phone("an");
        Runnable fail = () -> {
            throw new IllegalStateException("no connection");
        };
        hall.whileReading(fail);
        hall.change();
        hall.pulse.settle();
        assertThat(phone.shown).containsExactly("HALL 0");
        hall.whileReading(fail);
        hall.pulse.advance(250);
        assertThat(phone.shown).containsExactly("HALL 0");
        hall.pulse.advance(500);
        assertThat(phone.shown).containsExactly("HALL 0", "HALL 1");
        hall.change();
        hall.pulse.advance(250);
        assertThat(phone.last()).isEqualTo("HALL 2");
    }

    @Test
    void a_source_that_fails_for_the_desk_does_not_stop_the_hall() {
        var phone = hall.phone("an");
        hall.whileReading(() -> {
            throw new IllegalStateException("first audience fails");
        });
        hall.desk();
        hall.change();
        hall.pulse.advance(5_000);
        assertThat(phone.last()).isEqualTo("HALL 1");
    }

    @Test
    void a_screen_that_comes_in_while_the_source_fails_is_served_later() {
        hall.whileReading(() -> {
            throw new IllegalStateException("no connection");
        });
        var phone = hall.phone("an");
        assertThat(phone.shown).isEmpty();
        hall.pulse.advance(250);
        assertThat(phone.shown).containsExactly("HALL 0");
    }

    @Test
    void a_panel_that_fails_does_not_stop_the_others_and_is_tried_again() {
        var bad = hall.phone("bad");
        var good = hall.phone("good");
        hall.beats.afterSingletonsInstantiated();
        bad.broken = true;
        hall.change();
        hall.pulse.settle();
        assertThat(good.last()).isEqualTo("HALL 1");
        bad.broken = false;
        hall.pulse.advance(4_250);
        assertThat(bad.last()).isEqualTo("HALL 1");
    }

    @Test
    void a_lost_screen_is_left_alone_and_gets_the_newest_when_it_is_back() {
        var phone = hall.phone("an");
        phone.connected = false;
        for (int i = 0; i < 5; i++) {
            hall.change();
            hall.pulse.advance(250);
        }
        assertThat(phone.shown).containsExactly("HALL 0");
        assertThat(phone.tasks).isEqualTo(1);
        phone.connected = true;
        phone.screen.catchUp(false);
        assertThat(phone.shown).containsExactly("HALL 0", "HALL 5");
    }

    @Test
    void a_screen_nobody_looks_at_is_left_alone_and_catches_up_when_it_wakes() {
        var phone = hall.phone("an");
        phone.screen.hide(true);
        hall.change();
        hall.pulse.advance(250);
        assertThat(phone.shown).containsExactly("HALL 0");
        phone.screen.hide(false);
        phone.screen.catchUp(true);
        assertThat(phone.shown).containsExactly("HALL 0", "HALL 1");
    }

    @Test
    void every_screen_has_a_beat_each_two_seconds_behind_the_frames_before_it() {
        var phones = hall.phones(50);
        hall.beats.afterSingletonsInstantiated();
        hall.pulse.advance(20_000);
        assertThat(phones)
                .allSatisfy(phone -> assertThat(phone.beatsHeard).hasSize(10).isSorted());
    }

    @Test
    void topics_nobody_watches_are_not_read() {
        var phone = hall.phone("an");
        phone.leave();
        int reads = hall.reads();
        hall.change();
        hall.pulse.advance(1_000);
        assertThat(hall.reads()).isEqualTo(reads);
        assertThat(hall.live.now(Hall.BOARD, Audience.HALL, String.class)).isEqualTo("HALL 1");
    }

    @Test
    void showing_other_feeds_leaves_the_old_and_calls_the_new_with_the_current_record() {
        var phone = hall.phone("an");
        phone.watch();
        assertThat(phone.shown).containsExactly("HALL 0", "HALL 0");
        hall.live.show(phone.screen, List.of());
        hall.change();
        hall.pulse.advance(250);
        assertThat(phone.shown).containsExactly("HALL 0", "HALL 0");
    }

    @Test
    void two_panels_may_watch_the_same_topic() {
        var phone = hall.phone("an");
        var seen = new java.util.ArrayList<String>();
        Feed<String> one = new Feed<>(Hall.BOARD, Audience.HALL, String.class, record -> seen.add("one " + record));
        Feed<String> two = new Feed<>(Hall.BOARD, Audience.HALL, String.class, record -> seen.add("two " + record));
        hall.live.show(phone.screen, List.of(one, two));
        hall.change();
        hall.pulse.settle();
        assertThat(seen).containsExactly("one HALL 0", "two HALL 0", "one HALL 1", "two HALL 1");
    }

    @Test
    void a_topic_without_a_source_is_a_mistake_that_is_said() {
        assertThatThrownBy(() -> hall.live.now(new Topic("nothing", "1"), Audience.HALL, String.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nothing");
    }
}
