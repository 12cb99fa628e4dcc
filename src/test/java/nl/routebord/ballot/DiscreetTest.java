package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.routebord.ballot.SupportPerGroup.EqualWeight;
import nl.routebord.ballot.SupportPerGroup.Group;
import nl.routebord.ballot.SupportPerGroup.Level;
import nl.routebord.ballot.SupportPerGroup.Numbers;
import nl.routebord.ballot.SupportPerGroup.Withheld;
import org.junit.jupiter.api.Test;

class DiscreetTest {

    @Test
    void groups_that_are_divided_show_their_numbers() {
        var support = of(group("A", 3, 5), group("B", 7, 12));

        assertThat(numbers(support)).containsExactly(new Numbers(3, 5), new Numbers(7, 12));
        assertThat(Objects.requireNonNull(support.shared()).numbers()).isEqualTo(new Numbers(7, 12));
    }

    @Test
    void one_small_group_nearly_of_one_mind_puts_all_rows_into_words() {
        var support = of(group("A", 6, 6), group("B", 7, 12), group("C", 10, 40));

        assertThat(numbers(support)).containsOnlyNulls();
        assertThat(levels(support)).containsExactly(Level.NEARLY_EVERYBODY, Level.OVER_HALF, Level.UP_TO_HALF);
        assertThat(Objects.requireNonNull(support.shared()).level()).isEqualTo(Level.UP_TO_HALF);
    }

    @Test
    void everybody_and_all_but_one_read_the_same() {
        assertThat(of(group("A", 6, 6), group("B", 7, 12))).isEqualTo(of(group("A", 5, 6), group("B", 8, 12)));
    }

    @Test
    void large_groups_show_their_numbers_whatever_they_are() {
        var support = of(group("A", 20, 20), group("B", 3, 9));

        assertThat(numbers(support)).containsExactly(new Numbers(20, 20), new Numbers(3, 9));
    }

    @Test
    void words_that_would_tell_with_the_total_are_withheld() {
        // 2 of 10: with 2 of B "tot de helft" (of five that is exactly two), nobody of A is left in favour.
        var support = of(group("A", 0, 5), group("B", 2, 5));

        assertThat(support.rows()).isEmpty();
        assertThat(support.withheld()).isEqualTo(Withheld.GIVES_AWAY);
    }

    @Test
    void a_unanimous_total_tells_the_groups_itself() {
        assertThat(levels(of(group("A", 5, 5), group("B", 6, 6)))).containsOnly(Level.NEARLY_EVERYBODY);
    }

    @Test
    void options_on_one_paper_show_their_groups_together_or_not_at_all() {
        var divided = List.of(group("A", 3, 6), group("B", 3, 7));
        var oneSided = List.of(group("A", 1, 6), group("B", 4, 7));
        var nobody = List.of(group("A", 0, 6), group("B", 0, 7));

        assertThat(Discreet.together(List.of(divided, oneSided)))
                .extracting(SupportPerGroup::withheld)
                .containsOnly(Withheld.GIVES_AWAY);
        assertThat(Discreet.together(List.of(divided, nobody)))
                .extracting(DiscreetTest::numbers)
                .containsExactly(List.of(new Numbers(3, 6), new Numbers(3, 7)), Arrays.asList(null, null));
    }

    @Test
    void every_group_weighs_the_same_however_many_people_it_has() {
        var support = of(group("A", 3, 5), group("B", 10, 40), group("klein", 1, 3), group("kleiner", 1, 2));

        assertThat(support.equalWeight()).isEqualTo(new EqualWeight(2, 1, 43));
    }

    @Test
    void where_a_group_is_in_words_the_mean_is_not_told() {
        var support = of(group("A", 6, 6), group("B", 7, 12), group("C", 10, 40));

        assertThat(support.equalWeight()).isEqualTo(new EqualWeight(3, 2, null));
    }

    @Test
    void without_groups_that_stand_alone_there_is_nothing_to_weigh() {
        assertThat(of(group("A", 2, 4), group("B", 2, 4)).equalWeight()).isEqualTo(new EqualWeight(0, 0, null));
    }

    @Test
    void a_mean_of_exactly_a_half_percent_rounds_up() {
        assertThat(of(group("A", 25, 100), group("B", 26, 100)).equalWeight().percent())
                .isEqualTo(26);
    }

    private static SupportPerGroup of(Group... groups) {
        return Discreet.of(List.of(groups));
    }

    private static Group group(String label, int support, int answers) {
        return new Group(label, support, answers);
    }

    private static List<Numbers> numbers(SupportPerGroup support) {
        return support.rows().stream().map(row -> row.share().numbers()).toList();
    }

    private static List<Level> levels(SupportPerGroup support) {
        return support.rows().stream().map(row -> row.share().level()).toList();
    }
}
