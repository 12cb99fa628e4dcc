package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.seatcard.SeatCards;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Steering;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A ballot that came on paper or was spoken has its own words too, and keeps no more of its writer than one from a phone. */
@ServiceTest
class PaperWordsTest extends OpenBallot {

    private static final String WORDS = "De bus komt hier niet langs.";

    @Autowired
    private Steering steering;

    @Autowired
    private SeatCards cards;

    @Test
    void a_spoken_objection_is_typed_in_with_its_reason_and_sealed_as_any_other() {
        make("consent", "secret", "yes");
        ballots.stage(evening.marloes(), Cast.command(), ballot, Asking.Stage.OBJECTIONS);
        var text = board().standing().getFirst().id();
        refused(() -> paper(1, "mark-" + text, "1"), "ballot.refused.reason.empty");
        refused(() -> paper(1, "reason-" + text, WORDS), "ballot.refused.choice.empty");
        paper(1, "mark-" + text, "1", "reason-" + text, WORDS);
        for (int card = 2; card <= 5; card++) {
            paper(card, "mark-" + text, "0");
        }
        evening.close(ballot);
        evening.reveal(ballot);

        assertThat(result().getFirst().reasons()).containsExactly(new Tally.Reason(Method.OBJECTION, WORDS));
        assertThat(left("select count(*) from vote where round_id = ?")).isZero();
        assertThat(left("select count(*) from ballot_on_paper where round_id = ?"))
                .isZero();
        assertThat(left("select count(*) from sealed_ballot where round_id = ? and reason is not null"))
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from log_entry where after_text like ? or before_text like ?")
                        .params("%" + WORDS + "%", "%" + WORDS + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void something_else_on_paper_carries_what_was_written_there() {
        make("choice", "most", "1", "secret", "no", "other", "yes");
        var first = board().standing().getFirst().id();
        var other = board().standing().getLast().id();
        refused(() -> paper(1, "mark-" + other, "1"), "ballot.refused.reason.empty");
        refused(() -> paper(1, "mark-" + first, "1", "reason-" + other, "Een fietsclub"), "ballot.refused.paper.mark");
        paper(1, "mark-" + other, "1", "reason-" + other, "Een fietsclub");
        evening.close(ballot);
        evening.reveal(ballot);

        assertThat(result())
                .filteredOn(tally -> tally.option().equals(other))
                .singleElement()
                .satisfies(tally -> assertThat(tally.reasons())
                        .extracting(Tally.Reason::text)
                        .containsExactly("Een fietsclub"));
    }

    @Test
    void typed_again_the_words_are_replaced_with_the_ballot() {
        make("choice", "most", "1", "secret", "no", "other", "yes");
        var first = board().standing().getFirst().id();
        var other = board().standing().getLast().id();
        paper(1, "mark-" + other, "1", "reason-" + other, "Een fietsclub");
        paper(1, "mark-" + first, "1");
        assertThat(left("select count(*) from vote where round_id = ? and reason is not null"))
                .isZero();
    }

    /** Words can be recognised by who knows the writer; they must not lead to the other choices of that paper. */
    @Test
    void sealed_words_lie_apart_from_the_other_dots_of_their_writer() {
        make("dots", "most", "3", "secret", "yes");
        var round = round();
        for (int n = 0; n < 6; n++) {
            var who = evening.guest(null, n % 5);
            casting.cast(who, Cast.command(), round, option(0), 2, n == 0 ? WORDS : null, false);
            casting.cast(who, Cast.command(), round, option(1), 1, null, false);
        }
        evening.close(ballot);

        assertThat(jdbc.sql("""
                        select count(*) from sealed_ballot a join sealed_ballot b on a.paper = b.paper and a.id <> b.id
                        where a.round_id = ? and a.reason is not null""").param(round.value()).query(Integer.class).single())
                .isZero();
        assertThat(left("select count(distinct paper) from sealed_ballot where round_id = ?"))
                .isEqualTo(7);
    }

    private int left(String sql) {
        return jdbc.sql(sql).param(round().value()).query(Integer.class).single();
    }

    private void paper(int card, String... marks) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("round", round().toString());
        fields.put("card", "K-00" + card);
        for (int n = 0; n < marks.length; n += 2) {
            fields.put(marks[n], marks[n + 1]);
        }
        intake.take(evening.marloes(), new Command(Cast.command(), "ballot.paper", new Fields(fields)));
    }

    private void make(String method, String... more) {
        var fields = new ArrayList<>(List.of(
                "question", "Wat past bij ons?", "method", method, "parts", "Loket: Dichtbij.\nBus: Hij komt."));
        fields.addAll(List.of(more));
        intake.take(evening.marloes(), Cast.command("ballot.new", fields.toArray(String[]::new)));
        ballot = activities.ofStep(evening.workshop().traject(), 4).getLast().id();
        steering.start(evening.marloes(), Cast.command(), ballot);
        cards.issue(evening.marloes(), Cast.command(), 6, "", null);
    }
}
