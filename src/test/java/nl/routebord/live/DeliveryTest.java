package nl.routebord.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a change takes to the phones of a room, and how few of them are asked. */
class DeliveryTest {

    private final Hall hall = new Hall();

    @BeforeEach
    void start() {
        hall.beats.afterSingletonsInstantiated();
    }

    private Delivery delivered() {
        return hall.live.delivered("room");
    }

    private static long asked(List<Hall.Phone> phones) {
        return phones.stream().mapToLong(phone -> phone.asked.size()).sum();
    }

    /** Until so many stand ready that the next change is well measured. */
    private void silence() {
        hall.pulse.advance(3_000);
    }

    @Test
    void before_anything_has_changed_nothing_is_told() {
        hall.phones(10);
        hall.pulse.advance(20_000);
        assertThat(delivered()).isEqualTo(Delivery.NONE);
    }

    @Test
    void a_change_is_measured_from_its_announcement_to_the_answer_of_the_phones() {
        var phones = hall.phones(8);
        silence();
        hall.change();
        hall.pulse.advance(300);
        phones.forEach(Hall.Phone::answer);
        assertThat(delivered()).isEqualTo(new Delivery(3, 0));
        var topic = Live.delivery("room");
        assertThat(hall.live.now(topic, Audience.STAFF, Delivery.class)).isEqualTo(new Delivery(3, 0));
        assertThat(hall.live.now(topic, Audience.HALL, Delivery.class)).isEqualTo(Delivery.NONE);
    }

    @Test
    void a_change_that_waits_for_the_next_frame_is_measured_with_its_wait() {
        var phones = hall.phones(8);
        silence();
        hall.change();
        hall.pulse.settle();
        phones.forEach(Hall.Phone::answer);
        assertThat(delivered().tenths()).isZero();
        hall.pulse.advance(100);
        // The second change of this quarter of a second waits until it is over.
        hall.change();
        hall.pulse.advance(1_000);
        var again = phones.stream().filter(phone -> phone.asked.size() == 2).toList();
        assertThat(again).hasSizeGreaterThan(1);
        hall.pulse.advance(1_000);
        again.forEach(Hall.Phone::answer);
        assertThat(delivered().tenths()).isEqualTo(20);
    }

    @Test
    void a_phone_whose_lock_is_held_is_measured_with_that_wait() {
        var phone = hall.phone("an");
        silence();
        phone.locked = true;
        hall.change();
        hall.pulse.advance(2_000);
        phone.unlock();
        phone.answer();
        assertThat(delivered()).isEqualTo(new Delivery(20, 0));
    }

    @Test
    void a_single_change_asks_twenty_phones_and_a_flood_of_changes_eight_a_second() {
        var phones = hall.phones(500);
        silence();
        hall.change();
        hall.pulse.advance(200);
        assertThat(asked(phones)).isEqualTo(Probes.READY);
        long before = asked(phones);
        for (int n = 0; n < 100; n++) {
            hall.change();
            hall.pulse.advance(100);
        }
        assertThat(asked(phones) - before).isBetween(70L, 84L);
    }

    @Test
    void who_is_asked_is_drawn_by_lot() {
        var phones = hall.phones(40);
        for (int n = 0; n < 60; n++) {
            silence();
            hall.change();
            hall.pulse.settle();
            phones.stream()
                    .filter(phone -> phone.screen.probe() != null && !phone.asked.isEmpty())
                    .forEach(Hall.Phone::answer);
        }
        assertThat(phones).allSatisfy(phone -> assertThat(phone.asked).isNotEmpty());
    }

    @Test
    void projector_and_desk_are_not_asked() {
        var screens = List.of(hall.projector(), hall.desk());
        silence();
        hall.change();
        hall.pulse.advance(1_000);
        assertThat(asked(screens)).isZero();
    }

    @Test
    void a_few_answers_say_nothing_of_a_room_with_many_phones() {
        var phones = hall.phones(30);
        silence();
        hall.change();
        hall.pulse.settle();
        var answering =
                phones.stream().filter(phone -> !phone.asked.isEmpty()).limit(4).toList();
        answering.forEach(Hall.Phone::answer);
        assertThat(delivered()).isEqualTo(Delivery.NONE);
    }

