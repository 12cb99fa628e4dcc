package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.routebord.live.Changed;
import nl.routebord.road.Answer;
import nl.routebord.seatcard.CardNumber;
import nl.routebord.seatcard.SeatCards;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.Steering;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Votes that the facilitator makes during the evening, one for each way of asking. */
@ServiceTest
@RecordApplicationEvents
class MethodsTest extends OpenBallot {

    @Autowired
    private Steering steering;

    @Autowired
    private SeatCards cards;

    @Test
    void three_dots_are_three_dots_however_many_taps_come_in_at_once() throws Exception {
        make("dots", "most", "3", "secret", "no");
        var fatima = evening.fatima();
        var round = round();
        var options = board().standing();
        var answers = atOnce(60, n -> () -> {
            try {
                return casting.cast(
                        fatima, Cast.command(), round, options.get(n % 3).id(), 1 + n % 3, null, false);
            } catch (Refusal refused) {
                return new Answer(refused.text());
            }
        });

        assertThat(answers)
                .allMatch(answer -> isCounted(answer) || answer.text().key().equals("ballot.refused.spent"));
        assertThat(mine(fatima).votes().stream().mapToInt(MyBallot.MyVote::mark).sum())
                .isBetween(1, 3);
        refused(() -> cast(fatima, 0, 4), "road.refused.broken");
    }

    @Test
    void dots_on_a_part_that_is_taken_off_come_back(@Autowired ApplicationEvents events) {
        make("dots", "most", "2", "secret", "no");
        var fatima = evening.fatima();
        cast(fatima, 0, 2);
        refused(() -> cast(fatima, 1, 1), "ballot.refused.spent");
        var neverVoted = evening.jan();
        events.clear();
        ballots.remove(evening.marloes(), Cast.command(), option(0));

        assertThat(events.stream(Changed.class).filter(changed -> !changed.countsOnly()))
                .as("everybody is told, since it must not show who gave them")
                .extracting(Changed::topic)
                .contains(
                        activity(ballot).mine(fatima.speaker()),
                        activity(ballot).mine(neverVoted.speaker()));
        assertThat(cast(fatima, 0, 2)).matches(OpenBallot::isCounted);
        assertThat(mine(fatima).votes()).hasSize(1);
    }

    @Test
    void one_choice_moves_and_can_be_taken_back() {
        make("choice", "most", "1", "secret", "no");
        var fatima = evening.fatima();
        cast(fatima, 0, 1);
        cast(fatima, 1, 1);
        assertThat(mine(fatima).votes()).extracting(MyBallot.MyVote::option).containsExactly(option(1));

        assertThat(cast(fatima, 1, 0)).isEqualTo(Answer.of("ballot.answer.taken_back"));
        assertThat(board().answered()).isZero();
    }

    @Test
    void something_else_needs_words_of_ones_own() {
        make("choice", "most", "1", "secret", "no", "other", "yes");
        var other = board().standing().getLast();
        assertThat(other.other()).isTrue();

        var fatima = evening.fatima();
        refused(
                () -> casting.cast(fatima, Cast.command(), round(), other.id(), 1, null, false),
                "ballot.refused.reason.empty");
        casting.cast(fatima, Cast.command(), round(), other.id(), 1, "Een fietsclub", false);
        assertThat(mine(fatima).votes().getFirst().reason()).isEqualTo("Een fietsclub");
    }

    @Test
    void an_order_is_taken_whole_or_not_at_all_and_counted_by_places() {
        make("ranking", "secret", "no");
        var options = board().standing().stream().map(BallotOption::id).toList();
        var fatima = evening.fatima();
        var turned = options.reversed();
        casting.rank(fatima, Cast.command(), round(), turned);
        casting.rank(evening.jan(), Cast.command(), round(), turned);
        casting.rank(evening.noor(), Cast.command(), round(), options);
        refused(() -> casting.rank(fatima, Cast.command(), round(), options.subList(0, 2)), "ballot.refused.order");
        refused(() -> cast(fatima, 0, 1), "road.refused.broken");

        evening.close(ballot);
        evening.reveal(ballot);
        assertThat(result().getFirst().option()).isEqualTo(options.getLast());
        assertThat(Method.RANKING.worth(result().getFirst().figures().points())).isEqualByComparingTo("4");
        assertThat(result().getFirst().figures().counts()).containsExactly(2, 0, 1);
    }

    @Test
    void an_objection_needs_its_reason_and_only_counts_when_objections_are_asked() {
        make("consent", "secret", "no");
        var fatima = evening.fatima();
        refused(() -> cast(fatima, 0, 0), "ballot.refused.stage");
        ballots.stage(evening.marloes(), Cast.command(), ballot, Asking.Stage.OBJECTIONS);

        refused(() -> cast(fatima, 0, Method.OBJECTION), "ballot.refused.reason.empty");
        casting.cast(fatima, Cast.command(), round(), option(0), Method.OBJECTION, "Te ver weg", false);
        assertThat(board().answered()).isEqualTo(1);
    }

