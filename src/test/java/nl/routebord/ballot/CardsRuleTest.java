package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routebord.road.Answer;
import nl.routebord.seatcard.Electorate;
import nl.routebord.shared.Refusal;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Steering;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may vote is promised as much as secret or open is: from the first voice on it stays. */
@ServiceTest
class CardsRuleTest extends OpenBallot {

    @Autowired
    private Electorate electorate;

    @Autowired
    private Steering steering;

    @Test
    void from_the_first_voice_of_an_open_vote_the_rule_stays_until_it_is_closed() {
        only(true);
        only(false);
        vote(evening.fatima(), 0, TAKE, null);
        refused(() -> only(true), "seatcard.refused.frozen");
        only(false);

        steering.to(evening.marloes(), Cast.command(), ballot, nl.routebord.workshop.Phase.CLOSED);
        refused(() -> only(true), "seatcard.refused.frozen");
        evening.close(ballot);
        only(true);
        evening.again(ballot);
        only(false);
    }

    @Test
    void a_vote_of_another_evening_does_not_hold_it() {
        var other = cast.evening();
        vote(evening.fatima(), 0, TAKE, null);
        assertThat(electorate.cardsOnly(other.marloes(), Cast.command(), true))
                .isEqualTo(Answer.of("seatcard.answer.only"));
    }

    /** Whichever is first, the other sees it: a voice without a card never stands in a vote that is for cards only. */
    @Test
    void of_a_first_voice_and_a_change_of_the_rule_at_once_only_one_gets_in() throws Exception {
        for (int n = 0; n < 20; n++) {
            evening = cast.evening();
            ballot = evening.open(Ballots.KIND);
            var fatima = evening.fatima();
            var round = round();
            var option = option(0);
            var answers = atOnce(2, at -> () -> {
                try {
                    return at == 0
                            ? casting.cast(fatima, Cast.command(), round, option, TAKE, null, false)
                            : only(true);
                } catch (Refusal refused) {
                    return new Answer(refused.text());
                }
            });
            assertThat(answers.stream().map(answer -> answer.text().key()).toList())
                    .isIn(
                            java.util.List.of("ballot.answer.counts", "seatcard.refused.frozen"),
                            java.util.List.of("ballot.refused.card", "seatcard.answer.only"));
        }
    }

    private Answer only(boolean on) {
        return electorate.cardsOnly(evening.marloes(), Cast.command(), on);
    }
}
