package nl.routebord.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a node tells the others of its own changes, and when. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnnouncerTest {

    private static final Topic BOARD = new Topic("board", "1");
    private static final Topic OTHER = new Topic("board", "2");

    private final HandPulse pulse = new HandPulse();
    private final Told bus = new Told();
    private final Announcer announcer = new Announcer(bus, pulse);

    @Test
    void a_first_change_is_told_at_once_and_further_ones_of_the_same_topic_once_a_frame_with_a_last_one() {
        changed(BOARD);
        pulse.settle();
        assertThat(bus.told).containsExactly(List.of(Mark.of(BOARD)));

        IntStream.range(0, 20).forEach(n -> {
            changed(BOARD);
            pulse.advance(50);
        });
        assertThat(bus.told).hasSize(1 + 1000 / (int) Watched.GAP);
        changed(BOARD);
        pulse.advance(Watched.GAP);
        assertThat(bus.told).hasSize(2 + 1000 / (int) Watched.GAP);
        pulse.advance(10_000);
        assertThat(bus.told).hasSize(2 + 1000 / (int) Watched.GAP);
    }

    @Test
    void a_topic_that_was_told_lately_keeps_no_other_waiting() {
        changed(BOARD);
        pulse.settle();
        pulse.advance(Announcer.BUNDLE);
        changed(BOARD);
        changed(OTHER);
        pulse.settle();
        assertThat(bus.told.getLast()).containsExactly(Mark.of(OTHER));
        pulse.advance(Watched.GAP);
        assertThat(bus.told.getLast()).containsExactly(Mark.of(BOARD));
    }

    @Test
    void many_topics_at_once_go_in_one_announcement() {
        changed(BOARD);
        pulse.settle();
        IntStream.range(0, 500).forEach(n -> changed(new Topic("mine", "" + n)));
        pulse.advance(Announcer.BUNDLE);
        assertThat(bus.told).hasSize(2);
        assertThat(bus.told.getLast()).hasSize(500);
    }

    @Test
    void what_did_not_arrive_is_told_again_together_with_what_came_after_it() {
        bus.broken = true;
        changed(BOARD);
        pulse.settle();
        changed(OTHER);
        pulse.advance(3_000);
        assertThat(bus.told).isEmpty();
        bus.broken = false;
        pulse.advance(2_000);
        assertThat(bus.told).hasSize(1);
        assertThat(bus.told.getFirst()).containsExactlyInAnyOrder(Mark.of(BOARD), Mark.of(OTHER));
    }

    @Test
    void a_change_while_an_announcement_is_under_way_is_in_the_next_one() {
        bus.meanwhile = () -> changed(BOARD);
        changed(BOARD);
        pulse.advance(Watched.GAP);
        assertThat(bus.told).containsExactly(List.of(Mark.of(BOARD)), List.of(Mark.of(BOARD)));
    }

    @Test
    void the_last_changes_of_a_node_are_told_before_it_goes() {
        changed(BOARD);
        announcer.destroy();
        assertThat(bus.told).containsExactly(List.of(Mark.of(BOARD)));
        pulse.advance(1_000);
        assertThat(bus.told).hasSize(1);
    }

    @Test
    void a_node_that_is_alone_tells_nobody() {
        var alone = new Announcer(new Alone(), pulse);
        alone.on(new Changed(BOARD));
        pulse.advance(1_000);
        alone.destroy();
        assertThat(bus.told).isEmpty();
    }

    @Test
    void a_mark_is_the_same_on_every_node_and_in_every_version() {
        assertThat(Mark.of(BOARD)).isEqualTo(Mark.of(new Topic("board", "1"))).isNotEqualTo(Mark.of(OTHER));
        assertThat(Mark.of(BOARD)).isEqualTo(MARK_OF_BOARD);
    }

    private static final long MARK_OF_BOARD = -6_230_765_331_288_586_135L;

    private void changed(Topic topic) {
        announcer.on(new Changed(topic));
    }

    private static final class Told implements Bus {

        final List<List<Long>> told = new ArrayList<>();
        boolean broken;
        Runnable meanwhile = () -> {};

        @Override
        public boolean isAlone() {
            return false;
        }

        @Override
        public void tell(Collection<Long> marks) {
            if (broken) {
                throw new IllegalStateException("no database");
            }
            told.add(List.copyOf(marks));
            var then = meanwhile;
            meanwhile = () -> {};
            then.run();
        }

        @Override
        public List<Heard> heard() {
            return List.of();
        }
    }
}
