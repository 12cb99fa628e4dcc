package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import nl.routebord.ballot.SupportPerGroup.Group;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever knows everything that is published finds out nobody of a small group. See {@link Attack} for what he can do. */
class CountAttackTest {

    private static final Attack YES_OR_NO = attack(Method.PARTS, marks(0), marks(1));
    private static final Attack PARTS = attack(Method.PARTS, marks(0), marks(1), marks(2));
    private static final Attack PICK_ONE =
            attack(Method.CHOICE, marks(1, null, null), marks(null, 1, null), marks(null, null, 1));

    @Test
    void two_groups_of_any_small_size_keep_everybodys_answer() {
        var published = 0;
        for (int one = 1; one <= 11; one++) {
            for (int other = one; other <= 11; other++) {
                published += YES_OR_NO.nobodyIsFoundOut(
                        List.of(one, other), electorate -> YES_OR_NO.count(electorate, null));
            }
        }
        assertThat(published).isGreaterThan(1000);
    }

    @Test
    void three_and_four_groups_keep_everybodys_answer() {
        for (var sizes : List.of(
                List.of(5, 5, 5),
                List.of(5, 6, 8),
                List.of(4, 6, 7),
                List.of(2, 3, 9),
                List.of(1, 1, 6),
                List.of(5, 5, 11),
                List.of(2, 4, 5, 6),
                List.of(5, 5, 5, 5))) {
            YES_OR_NO.nobodyIsFoundOut(sizes, electorate -> YES_OR_NO.count(electorate, null));
        }
    }

    @Test
    void random_rooms_of_up_to_four_small_groups_keep_everybodys_answer() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (int room = 0; room < 60; room++) {
            var sizes = new ArrayList<Integer>();
            for (int groups = random.nextInt(2, 5); groups > 0; groups--) {
                sizes.add(random.nextInt(1, sizes.size() < 2 ? 20 : 8));
            }
            assertThat(published(sizes)).as("seed %d", seed).isPositive();
        }
    }

    @Test
    void small_groups_joined_to_a_row_of_twenty_and_more_are_kept() {
        for (var sizes : List.of(
                List.of(16, 16, 4),
                List.of(19, 19, 3),
                List.of(18, 18, 3),
                List.of(17, 16, 3, 1),
                List.of(25, 17, 4))) {
            assertThat(published(sizes)).as("%s", sizes).isPositive();
        }
    }

    /** Groups of twenty and more show their numbers whatever they are, also when they are of one mind. */
    @Test
    void a_large_group_does_not_tell_the_small_ones_beside_it() {
        for (var sizes : List.of(List.of(20, 5, 6), List.of(25, 7), List.of(30, 3, 5), List.of(20, 5, 5))) {
            assertThat(published(sizes)).as("%s", sizes).isPositive();
        }
    }

    @Test
    void the_answers_that_are_not_in_favour_are_kept_too() {
        for (var sizes : List.of(List.of(5, 5), List.of(3, 7), List.of(6, 7), List.of(2, 2, 5))) {
            PARTS.nobodyIsFoundOut(sizes, electorate -> PARTS.count(electorate, null));
        }
    }

    @Test
    void options_that_compete_do_not_tell_each_others_groups() {
        var shown = 0;
        for (var sizes : List.of(List.of(6, 6), List.of(6, 7), List.of(4, 7), List.of(2, 3, 6), List.of(7, 8))) {
            PICK_ONE.nobodyIsFoundOut(sizes, electorate -> PICK_ONE.count(electorate, null));
            shown += (int) PICK_ONE.electorates(sizes).stream()
                    .filter(electorate -> isShown(PICK_ONE.count(electorate, null)))
                    .count();
        }
        assertThat(shown).isPositive();
    }

    @Test
    void dots_and_places_do_not_tell_a_group() {
        var dots =
                attack(Method.DOTS, marks(2, null, null), marks(1, 1, null), marks(null, 1, 1), marks(null, null, 2));
        var orders = attack(Method.RANKING, marks(1, 2, 3), marks(2, 1, 3), marks(3, 2, 1), marks(1, null, null));
        for (var attack : List.of(dots, orders)) {
            for (var sizes : List.of(List.of(5, 5), List.of(3, 6))) {
                attack.nobodyIsFoundOut(sizes, electorate -> attack.count(electorate, null));
            }
        }
    }

    @Test
    void a_repeated_round_tells_neither_the_first_nor_the_second() {
        for (var sizes : List.of(List.of(5, 6), List.of(6, 7), List.of(3, 3, 5))) {
            for (var after : List.of(sizes, plusOne(sizes))) {
                for (var first : YES_OR_NO.electorates(sizes)) {
                    var before = YES_OR_NO.count(first, null);
                    YES_OR_NO.nobodyIsFoundOut(after, second -> YES_OR_NO.count(second, before));
                }
            }
        }
    }

    /** So that a green attack means something: the rule without {@link Discreet} is found out. */
    @Test
    void the_attacker_finds_somebody_where_words_are_used_without_looking_at_the_total() {
        assertThatThrownBy(() -> YES_OR_NO.nobodyIsFoundOut(
                        List.of(6, 9, 12),
                        electorate -> List.of(total(electorate), SupportPerGroup.of(rows(electorate)))))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void the_attacker_finds_a_picker_where_each_option_is_judged_by_itself() {
        assertThatThrownBy(() -> PICK_ONE.nobodyIsFoundOut(
                        List.of(6, 6),
                        electorate -> PICK_ONE.count(electorate, null).options().stream()
                                .map(option -> List.of(option.option(), option.support(), alone(electorate, option)))
                                .collect(Collectors.toSet())))
                .isInstanceOf(AssertionError.class);
    }

    private static SupportPerGroup alone(Attack.Electorate electorate, OptionResult option) {
        var at = (int) option.option().value().getLeastSignificantBits();
        var groups = new ArrayList<Group>();
        for (int group = 0; group < electorate.groups().size(); group++) {
            var kinds = electorate.groups().get(group);
            groups.add(new Group(
                    Papers.GROUPS.get(group),
                    kinds.get(at),
                    kinds.stream().mapToInt(Integer::intValue).sum()));
        }
        return Discreet.of(groups);
    }

    /** The same attack on the rule alone, which is quicker, so that rooms can be larger. */
    private static int published(List<Integer> sizes) {
        return YES_OR_NO.nobodyIsFoundOut(
                sizes, electorate -> List.of(total(electorate), Discreet.of(rows(electorate))));
    }

    private static List<Group> rows(Attack.Electorate electorate) {
        var rows = new ArrayList<Group>();
        for (var group : electorate.groups()) {
            rows.add(new Group(Papers.GROUPS.get(rows.size()), group.getFirst(), group.getFirst() + group.getLast()));
        }
        return rows;
    }

    private static int total(Attack.Electorate electorate) {
        return electorate.groups().stream().mapToInt(List::getFirst).sum();
    }

    private static List<Integer> plusOne(List<Integer> sizes) {
        var more = new ArrayList<>(sizes);
        more.set(0, sizes.getFirst() + 1);
        return more;
    }

    private static boolean isShown(BallotResult result) {
        return result.options().stream()
                .anyMatch(option -> Objects.requireNonNull(option.groups()).isTelling());
    }

    private static SupportPerGroup groups(BallotResult result) {
        return Objects.requireNonNull(result.options().getFirst().groups());
    }

    private static Attack attack(Method method, @Nullable Integer[]... kinds) {
        return new Attack(method, List.of(kinds));
    }

    private static @Nullable Integer[] marks(@Nullable Integer... marks) {
        return marks;
    }
}
