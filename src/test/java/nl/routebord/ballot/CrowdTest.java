package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.stream.IntStream;
import nl.routebord.live.Audience;
import nl.routebord.road.Answer;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** A full hall that votes in a few seconds, and what others can see of it meanwhile. */
@ServiceTest
class CrowdTest extends OpenBallot {

    private static final int PEOPLE = 200;
    private static final int VOTES = 6;

    @Test
    void two_hundred_people_give_six_votes_each_and_every_one_counts_once() throws Exception {
        ballots.promise(evening.marloes(), Cast.command(), ballot, true);
        propose(evening.marloes(), "Jongerenpanel", "Jongeren adviseren.");
        propose(evening.marloes(), "Wijktafel", "Praten in de wijk.");
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(n -> evening.guest(null, n % 5))
                .toList();
        var round = round();
        var options = board().standing();
        var began = System.nanoTime();
        var answers = atOnce(PEOPLE * VOTES, n -> () -> {
            var command = Cast.command();
            while (true) {
                try {
                    return casting.cast(
                            people.get(n / VOTES),
                            command,
                            round,
                            options.get(n % VOTES).id(),
                            n % 3,
                            null,
                            false);
                } catch (TransientDataAccessException | CannotCreateTransactionException jammed) {
                    // no answer was given: an outbox sends it again, with the same id
                }
            }
        });
        System.out.println("[measured] 1200 votes in " + (System.nanoTime() - began) / 1_000_000 + " ms");

        assertThat(answers).hasSize(PEOPLE * VOTES).allMatch(OpenBallot::isCounted);
        assertThat(new HashSet<>(answers)).hasSize(PEOPLE);
        evening.close(ballot);
        evening.reveal(ballot);
        assertThat(board().answered()).isEqualTo(PEOPLE);
        assertThat(result())
                .allSatisfy(tally -> assertThat(tally.figures().answers()).isEqualTo(PEOPLE));
    }

    /** Every frame that any screen but one's own could get while twenty people vote one after another. */
    @Test
    void no_frame_of_another_screen_tells_a_choice_while_twenty_people_vote_in_secret() {
        ballots.promise(evening.marloes(), Cast.command(), ballot, true);
        var frames = new ArrayList<String>();
        var answers = new ArrayList<Answer>();
        var before = new ArrayList<BallotBoard>();
        for (int n = 0; n < 20; n++) {
            answers.add(vote(evening.guest(null, n % 5), n % 4, n % 3, "Omdat " + n + " telt"));
            for (var audience : Audience.values()) {
                frames.add(board(audience).toString());
            }
            before.add(board());
        }

        assertThat(frames).noneMatch(frame -> frame.contains("telt") || frame.contains("MyVote"));
        for (int n = 1; n < 20; n++) {
            var step = before.get(n);
            var last = before.get(n - 1);
            assertThat(step.answered()).isEqualTo(last.answered() + 1);
            assertThat(withAnswered(step, 0)).isEqualTo(withAnswered(last, 0));
        }
        for (var answer : answers) {
            var receipt = String.valueOf(answer.text().places().get("receipt"));
            assertThat(frames).noneMatch(frame -> frame.contains(receipt));
        }
    }

    private static BallotBoard withAnswered(BallotBoard board, int answered) {
        return new BallotBoard(
                board.activity(),
                board.phase(),
                board.hidden(),
                board.round(),
                board.number(),
                board.asking(),
                board.frozen(),
                board.options(),
                answered,
                board.present(),
                board.onPaper(),
                board.shown(),
                board.earlier());
    }
}
