package nl.routebord.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a node does with what it hears of the others. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@SuppressWarnings("NullAway")
class NeighboursTest {

    private final Hall hall = new Hall();
    private final Board bus = new Board();
    private final Neighbours neighbours = new Neighbours(bus, hall.frames, hall.pulse);
    private Hall.Phone phone;

    @BeforeEach
    void somebodyWatches() {
        phone = hall.phone("jan");
        hall.pulse.settle();
        neighbours.afterSingletonsInstantiated();
    }

    @Test
    void a_change_elsewhere_is_on_the_screens_here_within_a_second_without_any_wake_up() {
        hall.commitOnly();
        bus.announce("b", 1, Hall.BOARD);
        hall.pulse.advance(Neighbours.EVERY);
        assertThat(phone.last()).isEqualTo("HALL 1");
    }

    @Test
    void woken_it_looks_at_once() {
        hall.commitOnly();
        bus.announce("b", 1, Hall.BOARD);
        neighbours.wake();
        hall.pulse.settle();
        assertThat(phone.last()).isEqualTo("HALL 1");
    }

    @Test
    void an_announcement_is_heard_once_however_often_it_is_seen_and_one_about_others_costs_no_read() {
        bus.announce("b", 1, Hall.BOARD);
        bus.announce("b", 2, new Topic("board", "of nobody here"));
        var before = hall.reads();
        hall.pulse.advance(9 * Neighbours.EVERY);
        assertThat(hall.reads()).isEqualTo(before + 1);
        bus.announce("c", 1, Hall.BOARD);
        hall.pulse.advance(Neighbours.EVERY);
        assertThat(hall.reads()).isEqualTo(before + 2);
    }

    @Test
    void what_is_announced_while_it_looks_is_heard_too() {
        hall.commitOnly();
        bus.meanwhile = () -> {
            bus.announce("b", 1, Hall.BOARD);
            neighbours.wake();
        };
        neighbours.wake();
        hall.pulse.settle();
        assertThat(phone.last()).isEqualTo("HALL 1");
    }

    @Test
    void who_heard_nothing_for_long_reads_all_anew_for_something_may_have_been_missed() {
        hall.pulse.advance(Neighbours.EVERY);
        bus.broken = true;
        hall.pulse.advance(5 * Neighbours.EVERY);
        hall.commitOnly(); // Announced meanwhile, and thrown away again before anybody could look.
        hall.pulse.advance(5 * Neighbours.EVERY);
        bus.broken = false;
        hall.pulse.advance(Neighbours.EVERY);
        assertThat(phone.last()).isEqualTo("HALL 1");
    }

    @Test
    void a_change_of_this_node_itself_is_read_once() {
        var before = hall.reads();
        hall.change();
        hall.pulse.advance(5 * Neighbours.EVERY);
        assertThat(hall.reads()).isEqualTo(before + 1);
        assertThat(phone.last()).isEqualTo("HALL 1");
    }

    @Test
    void the_people_of_the_other_nodes_count_and_go_when_they_are_not_told_any_more() {
        var seen = new ArrayList<Presence>();
        hall.live.show(
                phone.screen, List.of(new Feed<>(Live.presence("room"), Audience.HALL, Presence.class, seen::add)));
        hall.rooms.elsewhere(
                java.util.Map.of("room", new Presence(java.util.Map.of("inwoners", 2, "gasten", 1), 1, 3)));
        hall.pulse.advance(Watched.GAP);
        assertThat(seen.getLast()).isEqualTo(new Presence(java.util.Map.of("inwoners", 3, "gasten", 1), 1, 3));
        assertThat(hall.live.present("room").total()).isEqualTo(4);
        assertThat(hall.rooms.here()).containsOnlyKeys("room");
        assertThat(hall.rooms.here().get("room").total()).isEqualTo(1);
        hall.rooms.elsewhere(java.util.Map.of());
        hall.pulse.advance(Watched.GAP);
        assertThat(seen.getLast().total()).isEqualTo(1);
    }

    /** A board on which others pin their announcements; they stay there to be seen again and again. */
    private static final class Board implements Bus {

        private final List<Heard> pinned = new ArrayList<>();
        private boolean broken;
        private Runnable meanwhile = () -> {};

        void announce(String node, long number, Topic topic) {
            pinned.add(new Heard(node, number, Set.of(Mark.of(topic))));
        }

        @Override
        public boolean isAlone() {
            return false;
        }

        @Override
        public void tell(Collection<Long> marks) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Heard> heard() {
            if (broken) {
                throw new IllegalStateException("no database");
            }
            var now = List.copyOf(pinned);
            var then = meanwhile;
            meanwhile = () -> {};
            then.run();
            return now;
        }
    }
}
