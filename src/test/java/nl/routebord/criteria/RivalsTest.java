package nl.routebord.criteria;

import static nl.routebord.criteria.Board.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.routebord.live.Audience;
import nl.routebord.road.Answer;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people change one point: no text is ever lost, and a person chooses. */
@ServiceTest
class RivalsTest {

    @Autowired
    private Cast cast;

    @Autowired
    private CriteriaIntake intake;

    @Autowired
    private BoardSource boards;

    @Autowired
    private MineSource mine;

    private Cast.Evening evening;
    private Board board;
    private Scope fatima;
    private CriteriaBoard.Item point;

    @BeforeEach
    void a_point_of_fatima_that_marloes_changed_while_fatima_typed() {
        evening = cast.evening();
        board = new Board(evening.open("criteria"), intake, boards, mine);
        fatima = evening.fatima();
        board.propose(fatima, "Gewone woorden");
        point = board.item("Gewone woorden");
        board.edit(evening.marloes(), point, 1, "Woorden van Marloes");
    }

    private CriteriaBoard.Rival clash() {
        var answer = board.edit(fatima, point, 1, "Woorden van Fatima");
        assertThat(answer.text().key()).isEqualTo("criteria.answer.second");
        return board.mine(fatima).rivals().getFirst();
    }

    @Test
    void both_texts_are_kept_and_the_later_author_and_the_desk_see_them() {
        var rival = clash();
        assertThat(rival.late().name()).isEqualTo("Woorden van Fatima");
        assertThat(rival.present().name()).isEqualTo("Woorden van Marloes");
        assertThat(rival.version()).isEqualTo(2);
        assertThat(board.item(point.id()).text().name()).isEqualTo("Woorden van Marloes");
        assertThat(board.seenBy(Audience.STAFF).rivals()).containsExactly(rival);
        assertThat(board.seenBy(Audience.HALL).rivals()).isEmpty();
        assertThat(board.mine(evening.jan()).rivals()).isEmpty();
    }

    @Test
    void keeping_theirs_leaves_the_board_as_it_is() {
        var answer = board.resolve(fatima, clash(), "theirs", "");
        assertThat(answer.text().key()).isEqualTo("criteria.answer.theirs");
        assertThat(board.item(point.id()).text().name()).isEqualTo("Woorden van Marloes");
        assertThat(board.mine(fatima).rivals()).isEmpty();
    }

    @Test
    void keeping_mine_makes_it_the_next_version() {
        board.resolve(fatima, clash(), "mine", "");
        var now = board.item(point.id());
        assertThat(now.text().name()).isEqualTo("Woorden van Fatima");
        assertThat(now.version()).isEqualTo(3);
        assertThat(now.earlier()).hasSize(2);
        assertThat(board.mine(fatima).rivals()).isEmpty();
    }

    @Test
    void joining_writes_the_joined_text_and_needs_one() {
        var rival = clash();
        refused(() -> board.resolve(fatima, rival, "join", " "), "criteria.name.empty");
        board.resolve(fatima, rival, "join", "Onze woorden");
        assertThat(board.item(point.id()).text().name()).isEqualTo("Onze woorden");
        assertThat(board.seenBy(Audience.STAFF).rivals()).isEmpty();
    }

    @Test
    void the_facilitator_may_choose_too_and_a_stranger_may_not() {
        var rival = clash();
        refused(() -> board.resolve(evening.jan(), rival, "mine", ""), "criteria.refused.gone");
        refused(() -> board.resolve(cast.evening().marloes(), rival, "mine", ""), "criteria.refused.gone");
        board.resolve(evening.marloes(), rival, "mine", "");
        assertThat(board.item(point.id()).text().name()).isEqualTo("Woorden van Fatima");
    }

    @Test
    void who_chooses_second_hears_so_but_a_joined_text_is_never_lost() {
        var rival = clash();
        board.resolve(evening.marloes(), rival, "theirs", "");
        assertThat(board.resolve(fatima, rival, "mine", "").text().key()).isEqualTo("criteria.answer.settled");
        assertThat(board.item(point.id()).text().name()).isEqualTo("Woorden van Marloes");
        board.resolve(fatima, rival, "join", "Onze woorden");
        assertThat(board.item(point.id()).text().name()).isEqualTo("Onze woorden");
    }

    @Test
    void a_choice_for_a_text_that_moved_on_meanwhile_is_a_new_clash() {
        var rival = clash();
        board.edit(evening.marloes(), point, 2, "Nog een keer Marloes");
        assertThat(board.mine(fatima).rivals().getFirst().present().name())
                .as("the record shows the present text")
                .isEqualTo("Nog een keer Marloes");
        var answer = board.resolve(fatima, rival, "mine", "");
        assertThat(answer.text().key()).isEqualTo("criteria.answer.second");
        assertThat(board.mine(fatima).rivals()).hasSize(1);
        assertThat(board.item(point.id()).text().name()).isEqualTo("Nog een keer Marloes");
    }

    @Test
    void ones_own_text_sent_twice_in_a_row_is_no_clash() {
        var marloes = evening.marloes();
        board.edit(marloes, point, 1, "Tweede tekst van Marloes");
        assertThat(board.item(point.id()).text().name()).isEqualTo("Tweede tekst van Marloes");
        assertThat(board.seenBy(Audience.STAFF).rivals()).isEmpty();
    }

    @Test
    void two_who_save_at_the_same_moment_both_keep_their_text() throws Exception {
        var item = board.item(point.id());
        var answers = new ArrayList<Future<Answer>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers.add(threads.submit(() -> board.edit(fatima, item, 2, "Tegelijk Fatima")));
            answers.add(threads.submit(() -> board.edit(evening.marloes(), item, 2, "Tegelijk Marloes")));
        }
        var told = List.of(
                answers.get(0).get().text().key(), answers.get(1).get().text().key());
        assertThat(told).contains("criteria.answer.edited");
        var texts = new ArrayList<>(List.of(board.item(point.id()).text().name()));
        board.seenBy(Audience.STAFF)
                .rivals()
                .forEach(rival -> texts.add(rival.late().name()));
        assertThat(board.item(point.id()).version()).isGreaterThanOrEqualTo(3);
        board.item(point.id()).earlier().forEach(text -> texts.add(text.name()));
        assertThat(texts).contains("Tegelijk Fatima", "Tegelijk Marloes", "Woorden van Marloes", "Gewone woorden");
    }
}
