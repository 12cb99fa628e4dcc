package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import nl.routebord.ballot.SupportPerGroup.Withheld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The same text asked again: two results side by side tell nobody's answer. */
class CountRepeatedTest {

    @Test
    void after_fewer_than_five_changed_answers_no_groups_are_shown() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var shownBefore = 0;
        for (int time = 0; time < 3000; time++) {
            var marks = List.of(0, 0, 1, 2);
            var room = new ArrayList<Paper>();
            for (int people = random.nextInt(8, 40); people > 0; people--) {
                room.add(Papers.paper(
                        Papers.GROUPS.get(random.nextInt(3)), marks.get(random.nextInt(4)), random.nextInt(3)));
            }
            var first = count(room, null);
            for (int change = random.nextInt(5); change > 0; change--) {
                var at = random.nextInt(room.size());
                switch (random.nextInt(3)) {
                    case 0 -> room.add(Papers.paper(Papers.GROUPS.get(random.nextInt(3)), random.nextInt(3), 0));
                    case 1 -> room.remove(at);
                    default -> room.set(at, Papers.paper(room.get(at).group(), random.nextInt(3), random.nextInt(3)));
                }
            }
            var second = count(room, first);

            shownBefore += isShown(first) ? 1 : 0;
            assertThat(isShown(second)).as("seed %d", seed).isFalse();
        }
        assertThat(shownBefore).isGreaterThan(500);
    }

    @Test
    void a_second_round_in_which_many_changed_shows_its_groups() {
        var before = Papers.of(Method.PARTS, 1)
                .give(2, "A", 0)
                .give(8, "A", 2)
                .give(3, "B", 0)
                .give(3, "B", 1)
                .count();
        var after = Papers.of(Method.PARTS, 1)
                .give(7, "A", 0)
                .give(3, "A", 2)
                .give(3, "B", 0)
                .give(3, "B", 1);

        assertThat(groups(after.count(before)).rows()).hasSize(2);
    }

    @Test
    void a_row_that_differs_by_one_keeps_all_rows_away() {
        var before = Papers.of(Method.PARTS, 1)
                .give(2, "A", 0)
                .give(8, "A", 2)
                .give(3, "B", 0)
                .give(3, "B", 1)
                .count();
        var after = Papers.of(Method.PARTS, 1)
                .give(7, "A", 0)
                .give(3, "A", 2)
                .give(4, "B", 0)
                .give(3, "B", 1);

        assertThat(groups(after.count(before)).rows()).isEmpty();
        assertThat(groups(after.count(before)).withheld()).isEqualTo(Withheld.TOO_ALIKE);
        assertThat(groups(after.count()).rows()).hasSize(2);
    }

    @Test
    void a_group_that_is_joined_since_is_compared_as_the_rest() {
        var before = Papers.of(Method.PARTS, 1)
                .give(2, "A", 0)
                .give(8, "A", 2)
                .give(3, "B", 0)
                .give(2, "B", 2)
                .give(2, "C", 0)
                .give(3, "C", 2)
                .count();
        var after = Papers.of(Method.PARTS, 1)
                .give(7, "A", 0)
                .give(3, "A", 2)
                .give(3, "B", 0)
                .give(2, "B", 2)
                .give(2, "C", 0)
                .give(2, "C", 2);

        assertThat(groups(before).rows()).hasSize(3);
        assertThat(groups(after.count()).rows()).hasSize(2);
        assertThat(groups(after.count(before)).withheld()).isEqualTo(Withheld.TOO_ALIKE);
    }

    @Test
    void a_third_round_is_compared_with_the_first_when_the_second_showed_no_groups() {
        var one = Papers.of(Method.PARTS, 1)
                .give(2, "A", 0)
                .give(8, "A", 2)
                .give(3, "B", 0)
                .give(3, "B", 1);
        var other = Papers.of(Method.PARTS, 1).give(10, "A", 0).give(6, "B", 0);
        var first = one.count();
        var second = other.count(first);

        var third = Count.after(
                Method.PARTS,
                false,
                Papers.options(1),
                Papers.GROUPS,
                one.give(1, "B", 0).list(),
                List.of(first, second));

        assertThat(groups(one.count(second)).rows()).isNotEmpty();
        assertThat(groups(third).withheld()).isEqualTo(Withheld.TOO_ALIKE);
    }

    private static BallotResult count(List<Paper> papers, @Nullable BallotResult before) {
        return Count.of(Method.PARTS, false, Papers.options(2), Papers.GROUPS, papers, before);
    }

    private static boolean isShown(BallotResult result) {
        return result.options().stream()
                .anyMatch(option -> Objects.requireNonNull(option.groups()).isTelling());
    }

    private static SupportPerGroup groups(BallotResult result) {
        return Objects.requireNonNull(result.options().getFirst().groups());
    }
}
