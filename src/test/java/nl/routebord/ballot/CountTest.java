package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import nl.routebord.ballot.SupportPerGroup.Numbers;
import nl.routebord.ballot.SupportPerGroup.Row;
import org.junit.jupiter.api.Test;

class CountTest {

    @Test
    void each_part_counts_the_people_per_answer() {
        var result = Papers.of(Method.PARTS, 2)
                .give(3, "A", 0, 2)
                .give(2, "B", 1, null)
                .give(1, null, 2, 0)
                .count();

        assertThat(result.papers()).isEqualTo(6);
        assertThat(option(result, 0).counts()).containsExactly(3, 2, 1);
        assertThat(option(result, 0).answers()).isEqualTo(6);
        assertThat(option(result, 0).support()).isEqualTo(3);
        assertThat(option(result, 1).counts()).containsExactly(1, 0, 3);
        assertThat(option(result, 1).answers()).isEqualTo(4);
        assertThat(result.ranking()).isNull();
    }

    @Test
    void the_part_with_the_largest_share_in_favour_comes_first_whatever_the_number_of_answers() {
        var result = Papers.of(Method.POLL, 3)
                .give(4, "A", 0, 0, null)
                .give(3, "A", 0, 1, null)
                .give(3, "A", 1, null, 0)
                .count();

        assertThat(names(result)).containsExactly("c", "a", "b");
        assertThat(result.options()).extracting(OptionResult::place).containsExactly(1, 2, 3);
    }

    @Test
    void with_the_same_share_in_favour_the_milder_answers_come_first() {
        var result = Papers.of(Method.SCORE3, 2)
                .give(2, "A", 0, 0)
                .give(2, "A", 2, 1)
                .count();

        assertThat(names(result)).containsExactly("b", "a");
    }

    @Test
    void leaving_it_to_others_is_nearer_to_consent_than_an_objection() {
        var result = Papers.of(Method.CONSENT, 2)
                .give(2, "A", 0, 0)
                .give(2, "A", 1, 2)
                .count();

        assertThat(names(result)).containsExactly("b", "a");
    }

    @Test
    void the_same_result_is_the_same_place_in_the_order_of_the_list() {
        var result = Papers.of(Method.PARTS, 4)
                .give(1, "A", 1, 0, 1, 2)
                .give(1, "A", 1, 0, 1, 2)
                .count();

        assertThat(names(result)).containsExactly("b", "a", "c", "d");
        assertThat(result.options()).extracting(OptionResult::place).containsExactly(1, 2, 2, 4);
    }

    @Test
    void a_part_that_nobody_answered_comes_after_one_that_nobody_wants() {
        var result = Papers.of(Method.PARTS, 2).give(3, "A", null, 2).count();

        assertThat(names(result)).containsExactly("b", "a");
    }

    @Test
    void figures_are_ordered_by_their_mean_and_not_by_their_sum() {
        var result = Papers.of(Method.SCORE5, 2)
                .give(2, "A", 3, 5)
                .give(2, "A", 3, null)
                .count();

        assertThat(names(result)).containsExactly("b", "a");
        assertThat(option(result, 0).points()).isEqualTo(12);
        assertThat(option(result, 1).points()).isEqualTo(10);
        assertThat(option(result, 1).support()).isEqualTo(2);
        assertThat(option(result, 0).counts()).containsExactly(0, 0, 0, 4, 0, 0);
    }

    @Test
    void a_choice_counts_papers_with_a_pick() {
        var result = Papers.of(Method.CHOICE, 2)
                .give(3, "A", 1, null)
                .give(1, "A", 1, 1)
                .give(2, "A", null, null)
                .count();

        assertThat(result.papers()).isEqualTo(6);
        assertThat(option(result, 0).answers()).isEqualTo(4);
        assertThat(option(result, 0).counts()).containsExactly(4, 0);
        assertThat(option(result, 1).counts()).containsExactly(1, 3);
        assertThat(option(result, 1).points()).isEqualTo(1);
    }

    @Test
    void dots_order_the_options_and_people_are_the_support() {
        var result = Papers.of(Method.DOTS, 2)
                .give(1, "A", 5, null)
                .give(3, "A", null, 1)
                .give(1, "A", null, null)
                .count();

        assertThat(names(result)).containsExactly("a", "b");
        assertThat(option(result, 0).points()).isEqualTo(5);
        assertThat(option(result, 0).support()).isEqualTo(1);
        assertThat(option(result, 1).support()).isEqualTo(3);
        assertThat(option(result, 1).counts()).containsExactly(3, 2);
    }

    @Test
    void place_p_of_k_in_a_ranking_is_worth_k_minus_p_points() {
        var result = Papers.of(Method.RANKING, 3)
                .give(2, "A", 1, 2, 3)
                .give(1, "B", 3, 1, 2)
                .count();

        assertThat(names(result)).containsExactly("a", "b", "c");
        assertThat(worth(result)).containsExactly("4", "4", "1");
        assertThat(result.options()).extracting(OptionResult::place).containsExactly(1, 1, 3);
        assertThat(Objects.requireNonNull(result.ranking()))
                .extracting(RankingStep::atPlace)
                .containsExactly(List.of(2, 0, 1), List.of(1, 2, 0), List.of(0, 1, 2));
        assertThat(option(result, 0).support()).isEqualTo(2);
    }

