package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routebord.live.Audience;
import nl.routebord.road.Answer;
import nl.routebord.shared.Refusal;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class PartsTest extends OpenBallot {

    @Test
    void the_four_parts_of_step_four_stand_there_from_the_start() {
        assertThat(board().standing())
                .extracting(BallotOption::name)
                .containsExactly("Adviesraad", "Signaleringsteam", "Netwerkpool", "Open inloop");
        assertThat(board().standing()).noneMatch(BallotOption::added);
    }

    @Test
    void everybody_adds_at_most_three_parts_while_open_and_the_facilitator_as_many_as_fit() {
        var jan = evening.jan();
        for (int n = 1; n <= 3; n++) {
            propose(jan, "Van Jan " + n, "Een zin.");
        }
        refused(() -> propose(jan, "Van Jan 4", "Een zin."), "ballot.refused.enough");
        for (int n = 1; n <= 13; n++) {
            propose(evening.marloes(), "Van Marloes " + n, "Een zin.");
        }
        refused(() -> propose(evening.marloes(), "Te veel", "Een zin."), "ballot.refused.full");
        assertThat(board().standing()).hasSize(Ballots.MOST);
        assertThat(mine(jan).proposed()).isEqualTo(3);
    }

    @Test
    void fifty_proposals_of_one_person_at_once_add_three_parts() throws Exception {
        var jan = evening.jan();
        var answers = atOnce(50, n -> () -> {
            try {
                return propose(jan, "Tegelijk " + n, "Een zin.");
            } catch (Refusal refused) {
                return new Answer(refused.text());
            }
        });

        assertThat(answers.stream().filter(Answer.of("ballot.answer.proposed")::equals))
                .hasSize(3);
        assertThat(board().standing()).hasSize(7);
    }

    @Test
    void fifty_times_the_same_proposal_is_one_part() throws Exception {
        var jan = evening.jan();
        var command = Cast.command();
        var answers = atOnce(
                50,
                n -> () ->
                        ballots.propose(jan, command, ballot, new PartWords("Jongerenpanel", "Jongeren adviseren.")));

        assertThat(answers).containsOnly(Answer.of("ballot.answer.proposed"));
        assertThat(board().standing()).hasSize(5);
    }

    @Test
    void the_facilitator_adds_parts_before_it_opens_and_others_do_not() {
        var prepared = cast.evening();
        var early = prepared.activity(Ballots.KIND);

        ballots.propose(
                prepared.marloes(), Cast.command(), early, new PartWords("Jongerenpanel", "Jongeren adviseren."));
        refused(
                () -> ballots.propose(
                        prepared.fatima(), Cast.command(), early, new PartWords("Wijktafel", "Praten in de wijk.")),
                "workshop.refused.prepared");
    }

    @Test
    void a_name_that_stands_there_already_is_refused_whatever_its_capitals() {
        refused(() -> propose(evening.jan(), " open  INLOOP", "Nog eens."), "ballot.refused.double");
        ballots.remove(evening.marloes(), Cast.command(), option(3));
        refused(() -> propose(evening.jan(), "Open inloop", "Nog eens."), "ballot.refused.offlist");
    }

    @Test
    void a_proposal_needs_a_name_and_a_sentence_that_fit() {
        var jan = evening.jan();
        refused(() -> take(jan, "ballot.propose", "", "Zin"), "ballot.refused.name.empty");
        refused(() -> take(jan, "ballot.propose", "a".repeat(61), "Zin"), "ballot.refused.name.long");
        refused(() -> take(jan, "ballot.propose", "Naam", " "), "ballot.refused.sentence.empty");
        refused(() -> take(jan, "ballot.propose", "Naam", "a".repeat(201)), "ballot.refused.sentence.long");
        take(jan, "ballot.propose", "🙂".repeat(60), "🙂".repeat(200));
        assertThat(board().standing()).hasSize(5);
    }

    @Test
    void a_part_that_was_taken_off_is_not_counted_and_comes_back_with_its_votes() {
        var fatima = evening.fatima();
        vote(fatima, 0, TAKE, null);
        var option = option(0);
        ballots.remove(evening.marloes(), Cast.command(), option);

        assertThat(board().options()).extracting(BallotOption::id).doesNotContain(option);
        assertThat(board(Audience.STAFF).options().getFirst().removed()).isTrue();
        assertThat(board().answered()).isZero();
        refused(
                () -> casting.cast(fatima, Cast.command(), round(), option, LEAVE, null, false),
                "ballot.refused.removed");

        ballots.restore(evening.marloes(), Cast.command(), option);
        assertThat(board().standing().getFirst().id()).isEqualTo(option);
        assertThat(board().answered()).isEqualTo(1);
    }

    @Test
    void only_the_facilitator_takes_parts_off_and_only_until_it_closes() {
        refused(() -> ballots.remove(evening.jan(), Cast.command(), option(0)), "shared.refused.staff");
        refused(() -> ballots.restore(evening.anneke(), Cast.command(), option(0)), "shared.refused.staff");
        var option = option(0);
        evening.close(ballot);
        refused(() -> ballots.remove(evening.marloes(), Cast.command(), option), "workshop.refused.closed");
    }
}
