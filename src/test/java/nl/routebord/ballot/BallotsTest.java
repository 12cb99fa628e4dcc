package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Answer;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shared.Text;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.Kind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class BallotsTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Ballots ballots;

    @Autowired
    private BallotIntake intake;

    @Autowired
    private BallotKind kind;

    @Autowired
    private Activities activities;

    @Autowired
    private Live live;

    @Autowired
    private JdbcClient jdbc;

    private Cast.Evening evening;
    private ActivityId ballot;

    @BeforeEach
    void an_evening_with_the_ballot_open() {
        evening = cast.evening();
        ballot = evening.open(Ballots.KIND);
    }

    @Test
    void the_four_parts_of_step_four_stand_there_from_the_start() {
        assertThat(board().standing())
                .extracting(BallotOption::name)
                .containsExactly("Adviesraad", "Signaleringsteam", "Netwerkpool", "Open inloop");
        assertThat(board().standing()).noneMatch(BallotOption::added);
    }

    @Test
    void a_vote_counts_and_can_be_changed_while_open() {
        var fatima = evening.fatima();

        assertThat(vote(fatima, 0, Choice.TAKE, null)).isEqualTo(Answer.of("ballot.answer.take"));
        vote(fatima, 0, Choice.ADAPT, "Niet alleen vergaderaars");

        assertThat(mine(fatima).votes())
                .containsExactly(new MyBallot.MyVote(option(0), Choice.ADAPT, "Niet alleen vergaderaars"));
        assertThat(rows()).isEqualTo(1);
        assertThat(board().answered()).isEqualTo(1);
    }

    @Test
    void a_reason_stays_where_none_came_along_and_goes_where_it_was_emptied() {
        var fatima = evening.fatima();
        take(fatima, "round", round(), "option", option(0), "choice", "adapt", "reason", "Vaker in de buurt");

        take(fatima, "round", round(), "option", option(0), "choice", "leave");
        assertThat(mine(fatima).votes().getFirst().reason()).isEqualTo("Vaker in de buurt");

        take(fatima, "round", round(), "option", option(0), "choice", "leave", "reason", "  ");
        assertThat(mine(fatima).votes().getFirst().reason()).isNull();
    }

    @Test
    void a_hundred_identical_submits_at_once_are_one_vote() throws Exception {
        var fatima = evening.fatima();
        var command = Cast.command();
        var once = atOnce(100, n -> () -> ballots.cast(fatima, command, round(), option(0), Choice.TAKE, "Ja", false));

        assertThat(once).containsOnly(Answer.of("ballot.answer.take"));
        assertThat(rows()).isEqualTo(1);
        assertThat(board().answered()).isEqualTo(1);
    }

    @Test
    void a_hundred_votes_of_one_person_from_as_many_tabs_are_one_vote() throws Exception {
        var fatima = evening.fatima();
        var round = round();
        var option = option(0);
        atOnce(
                100,
                n -> () -> ballots.cast(
                        fatima, Cast.command(), round, option, Choice.values()[n % 3], "Reden " + n, false));

        assertThat(rows()).isEqualTo(1);
        evening.close(ballot);
        evening.reveal(ballot);
        assertThat(result().getFirst().counts().total()).isEqualTo(1);
    }

    @Test
    void every_vote_that_was_acknowledged_before_the_close_is_counted_and_every_other_was_told() throws Exception {
        var round = round();
        var option = option(0);
        var people = new ArrayList<Scope>();
        for (int n = 0; n < 40; n++) {
            people.add(evening.guest(null, n % 5));
        }
        var answers = atOnce(41, n -> () -> {
            if (n == 20) {
                evening.close(ballot);
                return Answer.of("closed");
            }
            try {
                return ballots.cast(people.get(n % 40), Cast.command(), round, option, Choice.TAKE, null, false);
            } catch (Refusal refused) {
                return new Answer(refused.text());
            }
        });

        var acknowledged =
                answers.stream().filter(Answer.of("ballot.answer.take")::equals).count();
        assertThat(answers)
                .containsOnly(
                        Answer.of("ballot.answer.take"), Answer.of("workshop.refused.closed"), Answer.of("closed"));
        assertThat((long) rows()).isEqualTo(acknowledged);
    }

    @Test
    void before_it_opens_and_after_it_closes_no_vote_is_taken() {
        var prepared = cast.evening();
        var before = prepared.activity(Ballots.KIND);
        var early = live.now(activity(before).board(), Audience.HALL, BallotBoard.class);
        refused(
                () -> ballots.cast(
                        prepared.fatima(),
                        Cast.command(),
                        early.round(),
                        early.options().getFirst().id(),
                        Choice.TAKE,
                        null,
                        false),
                "workshop.refused.prepared");

        evening.close(ballot);
        refused(() -> vote(evening.fatima(), 0, Choice.TAKE, null), "workshop.refused.closed");
        evening.reveal(ballot);
        refused(() -> vote(evening.fatima(), 0, Choice.TAKE, null), "workshop.refused.closed");
        assertThat(rows()).isZero();
    }

    @Test
    void the_same_answer_comes_back_for_a_resend_after_the_close() {
        var fatima = evening.fatima();
        var command = Cast.command();
        ballots.cast(fatima, command, round(), option(0), Choice.TAKE, null, false);
        evening.close(ballot);

        assertThat(ballots.cast(fatima, command, round(), option(0), Choice.TAKE, null, false))
                .isEqualTo(Answer.of("ballot.answer.take"));
    }

    @Test
    void somebody_of_another_traject_finds_nothing() {
        var stranger = cast.evening().fatima();

        refused(() -> vote(stranger, 0, Choice.TAKE, null), "workshop.refused.gone");
        refused(() -> propose(stranger, "Wijkraad", "Iets voor de wijk."), "workshop.refused.gone");
        refused(() -> ballots.remove(cast.evening().marloes(), Cast.command(), option(0)), "workshop.refused.gone");
    }

    @Test
    void a_part_of_another_ballot_and_a_round_that_never_was_are_refused() {
        var other = cast.evening();
        var elsewhere = live.now(activity(other.open(Ballots.KIND)).board(), Audience.HALL, BallotBoard.class);

        refused(
                () -> ballots.cast(
                        evening.fatima(),
                        Cast.command(),
                        round(),
                        elsewhere.options().getFirst().id(),
                        Choice.TAKE,
                        null,
                        false),
                "workshop.refused.gone");
        refused(
                () -> ballots.cast(
                        evening.fatima(), Cast.command(), RoundId.random(), option(0), Choice.TAKE, null, false),
                "workshop.refused.gone");
        assertThat(rows()).isZero();
    }

    @Test
    void facilitator_and_hall_do_not_vote_but_a_member_does() {
        refused(() -> vote(evening.marloes(), 0, Choice.TAKE, null), "ballot.refused.staff");
        refused(() -> vote(evening.hall(), 0, Choice.TAKE, null), "ballot.refused.staff");

        vote(evening.anneke(), 0, Choice.TAKE, null);
        assertThat(board().answered()).isEqualTo(1);
    }

    @Test
    void broken_and_too_long_input_is_refused_by_name() {
        var fatima = evening.fatima();
        refused(() -> take(fatima, "round", round(), "option", option(0)), "ballot.refused.choice.empty");
        refused(() -> take(fatima, "round", round(), "option", option(0), "choice", "yes"), "road.refused.broken");
        refused(() -> take(fatima, "round", "x", "option", option(0), "choice", "take"), "road.refused.broken");
        refused(
                () -> take(
                        fatima,
                        "round",
                        round(),
                        "option",
                        option(0),
                        "choice",
                        "take",
                        "reason",
                        "a".repeat(Ballots.REASON + 1)),
                "ballot.refused.reason.long");
        take(fatima, "round", round(), "option", option(0), "choice", "take", "reason", "🙂".repeat(Ballots.REASON));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void until_it_is_revealed_nobody_gets_a_choice_a_count_or_a_reason_not_even_the_desk() {
        vote(evening.fatima(), 0, Choice.LEAVE, "We hadden al zo'n groep");
        vote(evening.jan(), 0, Choice.TAKE, null);
        vote(evening.jan(), 1, Choice.TAKE, null);

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
        vote(fatima, 0, Choice.TAKE, null);
        var before = board();

        vote(fatima, 0, Choice.LEAVE, "Toch niet");
        vote(fatima, 1, Choice.ADAPT, null);

        assertThat(board()).isEqualTo(before);
    }

    @Test
    void revealed_it_shows_counts_most_support_first_and_the_reasons_of_the_minority_before_the_others() {
        vote(evening.fatima(), 0, Choice.TAKE, "Zij kennen de wet");
        vote(evening.jan(), 0, Choice.LEAVE, "We hadden al zo'n groep");
        vote(evening.noor(), 0, Choice.TAKE, "Zo komt er kennis bij");
        vote(evening.noor(), 3, Choice.TAKE, null);
        evening.close(ballot);
        evening.reveal(ballot);

        assertThat(result())
                .extracting(Tally::name)
                .containsExactly("Open inloop", "Adviesraad", "Signaleringsteam", "Netwerkpool");
        var first = result().get(1);
        assertThat(first.counts()).isEqualTo(new Counts(2, 0, 1));
        assertThat(first.reasons())
                .containsExactly(
                        new Tally.Reason(Choice.LEAVE, "We hadden al zo'n groep"),
                        new Tally.Reason(Choice.TAKE, "Zij kennen de wet"),
                        new Tally.Reason(Choice.TAKE, "Zo komt er kennis bij"));
        assertThat(first.groups().rows()).isEmpty();
        assertThat(board(Audience.STAFF).result()).isEqualTo(result());
    }

    @Test
    void revealed_it_shows_support_per_group_with_those_who_said_none_as_a_group_of_their_own() {
        for (int n = 0; n < 7; n++) {
            vote(evening.guest(null, 0), 0, n < 4 ? Choice.TAKE : Choice.ADAPT, null);
            vote(evening.guest(null, -1), 0, n < 3 ? Choice.TAKE : Choice.LEAVE, null);
        }
        evening.close(ballot);
        evening.reveal(ballot);

        var groups = result().getFirst().groups();
        assertThat(groups.rows()).extracting(SupportPerGroup.Row::label).containsExactly("Cliënten en naasten", "");
        assertThat(groups.rows())
                .extracting(row -> row.share().numbers())
                .containsExactly(new SupportPerGroup.Numbers(4, 7), new SupportPerGroup.Numbers(3, 7));
        assertThat(groups.verdict()).isEqualTo(SupportPerGroup.Verdict.DIFFER);
    }

    @Test
    void the_people_present_are_frozen_at_the_close_and_never_fewer_than_those_who_voted() {
        vote(evening.fatima(), 0, Choice.TAKE, null);
        evening.jan();
        vote(evening.anneke(), 0, Choice.TAKE, null);
        assertThat(board().present()).isNull();

        evening.close(ballot);
        assertThat(board().present()).isEqualTo(2);
        evening.noor();
        evening.reveal(ballot);
        assertThat(board().present()).isEqualTo(2);
    }

    @Test
    void opened_again_before_anybody_saw_the_result_it_goes_on_with_the_same_round() {
        var fatima = evening.fatima();
        vote(fatima, 0, Choice.TAKE, null);
        var round = round();
        evening.close(ballot);
        evening.open(Ballots.KIND);

        assertThat(round()).isEqualTo(round);
        assertThat(board().present()).isNull();
        assertThat(mine(fatima).votes()).hasSize(1);
        vote(fatima, 0, Choice.LEAVE, null);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void the_outcome_says_how_each_part_stands() {
        vote(evening.fatima(), 2, Choice.TAKE, null);
        vote(evening.jan(), 2, Choice.ADAPT, null);
        evening.close(ballot);
        evening.reveal(ballot);

        assertThat(kind.outcome(ballot)).hasSize(4);
        assertThat(kind.outcome(ballot).getFirst())
                .isEqualTo(new Kind.Outcome(
                        option(2).value(),
                        "Netwerkpool",
                        Text.of("ballot.standing", Map.of("take", 1, "adapt", 1, "leave", 0))));
    }

    @Test
    void what_i_brought_in_are_my_votes_with_my_reasons_and_the_parts_i_added() {
        var fatima = evening.fatima();
        vote(fatima, 0, Choice.ADAPT, "Vaker in de buurt");
        propose(fatima, "Jongerenpanel", "Jongeren geven zelf advies.");
        vote(evening.jan(), 1, Choice.TAKE, "Van Jan");

        assertThat(kind.mine(fatima.traject(), fatima.speaker()))
                .extracting(Kind.Mine::text)
                .containsExactlyInAnyOrder(
                        "Adviesraad: aanpassen. Uw reden: Vaker in de buurt",
                        "Jongerenpanel: Jongeren geven zelf advies.");
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
        var answers =
                atOnce(50, n -> () -> ballots.propose(jan, command, ballot, "Jongerenpanel", "Jongeren adviseren."));

        assertThat(answers).containsOnly(Answer.of("ballot.answer.proposed"));
        assertThat(board().standing()).hasSize(5);
    }

    @Test
    void the_facilitator_adds_parts_before_it_opens_and_others_do_not() {
        var prepared = cast.evening();
        var early = prepared.activity(Ballots.KIND);

        ballots.propose(prepared.marloes(), Cast.command(), early, "Jongerenpanel", "Jongeren adviseren.");
        refused(
                () -> ballots.propose(prepared.fatima(), Cast.command(), early, "Wijktafel", "Praten in de wijk."),
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
        vote(fatima, 0, Choice.TAKE, null);
        var option = option(0);
        ballots.remove(evening.marloes(), Cast.command(), option);

        assertThat(board().options()).extracting(BallotOption::id).doesNotContain(option);
        assertThat(board(Audience.STAFF).options().getFirst().removed()).isTrue();
        assertThat(board().answered()).isZero();
        refused(
                () -> ballots.cast(fatima, Cast.command(), round(), option, Choice.LEAVE, null, false),
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

    @Test
    void the_log_knows_who_added_and_took_off_a_part_but_never_a_vote() {
        propose(evening.jan(), "Jongerenpanel", "Jongeren adviseren.");
        ballots.remove(evening.marloes(), Cast.command(), option(0));
        vote(evening.fatima(), 1, Choice.LEAVE, "Past niet");

        assertThat(jdbc.sql("select what from log_entry where activity_id = ? order by at")
                        .param(ballot.value())
                        .query(String.class)
                        .list())
                .containsExactly("phase.open", "option.proposed", "option.removed");
        assertThat(jdbc.sql("select answer from command where answer like '%Past niet%'")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private BallotBoard board() {
        return board(Audience.HALL);
    }

    private BallotBoard board(Audience audience) {
        return live.now(activity(ballot).board(), audience, BallotBoard.class);
    }

    private List<Tally> result() {
        var result = board().result();
        assertThat(result).isNotNull();
        return result == null ? List.of() : result;
    }

    private MyBallot mine(Scope who) {
        return live.now(activity(ballot).mine(who.speaker()), Audience.HALL, MyBallot.class);
    }

    private nl.routebord.workshop.ActivityView activity(ActivityId id) {
        return activities.read(id).orElseThrow();
    }

    private RoundId round() {
        return board().round();
    }

    private OptionId option(int at) {
        return board().standing().get(at).id();
    }

    private Answer vote(Scope who, int option, Choice choice, @Nullable String reason) {
        return ballots.cast(who, Cast.command(), round(), option(option), choice, reason, false);
    }

    private Answer propose(Scope who, String name, String sentence) {
        return ballots.propose(who, Cast.command(), ballot, name, sentence);
    }

    /** A vote as the form sends it: names and values. */
    private Answer take(Scope who, Object... fields) {
        var texts = new String[fields.length];
        for (int n = 0; n < fields.length; n++) {
            texts[n] = fields[n].toString();
        }
        return intake.take(who, Cast.command("ballot.cast", texts));
    }

    private Answer take(Scope who, String command, String name, String sentence) {
        return intake.take(
                who, Cast.command(command, "activity", ballot.toString(), "name", name, "sentence", sentence));
    }

    private int rows() {
        return jdbc.sql("select count(*) from vote v join ballot_round r on r.id = v.round_id where r.activity_id = ?")
                .param(ballot.value())
                .query(Integer.class)
                .single();
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage(key);
    }

    private interface Numbered {
        Callable<Answer> act(int n);
    }

    private static List<Answer> atOnce(int times, Numbered acts) throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Answer>>();
            for (int n = 0; n < times; n++) {
                running.add(people.submit(acts.act(n)));
            }
            var answers = new ArrayList<Answer>();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
