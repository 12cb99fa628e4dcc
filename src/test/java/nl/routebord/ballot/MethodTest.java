package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MethodTest {

    @Test
    void a_mark_of_an_answer_is_an_index_of_that_answer() {
        for (var method : List.of(Method.PARTS, Method.POLL, Method.SCORE3, Method.CONSENT)) {
            assertThat(method.isPerPart()).isTrue();
            assertThat(lawful(method, 1, 1)).as("%s", method).containsExactly(0, 1, 2);
        }
        assertThat(lawful(Method.SCORE5, 1, 1)).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void options_that_compete_take_one_pick_a_number_of_dots_or_a_place() {
        assertThat(lawful(Method.CHOICE, 3, 4)).containsExactly(1);
        assertThat(lawful(Method.DOTS, 3, 9)).containsExactly(1, 2, 3);
        assertThat(lawful(Method.RANKING, 1, 4)).containsExactly(1, 2, 3, 4);
        assertThat(Arrays.stream(Method.values()).filter(method -> !method.isPerPart()))
                .allMatch(method -> method.answers() == 0)
                .containsExactly(Method.CHOICE, Method.DOTS, Method.RANKING);
    }

    @Test
    void in_favour_is_what_each_method_calls_so() {
        for (var method : List.of(Method.PARTS, Method.POLL, Method.SCORE3, Method.CONSENT)) {
            assertThat(favours(method, 3)).as("%s", method).containsExactly(0);
        }
        assertThat(favours(Method.SCORE5, 3)).containsExactly(4, 5);
        assertThat(favours(Method.CHOICE, 3)).containsExactly(1);
    }

    @Test
    void the_middle_of_an_odd_order_is_not_in_its_upper_half() {
        assertThat(favours(Method.RANKING, 4)).containsExactly(1, 2);
        assertThat(favours(Method.RANKING, 5)).containsExactly(1, 2);
        assertThat(favours(Method.RANKING, 1)).isEmpty();
    }

    @Test
    void half_points_of_a_ranking_read_as_points() {
        assertThat(Method.RANKING.worth(7)).isEqualByComparingTo("3.5");
        assertThat(Method.RANKING.worth(20).toPlainString()).isEqualTo("10");
        assertThat(Method.DOTS.worth(7)).isEqualByComparingTo("7");
    }

    @Test
    void forms_know_a_method_by_its_lower_case_name() {
        assertThat(Method.SCORE5.code()).isEqualTo("score5");
    }

    private static List<Integer> lawful(Method method, int most, int options) {
        return IntStream.range(-2, 12)
                .boxed()
                .filter(mark -> method.allows(mark, most, options))
                .toList();
    }

    private static List<Integer> favours(Method method, int options) {
        return lawful(method, 1, options).stream()
                .filter(mark -> method.isFavour(mark, options))
                .toList();
    }
}
