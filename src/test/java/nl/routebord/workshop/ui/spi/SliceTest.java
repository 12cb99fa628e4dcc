package nl.routebord.workshop.ui.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SliceTest {

    private final Slice slice = new Slice();

    @Test
    void a_page_holds_ten_and_the_next_one_the_next_ten() {
        var all = points(25);
        slice.follow(all, Set.of());
        assertThat(slice.shown()).isEqualTo(all.subList(0, 10));
        slice.next();
        assertThat(slice.shown()).isEqualTo(all.subList(10, 20));
        slice.next();
        assertThat(slice.shown()).isEqualTo(all.subList(20, 25));
        assertThat(slice.hasNext()).isFalse();
        assertThat(slice.from()).isEqualTo(21);
        slice.back();
        assertThat(slice.from()).isEqualTo(11);
    }

    @Test
    void new_points_come_in_while_there_is_room_and_nothing_leaves_the_page_for_them() {
        var all = points(12);
        slice.follow(all, Set.of());
        var shown = slice.shown();
        for (int n = 0; n < 14; n++) {
            all.addFirst(UUID.randomUUID());
            slice.follow(List.copyOf(all), Set.of());
        }
        assertThat(slice.shown()).hasSize(Slice.MOST).containsAll(shown);
        assertThat(slice.waiting()).isEqualTo(4);
        slice.first();
        assertThat(slice.shown()).isEqualTo(all.subList(0, 10));
        assertThat(slice.waiting()).isZero();
    }

    @Test
    void an_own_point_is_always_shown_first_also_from_a_later_page() {
        var all = points(200);
        slice.follow(all, Set.of());
        slice.next();
        var own = UUID.randomUUID();
        slice.follow(Stream.concat(Stream.of(own), all.stream()).toList(), Set.of(own));
        assertThat(slice.shown()).hasSize(Slice.PAGE).startsWith(own);
    }

    @Test
    void on_a_later_page_new_points_of_others_move_nothing() {
        var all = points(30);
        slice.follow(all, Set.of());
        slice.next();
        var shown = slice.shown();
        slice.follow(Stream.concat(points(5).stream(), all.stream()).toList(), Set.of());
        assertThat(slice.shown()).isEqualTo(shown);
        assertThat(slice.from()).isEqualTo(16);
    }

    @Test
    void what_is_taken_off_goes_at_once_and_an_empty_page_becomes_the_first() {
        var all = points(11);
        slice.follow(all, Set.of());
        slice.next();
        slice.follow(all.subList(0, 10), Set.of());
        assertThat(slice.shown()).isEqualTo(all.subList(0, 10));
        slice.follow(List.of(), Set.of());
        assertThat(slice.shown()).isEmpty();
        assertThat(slice.hasNext()).isFalse();
        slice.follow(all, Set.of());
        assertThat(slice.shown()).hasSize(10);
    }

    private static List<UUID> points(int n) {
        return new ArrayList<>(
                IntStream.range(0, n).mapToObj(i -> UUID.randomUUID()).toList());
    }
}
