package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Each part has a name, one sentence and one question for the reason; all three are of one text. */
@ServiceTest
class PartWordsTest extends OpenBallot {

    @Test
    void who_adds_a_part_may_give_it_its_own_question_for_the_reason() {
        add("ask", "Wanneer zou u komen?");
        assertThat(part("Wijktafel").ask()).isEqualTo("Wanneer zou u komen?");
        refused(() -> add("name", "Nog een", "ask", "a".repeat(Ballots.ASK + 1)), "ballot.refused.ask.long");
        add("name", "Nog een", "ask", "🙂".repeat(Ballots.ASK));
        assertThat(part("Nog een").ask()).hasSize(2 * Ballots.ASK);
    }

    @Test
    void without_one_the_usual_question_of_the_method_is_asked() {
        add("ask", "  ");
        assertThat(part("Wijktafel").ask()).isEmpty();
    }

    @Test
    void the_question_is_changed_until_there_are_votes_and_then_only_in_a_next_version() {
        var old = board().standing().getFirst();
        revise(old, "Waarom juist deze raad?");
        assertThat(board().standing().getFirst().ask()).isEqualTo("Waarom juist deze raad?");

        vote(evening.fatima(), 0, TAKE, "Omdat ze luisteren");
        refused(() -> revise(old, "Waarom niet?"), "ballot.refused.voted");
        evening.close(ballot);
        evening.reveal(ballot);
        revise(old, "Waarom niet?");
        assertThat(part(old.name()).ask()).as("the text that was voted on").isEqualTo("Waarom juist deze raad?");

        evening.again(ballot);
        assertThat(part(old.name()).ask()).isEqualTo("Waarom niet?");
        assertThat(part(old.name()).id()).isNotEqualTo(old.id());
    }

    @Test
    void a_new_vote_asks_one_question_at_all_its_parts() {
        intake.take(
                evening.marloes(),
                Cast.command(
                        "ballot.new",
                        "question",
                        "Wat past bij ons?",
                        "method",
                        "dots",
                        "parts",
                        "Loket: Dichtbij.\nBus: Hij komt langs.",
                        "ask",
                        "Wat levert dit u op?"));
        ballot = activities.ofStep(evening.workshop().traject(), 4).getLast().id();
        assertThat(board().standing()).extracting(BallotOption::ask).containsOnly("Wat levert dit u op?");
    }

    private void revise(BallotOption part, String ask) {
        intake.take(
                evening.marloes(),
                Cast.command(
                        "ballot.revise",
                        "option",
                        part.id().toString(),
                        "name",
                        part.name(),
                        "sentence",
                        part.sentence(),
                        "ask",
                        ask));
    }

    private void add(String... more) {
        var fields = new java.util.LinkedHashMap<String, String>();
        fields.put("activity", ballot.toString());
        fields.put("name", "Wijktafel");
        fields.put("sentence", "Praten in de wijk.");
        for (int n = 0; n < more.length; n += 2) {
            fields.put(more[n], more[n + 1]);
        }
        intake.take(
                evening.marloes(),
                new nl.routebord.road.Command(Cast.command(), "ballot.propose", new nl.routebord.road.Fields(fields)));
    }

    private BallotOption part(String name) {
        return board().standing().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
