package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.routebord.live.Audience;
import nl.routebord.road.Answer;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Words beside a vote that may not stand on the wall leave it, and nobody learns whose they were. */
@ServiceTest
class HidingReasonsTest extends OpenBallot {

    private static final String RUDE = "Pietersen luistert nooit";
    private static final String KIND = "Zij kennen de wet";

    @Autowired
    private Revealed revealed;

    @Test
    void a_hidden_reason_of_a_secret_vote_is_in_no_record_and_on_no_paper_but_the_desk_still_reads_it() {
        secretVote();
        var figures = board().shown();
        var sealed = sealed();
        assertThat(everything()).contains(RUDE).contains(KIND);

        act(evening.marloes(), "hide", RUDE);

        assertThat(everything()).doesNotContain(RUDE).contains(KIND);
        assertThat(desk())
                .containsExactlyInAnyOrder(
                        new Tally.Reason(LEAVE, RUDE, true),
                        new Tally.Reason(LEAVE, RUDE, true),
                        new Tally.Reason(TAKE, KIND));
        var now = java.util.Objects.requireNonNull(board().shown());
        assertThat(now.figures())
                .isEqualTo(java.util.Objects.requireNonNull(figures).figures());
        assertThat(now.checksum()).isEqualTo(figures.checksum());
        assertThat(sealed()).isEqualTo(sealed);

        act(evening.marloes(), "show", RUDE);
        assertThat(board().shown()).isEqualTo(figures);
    }

    @Test
    void the_log_tells_each_act_once_and_no_words() {
        secretVote();
        act(evening.marloes(), "hide", RUDE);
        act(evening.marloes(), "hide", RUDE);
        act(evening.marloes(), "show", RUDE);
        act(evening.marloes(), "show", RUDE);

        assertThat(jdbc.sql("select what from log_entry where activity_id = ? and what like 'reason.%' order by at")
                        .param(ballot.value())
                        .query(String.class)
                        .list())
                .containsExactly("reason.hidden", "reason.shown");
        assertThat(jdbc.sql("select count(*) from log_entry where before_text like ? or after_text like ?")
                        .params("%" + RUDE + "%", "%" + RUDE + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_reason_of_an_open_vote_goes_too_also_after_the_next_round_opened_and_its_writer_keeps_it() {
        var fatima = evening.fatima();
        vote(fatima, 0, LEAVE, RUDE);
        vote(evening.jan(), 0, TAKE, KIND);
        evening.close(ballot);
        evening.reveal(ballot);
        var first = round();
        var part = option(0);
        evening.again(ballot);

        send(evening.marloes(), "hide", first, part, RUDE);

        assertThat(board().earlier().toString()).doesNotContain(RUDE).contains(KIND);
        assertThat(board(Audience.STAFF).earlier().toString()).contains(RUDE);
        assertThat(kind.recorded(activity(ballot)).toString()).doesNotContain(RUDE);
        assertThat(kind.mine(fatima.traject(), fatima.speaker()).toString()).contains(RUDE);
    }

    @Test
    void only_the_facilitator_hides_and_shows_and_only_what_is_there_for_all_to_read() {
        vote(evening.fatima(), 0, LEAVE, RUDE);
        vote(evening.jan(), 0, TAKE, KIND);
        evening.close(ballot);
        var round = round();
        var part = option(0);
        refused(() -> send(evening.marloes(), "hide", round, part, RUDE), "ballot.refused.gone.reason");
        evening.reveal(ballot);

        for (var who : List.of(evening.fatima(), evening.jan(), evening.anneke(), evening.hall())) {
            refused(() -> send(who, "hide", round, part, RUDE), "shared.refused.staff");
            refused(() -> send(who, "show", round, part, RUDE), "shared.refused.staff");
        }
        refused(() -> send(evening.marloes(), "hide", round, part, "Andere woorden"), "ballot.refused.gone.reason");
        refused(() -> send(evening.marloes(), "hide", round, option(1), RUDE), "ballot.refused.gone.reason");
        refused(() -> send(cast.evening().marloes(), "hide", round, part, RUDE), "workshop.refused.gone");
        assertThat(everything()).contains(RUDE);
    }

    /** Five people, of whom two wrote the same words. */
    private void secretVote() {
        ballots.promise(evening.marloes(), Cast.command(), ballot, true);
        var people = IntStream.range(0, 5).mapToObj(n -> evening.guest(null, n)).toList();
        vote(people.get(0), 0, LEAVE, RUDE);
        vote(people.get(1), 0, LEAVE, RUDE);
        vote(people.get(2), 0, TAKE, KIND);
        vote(people.get(3), 0, TAKE, null);
        vote(people.get(4), 0, TAKE, null);
        evening.close(ballot);
        evening.reveal(ballot);
    }

    /** All that anybody but the desk can come by: screens, the record, the printed result. */
    private String everything() {
        return board().toString()
                + kind.recorded(activity(ballot))
                + revealed.find(evening.marloes(), round()).orElseThrow();
    }

    private List<Tally.Reason> desk() {
        return java.util.Objects.requireNonNull(board(Audience.STAFF).result()).stream()
                .flatMap(tally -> tally.reasons().stream())
                .toList();
    }

    private List<String> sealed() {
        return jdbc.sql("select id || ' ' || mark || ' ' || coalesce(reason, '') from sealed_ballot where round_id = ?"
                        + " order by id")
                .param(round().value())
                .query(String.class)
                .list();
    }

    private void act(Scope who, String act, String words) {
        send(who, act, round(), option(0), words);
    }

    private Answer send(Scope who, String act, RoundId round, OptionId part, String words) {
        return intake.take(
                who,
                Cast.command(
                        "ballot.reason." + act,
                        "round",
                        round.toString(),
                        "option",
                        part.toString(),
                        "words",
                        Tally.Reason.key(words)));
    }
}