    @Test
    void options_that_a_paper_leaves_open_share_the_points_that_are_left() {
        var result = Papers.of(Method.RANKING, 3).give(1, "A", null, 1, null).count();

        assertThat(names(result)).containsExactly("b", "a", "c");
        assertThat(worth(result)).containsExactly("2", "0.5", "0.5");
        assertThat(option(result, 0).counts()).containsExactly(0, 0, 0);
        assertThat(option(result, 0).answers()).isEqualTo(1);
    }

    @Test
    void when_an_option_is_taken_off_the_others_move_up() {
        var papers = List.of(Papers.paper("A", 3, 1, 2), Papers.paper("A", 2, 3, 1));
        var standing = List.of(Papers.options(3).get(0), Papers.options(3).get(2));

        var result = Count.of(Method.RANKING, false, standing, Papers.GROUPS, papers, null);

        assertThat(names(result)).containsExactly("c", "a");
        assertThat(worth(result)).containsExactly("2", "0");
        assertThat(Objects.requireNonNull(result.ranking()).getFirst().atPlace())
                .containsExactly(2, 0);
    }

    @Test
    void a_paper_that_only_ranks_options_that_were_taken_off_gives_no_points() {
        var papers = List.of(Papers.paper("A", null, null, 1));

        var result = Count.of(Method.RANKING, false, Papers.options(2), Papers.GROUPS, papers, null);

        assertThat(worth(result)).containsExactly("0", "0");
        assertThat(option(result, 0).answers()).isZero();
        assertThat(result.papers()).isEqualTo(1);
    }

    @Test
    void a_mark_that_nobody_can_give_is_refused_and_not_left_out() {
        assertThatThrownBy(() -> Papers.of(Method.PARTS, 1).give(1, "A", 3).count())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Papers.of(Method.CHOICE, 1).give(1, "A", 2).count())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_secret_round_with_four_papers_publishes_no_figures_and_no_order() {
        var result = Papers.of(Method.RANKING, 2).secret().give(4, "A", 2, 1).count();

        assertThat(result.tooFew()).isTrue();
        assertThat(result.papers()).isEqualTo(4);
        assertThat(result.ranking()).isNull();
        assertThat(names(result)).containsExactly("a", "b");
        assertThat(result.options()).allSatisfy(CountTest::tellsNothing);
        assertThat(result.options()).extracting(OptionResult::place).containsOnly(1);
    }

    @Test
    void an_option_of_a_secret_round_with_four_answers_comes_last_without_figures() {
        var result = Papers.of(Method.PARTS, 3)
                .secret()
                .give(4, "A", 0, 1, 0)
                .give(2, "A", null, 2, null)
                .count();

        assertThat(result.tooFew()).isFalse();
        assertThat(names(result)).containsExactly("b", "a", "c");
        assertThat(option(result, 1).counts()).containsExactly(0, 4, 2);
        tellsNothing(option(result, 0));
        tellsNothing(option(result, 2));
        assertThat(result.options()).extracting(OptionResult::place).containsExactly(1, 2, 2);
    }

    @Test
    void an_open_round_publishes_the_totals_of_one_paper() {
        var result = Papers.of(Method.PARTS, 1).give(1, "A", 0).count();

        assertThat(result.tooFew()).isFalse();
        assertThat(option(result, 0).counts()).containsExactly(1, 0, 0);
        assertThat(groups(result, 0).rows()).isEmpty();
    }

    @Test
    void groups_come_in_their_own_order_and_who_did_not_say_comes_last() {
        var result = Papers.of(Method.PARTS, 1)
                .give(3, null, 0)
                .give(3, null, 1)
                .give(3, "Z", 0)
                .give(3, "Z", 1)
                .give(3, "B", 0)
                .give(3, "B", 1)
                .give(3, "A", 0)
                .give(3, "A", 1)
                .count();

        assertThat(groups(result, 0).rows()).extracting(Row::label).containsExactly("A", "B", "Z", "");
        assertThat(groups(result, 0).rows())
                .extracting(row -> row.share().numbers())
                .containsOnly(new Numbers(3, 6));
    }

    @Test
    void the_order_of_the_papers_changes_nothing() {
        var round = Papers.of(Method.DOTS, 3)
                .give(6, "B", 1, null, 2)
                .give(7, "Y", 3, null, null)
                .give(5, "X", null, 3, null);
        var result = round.count();

        Collections.reverse(round.list());

        assertThat(round.count()).isEqualTo(result);
    }

    private static void tellsNothing(OptionResult option) {
        assertThat(option.tooFew()).isTrue();
        assertThat(option.counts()).isNull();
        assertThat(option.groups()).isNull();
        assertThat(option.answers() + option.support() + option.points()).isZero();
    }

    private static List<String> names(BallotResult result) {
        return result.options().stream().map(OptionResult::name).toList();
    }

    private static List<String> worth(BallotResult result) {
        return result.options().stream()
                .map(option -> result.method().worth(option.points()).toPlainString())
                .toList();
    }

    private static OptionResult option(BallotResult result, int at) {
        return result.options().stream()
                .filter(option -> option.option().equals(Papers.id(at)))
                .findFirst()
                .orElseThrow();
    }

    private static SupportPerGroup groups(BallotResult result, int at) {
        return Objects.requireNonNull(option(result, at).groups());
    }
}
