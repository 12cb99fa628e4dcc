package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import nl.routebord.ballot.SupportPerGroup.Group;
import nl.routebord.ballot.SupportPerGroup.Level;
import nl.routebord.ballot.SupportPerGroup.Numbers;
import nl.routebord.ballot.SupportPerGroup.Row;
import nl.routebord.ballot.SupportPerGroup.Verdict;
import org.junit.jupiter.api.Test;

class SupportPerGroupTest {

    @Test
    void groups_of_five_and_more_stand_alone_with_their_numbers() {
        var support = of(group("A", 4, 5), group("B", 7, 12));

        assertThat(support.rows()).extracting(Row::label).containsExactly("A", "B");
        assertThat(support.rows())
                .extracting(row -> row.share().numbers())
                .containsExactly(new Numbers(4, 5), new Numbers(7, 12));
        assertThat(support.tooSmall()).isZero();
    }

    @Test
    void groups_without_answers_are_left_out_and_not_called_too_small() {
        var support = of(group("A", 4, 6), group("leeg", 0, 0), group("B", 7, 12));

        assertThat(support.rows()).extracting(Row::label).containsExactly("A", "B");
        assertThat(support.tooSmall()).isZero();
    }

    @Test
    void groups_under_five_are_joined_and_come_last() {
        var support = of(group("klein", 2, 3), group("A", 7, 12), group("ook klein", 1, 4), group("B", 4, 9));

        assertThat(support.rows()).extracting(Row::label).containsExactly("A", "B", "");
        assertThat(joined(support).share().numbers()).isEqualTo(new Numbers(3, 7));
        assertThat(support.tooSmall()).isEqualTo(2);
    }

    @Test
    void a_single_small_group_takes_the_smallest_other_along_because_it_would_be_the_only_one_to_subtract() {
        var support = of(group("A", 7, 12), group("B", 4, 9), group("klein", 2, 3));

        assertThat(support.rows()).extracting(Row::label).containsExactly("A", "");
        assertThat(joined(support).share().numbers()).isEqualTo(new Numbers(6, 12));
        assertThat(support.tooSmall()).isEqualTo(2);
    }

    @Test
    void small_groups_that_are_under_five_together_take_the_smallest_other_along() {
        var support = of(group("A", 7, 12), group("B", 4, 9), group("twee", 1, 2), group("een", 1, 1));

        assertThat(support.rows()).extracting(Row::label).containsExactly("A", "");
        assertThat(joined(support).share().numbers()).isEqualTo(new Numbers(6, 12));
        assertThat(support.tooSmall()).isEqualTo(3);
    }

    @Test
    void of_groups_of_the_same_size_the_first_is_taken_along() {
        var support = of(group("A", 4, 9), group("B", 5, 9), group("C", 6, 12), group("klein", 2, 3));

        assertThat(support.rows()).extracting(Row::label).containsExactly("B", "C", "");
    }