    @Test
    void a_text_with_votes_changes_only_as_a_next_version_in_a_next_round_that_inherits_nothing() {
        make("consent", "secret", "no");
        ballots.stage(evening.marloes(), Cast.command(), ballot, Asking.Stage.OBJECTIONS);
        var fatima = evening.fatima();
        cast(fatima, 0, 0);
        var old = board().standing().getFirst();
        refused(
                () -> ballots.revise(
                        evening.marloes(), Cast.command(), old.id(), new PartWords("Eén loket", "Dichtbij.")),
                "ballot.refused.voted");

        evening.close(ballot);
        evening.reveal(ballot);
        ballots.revise(evening.marloes(), Cast.command(), old.id(), new PartWords("Eén loket", "In elke wijk."));
        assertThat(board().standing()).extracting(BallotOption::name).doesNotContain("Eén loket");

        evening.again(ballot);
        var fresh = board().standing().getFirst();
        assertThat(fresh.name()).isEqualTo("Eén loket");
        assertThat(fresh.beforeName()).isEqualTo(old.name());
        assertThat(mine(fatima).votes()).isEmpty();
        assertThat(board().earlier()).hasSize(1);
        assertThat(board().earlier().getFirst().result().getFirst().name()).isEqualTo(old.name());
    }

    @Test
    void a_paper_vote_is_the_ballot_of_its_card_and_only_a_number_of_the_round() {
        make("poll");
        cards.issue(evening.marloes(), Cast.command(), 6, "", null);
        for (int n = 1; n <= 5; n++) {
            paper(n, 0);
        }
        paper(1, 2);
        refused(() -> paper(77, 0), "seatcard.refused.number");
        refused(
                () -> casting.paper(evening.fatima(), Cast.command(), round(), new CardNumber(6), Map.of(option(0), 0)),
                "shared.refused.staff");

        evening.close(ballot);
        evening.reveal(ballot);
        assertThat(board().answered()).isEqualTo(5);
        assertThat(board().onPaper()).isEqualTo(5);
        var figures = java.util.Objects.requireNonNull(board().shown()).figures();
        assertThat(figures.invited()).isEqualTo(6);
        assertThat(figures.byCards()).isTrue();
        assertThat(result().getFirst().figures().counts()).containsExactly(4, 0, 1);
        assertThat(jdbc.sql("select count(*) from ballot_on_paper where round_id = ?")
                        .param(round().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_the_result_led_to_is_recorded_with_why_and_when_it_is_looked_at_again() {
        make("poll", "secret", "no");
        cast(evening.fatima(), 0, 0);
        refused(() -> decide("Het loket komt er", "1-9-2099"), "ballot.refused.unseen");
        evening.close(ballot);
        evening.reveal(ballot);
        refused(() -> decide("Het loket komt er", "1-9-2001"), "trail.refused.review");
        refused(() -> decide("Het loket komt er", "31-2-2099"), "ballot.refused.review.long");
        decide("Het loket komt er", "1-9-2099");
        decide("Het loket komt er in mei", "1-9-2099");

        assertThat(java.util.Objects.requireNonNull(board().decision()).title()).isEqualTo("Het loket komt er in mei");
        evening.again(ballot);
        assertThat(board().decision()).isNull();
    }

    private Answer decide(String title, String review) {
        return intake.take(
                evening.marloes(),
                Cast.command(
                        "ballot.decide",
                        "activity",
                        ballot.toString(),
                        "title",
                        title,
                        "why",
                        "Het is dichtbij.",
                        "review",
                        review));
    }

    @Test
    void a_new_vote_that_lacks_something_says_what() {
        var marloes = evening.marloes();
        refused(() -> intake.take(marloes, Cast.command("ballot.new")), "ballot.refused.question.empty");
        refused(() -> found("question", "Wat kiest u?"), "ballot.refused.method.empty");
        refused(() -> found("question", "Wat kiest u?", "method", "dots"), "ballot.refused.parts.empty");
        refused(() -> found("question", "Wat kiest u?", "method", "dots", "parts", "A"), "ballot.refused.parts.two");
        refused(
                () -> found("question", "Wat kiest u?", "method", "dots", "parts", "A\na"),
                "ballot.refused.parts.double");
        refused(
                () -> found("question", "Wat kiest u?", "method", "dots", "parts", "A\nB", "most", "x"),
                "ballot.refused.most");
        refused(
                () -> intake.take(evening.fatima(), Cast.command("ballot.new", "question", "Mag ik?")),
                "shared.refused.staff");
    }

    private void found(String... fields) {
        intake.take(evening.marloes(), Cast.command("ballot.new", fields));
    }

    private Answer cast(Scope who, int option, int mark) {
        return casting.cast(who, Cast.command(), round(), option(option), mark, null, false);
    }

    private void paper(int card, int mark) {
        casting.paper(evening.marloes(), Cast.command(), round(), new CardNumber(card), Map.of(option(0), mark));
    }

    /** Makes a vote on three parts, puts it on stage and opens it. */
    private void make(String method, String... more) {
        var fields = new ArrayList<>(List.of(
                "question",
                "Wat past bij ons?",
                "method",
                method,
                "parts",
                "Loket: Dichtbij.\nBus: Hij komt langs.\nBellen"));
        fields.addAll(List.of(more));
        found(fields.toArray(String[]::new));
        ballot = newest();
        steering.start(evening.marloes(), Cast.command(), ballot);
        assertThat(activity(ballot).phase()).isEqualTo(Phase.OPEN);
    }

    private ActivityId newest() {
        return activities.ofStep(evening.workshop().traject(), 4).getLast().id();
    }
}
