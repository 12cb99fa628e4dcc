package nl.routebord.soundingboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.routebord.shared.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckBoardTest {

    private static final YearMonth NOV = YearMonth.of(2026, 11);
    private static final YearMonth DEC = NOV.plusMonths(1);

    private final List<CheckBoard.Given> given = new ArrayList<>();

    @Test
    void without_an_answer_there_is_no_month_to_tell() {
        var board = CheckBoard.of(given, DEC, 6);

        assertThat(board).isEqualTo(new CheckBoard(DEC, 0, List.of(), 6));
    }

    @Test
    void of_a_month_that_is_not_over_only_the_people_are_told_so_that_no_look_tells_what_the_last_one_said() {
        for (var score : List.of(5, 4, 1, 2)) {
            var before = CheckBoard.of(given, NOV, 6);
            say(NOV, score, "Tekst " + score);
            var after = CheckBoard.of(given, NOV, 6);
            assertThat(after).isEqualTo(new CheckBoard(NOV, before.people() + 1, before.months(), 6));
        }
        assertThat(runs().scores()).isEqualTo(4);
        assertThat(runs().tenths()).isEqualTo(30);
        assertThat(runs().texts()).hasSize(4);
    }

    @Test
    void an_average_is_told_from_three_scores_on_and_rounded_to_a_tenth() {
        scores(NOV, 4, 5);
        assertThat(runs().tenths()).isNull();
        assertThat(runs().scores()).isEqualTo(2);

        scores(NOV, 2);
        assertThat(runs().tenths()).isEqualTo(37);
        assertThat(runs().scores()).isEqualTo(3);
    }

    @Test
    void texts_are_told_from_three_on_in_the_order_of_the_alphabet() {
        say(NOV, null, "Zo door.");
        say(NOV, null, "Beter.");
        assertThat(runs().texts()).isEmpty();

        say(NOV, 3, "Het gaat.");
        assertThat(runs().texts()).containsExactly("Beter.", "Het gaat.", "Zo door.");
        assertThat(runs().tenths()).isNull();
    }

    @Test
    void a_member_who_answers_two_questions_is_one_member() {
        var who = ParticipantId.random();
        given.add(new CheckBoard.Given(who, NOV, CheckQuestion.RUNS, 4, null));
        given.add(new CheckBoard.Given(who, NOV, CheckQuestion.ASKS, null, "Een bus."));

        assertThat(CheckBoard.of(given, NOV, 6).people()).isEqualTo(1);
        assertThat(CheckBoard.of(given, DEC, 6).months().getLast().people()).isEqualTo(1);
    }

    @Test
    void months_without_an_answer_stand_between_the_others_and_the_oldest_of_more_than_twelve_fall_off() {
        scores(NOV.minusMonths(14), 1, 1, 1);
        scores(NOV.minusMonths(11), 3, 3, 3);
        scores(NOV, 4, 4, 4);

        var months = CheckBoard.of(given, DEC, 6).months();

        assertThat(months).hasSize(12);
        assertThat(months.getFirst().of(CheckQuestion.RUNS).tenths()).isEqualTo(30);
        assertThat(months.get(5).people()).isZero();
        assertThat(months.getLast().of(CheckQuestion.RUNS).tenths()).isEqualTo(40);
    }

    private CheckBoard.OfQuestion runs() {
        return CheckBoard.of(given, DEC, 6).months().getLast().of(CheckQuestion.RUNS);
    }

    private void scores(YearMonth month, int... scores) {
        for (var score : scores) {
            say(month, score, null);
        }
    }

    private void say(YearMonth month, @Nullable Integer score, @Nullable String text) {
        given.add(new CheckBoard.Given(ParticipantId.random(), month, CheckQuestion.RUNS, score, text));
    }
}
