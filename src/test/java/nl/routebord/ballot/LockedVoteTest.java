package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.routebord.road.Intake;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A vote that is locked for a moment: nothing of it is lost, counted twice or told. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class LockedVoteTest extends OpenBallot {

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_voice_that_was_in_keeps_its_answer_a_new_one_waits_and_counts_once_it_is_let_go() {
        var fatima = evening.fatima();
        var jan = evening.jan();
        var command = Cast.command();
        var round = round();
        var option = option(0);
        var first = casting.cast(fatima, command, round, option, TAKE, null, false);
        act("board.lock");
        assertThat(casting.cast(fatima, command, round, option, TAKE, null, false))
                .as("the answer was lost on the way")
                .isEqualTo(first);
        var late = Cast.command();
        refused(() -> casting.cast(jan, late, round, option, LEAVE, null, false), "workshop.refused.locked");
        refused(() -> vote(fatima, 0, LEAVE, null), "workshop.refused.locked");
        assertThat(rows()).isEqualTo(1);
        assertThat(mine(jan).votes()).isEmpty();
        act("board.unlock");
        assertThat(isCounted(casting.cast(jan, late, round, option, LEAVE, null, false)))
                .as("a refused vote is sent again as it was")
                .isTrue();
        assertThat(rows()).isEqualTo(2);
        assertThat(round()).isEqualTo(round);
    }

    @Test
    void a_secret_round_stays_hidden_and_the_same_one_and_closes_with_who_finished_while_it_counted_down() {
        ballots.promise(evening.marloes(), Cast.command(), ballot, true);
        vote(evening.fatima(), 0, TAKE, null);
        act("board.lock");
        assertThat(board().result()).isNull();
        assertThat(jdbc.sql("select count(*) from log_entry where activity_id = ? and what = 'board.locked'"
                                + " and before_text is null and after_text is null")
                        .param(ballot.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        act("phase.close");
        assertThat(isCounted(vote(evening.jan(), 0, LEAVE, null))).isTrue();
        assertThat(board().result()).isNull();
    }

    private void act(String name) {
        var by = intakes.stream()
                .filter(one -> one.commands().contains(name))
                .findFirst()
                .orElseThrow();
        transaction.executeWithoutResult(
                status -> by.take(evening.marloes(), Cast.command(name, "activity", ballot.toString())));
    }
}
