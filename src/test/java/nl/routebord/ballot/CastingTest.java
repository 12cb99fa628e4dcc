package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import nl.routebord.live.Audience;
import nl.routebord.road.Answer;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class CastingTest extends OpenBallot {

    @Test
    void a_vote_counts_and_can_be_changed_while_open() {
        var fatima = evening.fatima();

        assertThat(vote(fatima, 0, TAKE, null)).matches(OpenBallot::isCounted);
        vote(fatima, 0, ADAPT, "Niet alleen vergaderaars");

        assertThat(mine(fatima).votes())
                .containsExactly(new MyBallot.MyVote(option(0), ADAPT, "Niet alleen vergaderaars"));
        assertThat(rows()).isEqualTo(1);
        assertThat(board().answered()).isEqualTo(1);
    }

    @Test
    void a_reason_stays_where_none_came_along_and_goes_where_it_was_emptied() {
        var fatima = evening.fatima();
        take(fatima, "round", round(), "option", option(0), "mark", "1", "reason", "Vaker in de buurt");

        take(fatima, "round", round(), "option", option(0), "mark", "2");
        assertThat(mine(fatima).votes().getFirst().reason()).isEqualTo("Vaker in de buurt");

        take(fatima, "round", round(), "option", option(0), "mark", "2", "reason", "  ");
        assertThat(mine(fatima).votes().getFirst().reason()).isNull();
    }

    @Test
    void every_vote_that_was_acknowledged_before_the_close_is_counted_and_every_other_was_told() throws Exception {
        var round = round();
        var option = option(0);
        var people = new ArrayList<Scope>();
        for (int n = 0; n < 41; n++) {
            people.add(evening.guest(null, n % 5));
        }
        var answers = atOnce(41, n -> () -> {
            if (n == 20) {
                evening.close(ballot);
                return Answer.of("closed");
            }
            try {
                return casting.cast(people.get(n), Cast.command(), round, option, TAKE, null, false);
            } catch (Refusal refused) {
                return new Answer(refused.text());
            }
        });

        var acknowledged = answers.stream().filter(OpenBallot::isCounted).count();
        var told = answers.stream()
                .filter(Answer.of("ballot.refused.closed")::equals)
                .count();
        assertThat(acknowledged + told).isEqualTo(40);
        assertThat((long) rows()).isEqualTo(acknowledged);
        refused(() -> vote(people.get(20), 0, TAKE, null), "ballot.refused.closed");
    }

    @Test
    void before_it_opens_and_after_it_closes_no_vote_is_taken() {
        var prepared = cast.evening();
        var before = prepared.activity(Ballots.KIND);
        var early = live.now(activity(before).board(), Audience.HALL, BallotBoard.class);
        refused(
                () -> casting.cast(
                        prepared.fatima(),
                        Cast.command(),
                        early.round(),
                        early.options().getFirst().id(),
                        TAKE,
                        null,
                        false),
                "workshop.refused.prepared");

        evening.close(ballot);
        refused(() -> vote(evening.fatima(), 0, TAKE, null), "ballot.refused.closed");
        evening.reveal(ballot);
        refused(() -> vote(evening.fatima(), 0, TAKE, null), "ballot.refused.closed");
        assertThat(rows()).isZero();
    }

    @Test
    void the_same_answer_comes_back_for_a_resend_after_the_close() {
        var fatima = evening.fatima();
        var command = Cast.command();
        var first = casting.cast(fatima, command, round(), option(0), TAKE, null, false);
        evening.close(ballot);

        assertThat(casting.cast(fatima, command, round(), option(0), TAKE, null, false))
                .isEqualTo(first);
    }

    @Test
    void somebody_of_another_traject_finds_nothing() {
        var stranger = cast.evening().fatima();

        refused(() -> vote(stranger, 0, TAKE, null), "workshop.refused.gone");
        refused(() -> propose(stranger, "Wijkraad", "Iets voor de wijk."), "workshop.refused.gone");
        refused(() -> ballots.remove(cast.evening().marloes(), Cast.command(), option(0)), "workshop.refused.gone");
    }

    @Test
    void a_part_of_another_ballot_and_a_round_that_never_was_are_refused() {
        var other = cast.evening();
        var elsewhere = live.now(activity(other.open(Ballots.KIND)).board(), Audience.HALL, BallotBoard.class);

        refused(
                () -> casting.cast(
                        evening.fatima(),
                        Cast.command(),
                        round(),
                        elsewhere.options().getFirst().id(),
                        TAKE,
                        null,
                        false),
                "workshop.refused.gone");
        refused(
                () -> casting.cast(evening.fatima(), Cast.command(), RoundId.random(), option(0), TAKE, null, false),
                "workshop.refused.gone");
        assertThat(rows()).isZero();
    }

    @Test
    void facilitator_and_hall_do_not_vote_but_a_member_does() {
        refused(() -> vote(evening.marloes(), 0, TAKE, null), "ballot.refused.staff");
        refused(() -> vote(evening.hall(), 0, TAKE, null), "ballot.refused.staff");

        vote(evening.anneke(), 0, TAKE, null);
        assertThat(board().answered()).isEqualTo(1);
    }

    @Test
    void broken_and_too_long_input_is_refused_by_name() {
        var fatima = evening.fatima();
        refused(() -> take(fatima, "round", round(), "option", option(0)), "ballot.refused.choice.empty");
        refused(() -> take(fatima, "round", round(), "option", option(0), "mark", "7"), "road.refused.broken");
        refused(() -> take(fatima, "round", "x", "option", option(0), "mark", "0"), "road.refused.broken");
        refused(
                () -> take(
                        fatima,
                        "round",
                        round(),
                        "option",
                        option(0),
                        "mark",
                        "0",
                        "reason",
                        "a".repeat(Ballots.REASON + 1)),
                "ballot.refused.reason.long");
        take(fatima, "round", round(), "option", option(0), "mark", "0", "reason", "🙂".repeat(Ballots.REASON));
        assertThat(rows()).isEqualTo(1);
    }
}