    @Test
    void one_big_and_one_small_group_are_only_shown_together() {
        var support = of(group("A", 7, 12), group("klein", 2, 3));

        assertThat(support.rows()).hasSize(1);
        assertThat(joined(support).share().numbers()).isEqualTo(new Numbers(9, 15));
        assertThat(support.shared()).isNull();
        assertThat(support.verdict()).isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    void only_small_groups_are_shown_together_from_five_answers_on() {
        assertThat(of(group("A", 1, 2), group("B", 1, 2)).rows()).isEmpty();
        assertThat(of(group("A", 1, 2), group("B", 1, 2)).tooSmall()).isEqualTo(2);
        assertThat(joined(of(group("A", 1, 2), group("B", 1, 3))).share().numbers())
                .isEqualTo(new Numbers(2, 5));
    }

    @Test
    void nobody_answered_gives_nothing() {
        var support = of(group("A", 0, 0));

        assertThat(support.rows()).isEmpty();
        assertThat(support.shared()).isNull();
        assertThat(support.tooSmall()).isZero();
        assertThat(support.verdict()).isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    void in_a_group_under_twenty_over_ninety_percent_reads_nearly_everybody_without_numbers() {
        var support = of(group("A", 19, 19), group("B", 9, 30), group("C", 12, 40));

        assertThat(support.rows().getFirst().share().level()).isEqualTo(Level.NEARLY_EVERYBODY);
        assertThat(support.rows().getFirst().share().numbers()).isNull();
    }

    @Test
    void in_a_group_under_twenty_under_ten_percent_reads_nearly_nobody_without_numbers() {
        var support = of(group("A", 1, 11), group("B", 9, 30), group("C", 12, 40));

        assertThat(support.rows().getFirst().share().level()).isEqualTo(Level.NEARLY_NOBODY);
        assertThat(support.rows().getFirst().share().numbers()).isNull();
    }

    @Test
    void exactly_ninety_and_exactly_ten_percent_keep_their_numbers() {
        var support = of(group("A", 9, 10), group("B", 1, 10));

        assertThat(support.rows())
                .extracting(row -> row.share().numbers())
                .containsExactly(new Numbers(9, 10), new Numbers(1, 10));
    }

    @Test
    void a_group_of_twenty_keeps_its_numbers() {
        var support = of(group("A", 20, 20), group("B", 3, 9));

        assertThat(support.rows())
                .extracting(row -> row.share().numbers())
                .containsExactly(new Numbers(20, 20), new Numbers(3, 9));
    }

    @Test
    void a_single_row_in_words_takes_the_smallest_other_along_because_the_total_minus_the_rest_would_tell_it() {
        var support = of(group("eens", 6, 6), group("A", 7, 12), group("B", 4, 9));

        assertThat(numbersOf(support)).containsExactly(null, new Numbers(7, 12), null);
        assertThat(support.rows())
                .extracting(row -> row.share().level())
                .containsExactly(Level.NEARLY_EVERYBODY, Level.OVER_HALF, Level.UP_TO_HALF);
    }

    @Test
    void rows_in_words_that_are_one_sided_together_take_another_along() {
        var support = of(group("eens", 6, 6), group("ook eens", 5, 5), group("A", 7, 12), group("B", 4, 9));

        assertThat(numbersOf(support)).containsExactly(null, null, new Numbers(7, 12), null);
    }

    @Test
    void rows_in_words_that_even_each_other_out_need_no_other() {
        var support = of(group("eens", 6, 6), group("oneens", 0, 5), group("A", 7, 12));

        assertThat(numbersOf(support)).containsExactly(null, null, new Numbers(7, 12));
    }

    @Test
    void the_joined_groups_follow_the_rule_of_words_too() {
        var support = of(group("A", 7, 12), group("B", 9, 14), group("klein", 3, 3), group("kleiner", 2, 2));

        assertThat(joined(support).share()).isEqualTo(new SupportPerGroup.Share(Level.NEARLY_EVERYBODY, null));
        assertThat(numbersOf(support)).containsExactly(null, new Numbers(9, 14), null);
    }

    @Test
    void two_groups_with_the_same_name_and_numbers_are_two_groups() {
        var support = of(group("", 5, 5), group("", 5, 5), group("A", 3, 8));

        assertThat(numbersOf(support)).containsExactly(null, null, null);
    }

    @Test
    void shared_by_all_groups_is_the_lowest_of_the_groups_that_stand_alone() {
        var support = of(group("A", 7, 12), group("B", 4, 9), group("klein", 0, 3), group("kleiner", 1, 4));

        assertThat(Objects.requireNonNull(support.shared()).numbers()).isEqualTo(new Numbers(4, 9));
        assertThat(support.tooSmall()).isEqualTo(2);
    }

    @Test
    void the_groups_agree_differ_or_have_no_majority() {
        assertThat(of(group("A", 7, 12), group("B", 5, 9)).verdict()).isEqualTo(Verdict.ALL_FOR);
        assertThat(of(group("A", 7, 12), group("B", 4, 8)).verdict()).isEqualTo(Verdict.DIFFER);
        assertThat(of(group("A", 6, 12), group("B", 4, 9)).verdict()).isEqualTo(Verdict.NONE_FOR);
        assertThat(of(group("A", 7, 12)).verdict()).isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    void more_support_than_answers_is_a_mistake() {
        assertThatThrownBy(() -> group("A", 3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_rooms_whatever_let_the_public_total_minus_the_rows_tell_a_small_group() {
        var random = new Random(4711);
        for (int room = 0; room < 20_000; room++) {
            var groups = new ArrayList<Group>();
            for (int n = random.nextInt(1, 7); n > 0; n--) {
                var answers = random.nextInt(random.nextBoolean() ? 6 : 25);
                groups.add(group("g" + n, random.nextInt(answers + 1), answers));
            }
            var total = groups.stream().mapToInt(Group::answers).sum();
            var supportInTotal = groups.stream().mapToInt(Group::support).sum();
            var support = SupportPerGroup.of(groups);

            var counted = 0;
            var supporting = 0;
            var withoutNumbers = 0;
            for (var row : support.rows()) {
                var numbers = row.share().numbers();
                if (numbers == null) {
                    withoutNumbers++;
                } else {
                    assertThat(numbers.answers()).as("%s", groups).isGreaterThanOrEqualTo(SupportPerGroup.FEWEST);
                    counted += numbers.answers();
                    supporting += numbers.support();
                }
            }
            var rest = total - counted;
            var everything = rest == total;
            if (rest > 0 && !everything) {
                assertThat(rest).as("%s", groups).isGreaterThanOrEqualTo(SupportPerGroup.FEWEST);
                assertThat(withoutNumbers).as("%s", groups).isGreaterThanOrEqualTo(2);
                var restSupport = supportInTotal - supporting;
                assertThat(restSupport * 10).as("%s", groups).isBetween(rest, rest * 9);
            }
        }
    }

    private static SupportPerGroup of(Group... groups) {
        return SupportPerGroup.of(Arrays.asList(groups));
    }

    private static Group group(String label, int support, int answers) {
        return new Group(label, support, answers);
    }

    private static Row joined(SupportPerGroup support) {
        var last = support.rows().getLast();
        assertThat(last.joined()).isTrue();
        return last;
    }

    private static List<Numbers> numbersOf(SupportPerGroup support) {
        return support.rows().stream().map(row -> row.share().numbers()).toList();
    }
}
