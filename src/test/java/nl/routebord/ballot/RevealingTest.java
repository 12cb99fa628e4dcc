package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.routebord.live.Audience;
import nl.routebord.shared.Text;
import nl.routebord.shell.Words;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Kind;
import org.junit.jupiter.api.Test;

@ServiceTest
class RevealingTest extends OpenBallot {

    @Test
    void until_it_is_revealed_nobody_gets_a_choice_a_count_or_a_reason_not_even_the_desk() {
        vote(evening.fatima(), 0, LEAVE, "We hadden al zo'n groep");
        var jan = evening.jan();
        vote(jan, 0, TAKE, null);
        vote(jan, 1, TAKE, null);

        for (var audience : Audience.values()) {
            assertThat(board(audience).result()).isNull();
            assertThat(board(audience).answered()).isEqualTo(2);
            assertThat(board(audience).toString())
                    .doesNotContain(
                            "LEAVE",
                            "TAKE",
                            "We hadden al",
                            evening.fatima().speaker().toString());
        }
        evening.close(ballot);
        for (var audience : Audience.values()) {
            assertThat(board(audience).result()).isNull();
            assertThat(board(audience).isWaiting()).isTrue();
        }
        assertThat(kind.outcome(ballot)).isEmpty();
    }

    @Test
    void the_board_is_the_same_record_for_all_while_one_and_the_same_person_changes_a_vote() {
        var fatima = evening.fatima();
        vote(fatima, 0, TAKE, null);
        var before = board();

        vote(fatima, 0, LEAVE, "Toch niet");
        vote(fatima, 1, ADAPT, null);

        assertThat(board()).isEqualTo(before);
    }

    @Test
    void revealed_it_shows_counts_most_support_first_and_the_reasons_of_the_minority_before_the_others() {
        vote(evening.fatima(), 0, TAKE, "Zij kennen de wet");
        vote(evening.jan(), 0, LEAVE, "We hadden al zo'n groep");
        vote(evening.noor(), 0, TAKE, "Zo komt er kennis bij");
        vote(evening.noor(), 3, TAKE, null);
        evening.close(ballot);
        evening.reveal(ballot);

        assertThat(result())
                .extracting(Tally::name)
                .containsExactly("Open inloop", "Adviesraad", "Signaleringsteam", "Netwerkpool");
        var first = result().get(1);
        assertThat(first.figures().counts()).containsExactly(2, 0, 1);
        assertThat(first.reasons())
                .containsExactly(
                        new Tally.Reason(LEAVE, "We hadden al zo'n groep"),
                        new Tally.Reason(TAKE, "Zij kennen de wet"),
                        new Tally.Reason(TAKE, "Zo komt er kennis bij"));
        assertThat(first.groups()).extracting(SupportPerGroup::rows).isEqualTo(List.of());
        assertThat(board(Audience.STAFF).result()).isEqualTo(result());
    }

    @Test
    void revealed_it_shows_support_per_group_with_those_who_said_none_as_a_group_of_their_own() {
        for (int n = 0; n < 7; n++) {
            vote(evening.guest(null, 0), 0, n < 4 ? TAKE : ADAPT, null);
            vote(evening.guest(null, -1), 0, n < 3 ? TAKE : LEAVE, null);
        }
        evening.close(ballot);
        evening.reveal(ballot);

        var groups = java.util.Objects.requireNonNull(result().getFirst().groups());
        assertThat(groups.rows()).extracting(SupportPerGroup.Row::label).containsExactly("Cliënten en naasten", "");
        assertThat(groups.rows())
                .extracting(row -> row.share().numbers())
                .containsExactly(new SupportPerGroup.Numbers(4, 7), new SupportPerGroup.Numbers(3, 7));
        assertThat(groups.verdict()).isEqualTo(SupportPerGroup.Verdict.DIFFER);
    }

    @Test
    void the_people_present_are_frozen_at_the_close_and_never_fewer_than_those_who_voted() {
        vote(evening.fatima(), 0, TAKE, null);
        evening.jan();
        vote(evening.anneke(), 0, TAKE, null);
        assertThat(board().present()).isNull();

        evening.close(ballot);
        assertThat(board().present()).isEqualTo(2);
        evening.noor();
        evening.reveal(ballot);
        assertThat(board().present()).isEqualTo(2);
    }

    @Test
    void opened_again_after_the_close_it_asks_anew_and_the_old_result_stays() {
        var fatima = evening.fatima();
        vote(fatima, 0, TAKE, null);
        var round = round();
        evening.close(ballot);
        evening.again(ballot);

        assertThat(round()).isNotEqualTo(round);
        assertThat(board().number()).isEqualTo(2);
        assertThat(board().present()).isNull();
        assertThat(mine(fatima).votes()).isEmpty();
        refused(
                () -> casting.cast(fatima, Cast.command(), round, option(0), LEAVE, null, false),
                "ballot.refused.round");
    }

    @Test
    void the_outcome_says_how_each_part_stands() {
        vote(evening.fatima(), 2, TAKE, null);
        vote(evening.jan(), 2, ADAPT, null);
        evening.close(ballot);
        evening.reveal(ballot);

        assertThat(kind.outcome(ballot)).hasSize(4);
        assertThat(kind.outcome(ballot).getFirst())
                .isEqualTo(new Kind.Outcome(
                        option(2).value(),
                        "Netwerkpool",
                        Text.of("ballot.standing.parts", Map.of("a", 1, "b", 1, "c", 0))));
    }

    @Test
    void what_i_brought_in_are_my_votes_with_my_reasons_and_the_parts_i_added() {
        var fatima = evening.fatima();
        vote(fatima, 0, ADAPT, "Vaker in de buurt");
        propose(fatima, "Jongerenpanel", "Jongeren geven zelf advies.");
        vote(evening.jan(), 1, TAKE, "Van Jan");

        assertThat(kind.mine(fatima.traject(), fatima.speaker()))
                .extracting(mine -> mine.spoken() == null ? mine.text() : Words.say(mine.spoken()))
                .containsExactlyInAnyOrder(
                        "Adviesraad: aanpassen. Uw reden: Vaker in de buurt",
                        "Jongerenpanel: Jongeren geven zelf advies.");
    }

    @Test
    void the_log_knows_who_added_and_took_off_a_part_but_never_a_vote() {
        propose(evening.jan(), "Jongerenpanel", "Jongeren adviseren.");
        ballots.remove(evening.marloes(), Cast.command(), option(0));
        vote(evening.fatima(), 1, LEAVE, "Past niet");

        assertThat(jdbc.sql("select what from log_entry where activity_id = ? order by at")
                        .param(ballot.value())
                        .query(String.class)
                        .list())
                .containsExactly("phase.open", "stage.put", "option.proposed", "option.removed");
        assertThat(jdbc.sql("select answer from command where answer like '%Past niet%'")
                        .query(String.class)
                        .list())
                .isEmpty();
    }
}