    @Test
    void phones_that_do_not_answer_are_seen_at_once_and_given_up_when_they_count_as_behind() {
        var phones = hall.phones(10);
        silence();
        hall.change();
        hall.pulse.advance(200);
        phones.stream().limit(8).forEach(Hall.Phone::answer);
        hall.pulse.advance(3_800);
        assertThat(delivered()).isEqualTo(new Delivery(40, 0));
        hall.pulse.advance(Room.SILENT);
        assertThat(hall.live.present("room").behind()).isEqualTo(10);
        assertThat(delivered()).as("nobody is waited for any longer").isEqualTo(new Delivery(2, 0));
    }

    @Test
    void what_changed_while_nobody_looked_is_no_measure() {
        var an = hall.phone("an");
        silence();
        an.screen.hide(true);
        hall.change();
        hall.pulse.advance(20_000);
        an.screen.hide(false);
        an.screen.catchUp(true);
        hall.live.refresh(an.screen);
        hall.pulse.advance(1_000);
        assertThat(an.last()).isEqualTo("HALL 1");
        assertThat(an.asked).isEmpty();
        hall.change();
        hall.pulse.advance(400);
        an.answer();
        assertThat(delivered()).isEqualTo(new Delivery(4, 0));
    }

    @Test
    void what_was_missed_on_a_lost_line_is_no_measure() {
        var an = hall.phone("an");
        silence();
        an.connected = false;
        hall.change();
        hall.pulse.advance(20_000);
        an.connected = true;
        hall.pulse.advance(4_000);
        assertThat(an.last()).isEqualTo("HALL 1");
        assertThat(an.asked).isEmpty();
    }

    @Test
    void a_first_paint_is_no_measure_even_when_a_change_is_on_its_way() {
        var an = hall.phone("an");
        hall.change();
        silence();
        hall.change();
        var bo = hall.phone("bo");
        bo.screen.standReady();
        hall.pulse.advance(500);
        assertThat(bo.last()).isEqualTo("HALL 2");
        assertThat(bo.asked).isEmpty();
        an.answer();
        bo.leave();
        hall.pulse.advance(Beats.TICK);
        assertThat(delivered().tenths())
                .as("also where somebody else read it first")
                .isEqualTo(5);
    }

    @Test
    void an_answer_to_nothing_and_a_second_answer_are_not_counted() {
        var an = hall.phone("an");
        silence();
        hall.rooms.arrived(an.screen.id(), 0);
        hall.rooms.arrived("guessed", 3);
        hall.change();
        hall.pulse.advance(100);
        hall.rooms.arrived(an.screen.id(), an.asked.getLast() - 1);
        assertThat(delivered()).isEqualTo(Delivery.NONE);
        an.answer();
        hall.pulse.advance(30_000);
        an.answer();
        assertThat(delivered()).isEqualTo(new Delivery(1, 0));
    }

    @Test
    void who_leaves_is_not_waited_for() {
        var phones = hall.phones(3);
        silence();
        hall.change();
        hall.pulse.advance(100);
        phones.getFirst().answer();
        phones.getLast().answer();
        phones.get(1).leave();
        hall.pulse.advance(5_000);
        assertThat(delivered()).isEqualTo(new Delivery(1, 0));
    }

    @Test
    void the_desk_hears_of_it_as_frames_and_also_by_time_alone() {
        List<Delivery> seen = new ArrayList<>();
        var desk = hall.desk();
        hall.live.show(
                desk.screen, List.of(new Feed<>(Live.delivery("room"), Audience.STAFF, Delivery.class, seen::add)));
        var an = hall.phone("an");
        silence();
        hall.change();
        hall.pulse.advance(200);
        an.answer();
        for (int second = 0; second < 700; second++) {
            hall.pulse.advance(1_000);
            hall.rooms.echo(an.screen.id(), an.beatsHeard.getLast());
        }
        assertThat(seen).startsWith(Delivery.NONE, new Delivery(2, 0), new Delivery(2, 1), new Delivery(2, 2));
        assertThat(seen).endsWith(new Delivery(2, 9), Delivery.NONE).hasSize(12);
        assertThat(asked(List.of(desk, an))).as("its own frames ask nothing").isEqualTo(1);
    }
}
