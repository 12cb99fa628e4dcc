package nl.routebord.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import nl.routebord.shared.ItemRef;
import nl.routebord.trail.BroughtIn.Thing;
import org.junit.jupiter.api.Test;

/** Whatever people write in a traject, on a board or beside it, waits for an answer until it has one. */
class EveryKindTest extends WrittenEvening {

    @Test
    void what_waits_is_as_much_as_the_tables_of_all_kinds_hold() {
        card(fatima, "Lange wachttijd");
        remark(jan, "Zeg ook wat u ermee doet.");
        openVote();
        sentences(5);
        poll(3);
        var anneke = evening.anneke();
        check(anneke, "Zo door.");
        var point = point();
        send(anneke, "evaluation.find", "point", point, "mark", "watch", "text", "Het duurt lang.");
        send(marloes, "evaluation.find", "point", point, "mark", "good", "text", "Van de staf.");
        minutes(anneke, "Ik was er ook.");

        assertThat(waiting()).isEqualTo(independent());
        assertThat(texts())
                .hasSize(13)
                .contains(
                        "Zeg ook wat u ermee doet.",
                        "Wat mensen schreven bij hun stem (2)",
                        "Een bus: Elke dag.",
                        "Zin 0",
                        "Wat mensen schreven in de peiling ‘Waarheen?’ (3)",
                        "Het duurt lang.",
                        "Ik was er ook.")
                .anyMatch(text -> text.startsWith("Wat leden schreven in de check van "));

        var all = things().stream().map(Thing::item).toList();
        prepare("taken", "Dit doen we.", all.toArray(ItemRef[]::new));
        send(marloes, "followup.publish");
        assertThat(waiting()).isZero();
        assertThat(independent()).isZero();
        assertThat(everybody().waiting()).isZero();
        assertThat(everybody().toString()).doesNotContain("Fatima", "Anneke", "Te duur", "Geheim", "Zo door.");
        assertThat(told()).extracting(PublicAnswers.Told::text).doesNotContain("Het duurt lang.");
        assertThat(others(anneke)).containsExactlyInAnyOrder(
                "Het duurt lang.",
                "Ik was er ook.",
                texts().stream().filter(text -> text.startsWith("Wat leden")).findFirst().orElseThrow());
        assertThat(others(jan)).containsExactlyInAnyOrder(
                "Zeg ook wat u ermee doet.", "Wat mensen schreven bij hun stem (2)");
    }

    @Test
    void a_remark_waits_until_it_is_hidden_or_answered_here_or_on_its_board_and_both_are_one_answer() {
        var remark = remark(jan, "Zeg ook wat u ermee doet.");
        var other = remark(fatima, "Te lang.");
        assertThat(texts()).containsExactly("Zeg ook wat u ermee doet.", "Te lang.");
        send(marloes, "aside.hide", "kind", "remark", "item", other.id().toString(), "reason", "hurtful");
        assertThat(texts()).containsExactly("Zeg ook wat u ermee doet.");
        send(marloes, "aside.show", "kind", "remark", "item", other.id().toString());
        send(marloes, "document.reply", "remark", other.id().toString(), "text", "Wij kortten het in.");
        assertThat(texts()).containsExactly("Zeg ook wat u ermee doet.");

        prepare("taken", "Dat staat er nu.", remark);
        send(marloes, "followup.publish");
        assertThat(waiting()).isZero();
        assertThat(told()).extracting(PublicAnswers.Told::text).containsExactly("Zeg ook wat u ermee doet.");
        assertThat(others(jan)).containsExactly("Zeg ook wat u ermee doet.");
        assertThat(jdbc.sql("select count(*) from entry_remark where id = ? and answer is null")
                        .param(remark.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        jdbc.sql("update activity set hidden = true where id = ?")
                .param(document().value())
                .update();
        assertThat(told()).as("the text it is about is not for all any more").isEmpty();
    }

    @Test
    void reasons_are_one_thing_once_they_can_be_read_without_the_words_and_a_hidden_one_counts_no_more() {
        evening.open("ballot");
        vote(fatima, "Te duur");
        assertThat(things()).isEmpty();
        evening.close(evening.activity("ballot"));
        assertThat(things()).as("nobody reads them before the result is shown").isEmpty();
        evening.reveal(evening.activity("ballot"));

        assertThat(things()).singleElement().satisfies(thing -> {
            assertThat(thing.text()).isEqualTo("Wat mensen schreven bij hun stem (1)");
            assertThat(thing.authors()).containsExactly(fatima.speaker());
        });
        send(
                marloes,
                "ballot.reason.hide",
                "round",
                round(),
                "option",
                option(),
                "words",
                sha256("Te duur"));
        assertThat(things()).isEmpty();
    }

    @Test
    void reasons_of_a_secret_vote_have_no_writers_and_a_next_round_asks_for_an_answer_of_its_own() {
        evening.open("ballot");
        send(marloes, "ballot.promise", "activity", ballot(), "secret", "1");
        for (int n = 0; n < 5; n++) {
            vote(evening.guest(null, n), "Geheim " + n);
        }
        evening.close(evening.activity("ballot"));
        evening.reveal(evening.activity("ballot"));
        assertThat(things()).singleElement().satisfies(thing -> assertThat(thing.authors()).isEmpty());
        prepare("taken", "Dit doen we.", things().getFirst().item());
        send(marloes, "followup.publish");

        evening.again(evening.activity("ballot"));
        for (int n = 0; n < 5; n++) {
            vote(evening.guest(null, n), "Nog eens " + n);
        }
        evening.close(evening.activity("ballot"));
        evening.reveal(evening.activity("ballot"));
        assertThat(waiting()).isEqualTo(1);
        assertThat(texts())
                .containsExactly(
                        "Wat mensen schreven bij hun stem (5)", "Wat mensen schreven bij hun stem in ronde 2 (5)");
        assertThat(told()).extracting(PublicAnswers.Told::text).containsExactly("Wat mensen schreven bij hun stem (5)");
    }

    @Test
    void a_part_that_is_taken_off_the_list_asks_for_nothing() {
        evening.open("ballot");
        send(jan, "ballot.propose", "activity", ballot(), "name", "Een bus", "sentence", "Elke dag.");
        assertThat(texts()).containsExactly("Een bus: Elke dag.");
        assertThat(things().getFirst().authors()).containsExactly(jan.speaker());
        send(marloes, "ballot.remove", "option", things().getFirst().item().id().toString());
        assertThat(things()).isEmpty();
    }

    @Test
    void sentences_wait_from_the_close_on_and_have_no_writers() {
        sentences(4);
        assertThat(things()).as("of fewer than five nothing is left").isEmpty();
        send(marloes, "phase.again", "activity", thermometer().toString());
        sentences(5);
        assertThat(texts()).containsExactlyInAnyOrder("Zin 0", "Zin 1", "Zin 2", "Zin 3", "Zin 4");
        assertThat(things()).allMatch(thing -> thing.authors().isEmpty());
    }

    @Test
    void what_was_written_in_a_check_is_one_thing_a_month_for_its_writers_alone() {
        var anneke = evening.anneke();
        send(anneke, "check.fillin", "month", YearMonth.now().toString(), "runs_score", "4");
        assertThat(things()).as("a score is no text").isEmpty();
        check(anneke, "Zo door.");
        check(evening.anneke(), "Het gaat.");
        assertThat(things()).singleElement().satisfies(thing -> {
            assertThat(thing.text()).endsWith("(2)").doesNotContain("Zo door.");
            assertThat(thing.authors()).contains(anneke.speaker()).hasSize(2);
        });
        prepare("later", "Dat komt in mei.", things().getFirst().item());
        send(marloes, "followup.publish");
        assertThat(waiting()).isZero();
        assertThat(told()).isEmpty();
        assertThat(others(anneke)).hasSize(1);
    }

    @Test
    void reactions_on_minutes_wait_and_those_of_the_staff_do_not() {
        var anneke = evening.anneke();
        minutes(anneke, "Ik was er ook.");
        send(marloes, "minutes.react", "minutes", minutes(), "text", "Wij ook.");
        assertThat(texts()).containsExactly("Ik was er ook.");
        prepare("taken", "Uw naam staat er nu bij.", things().getFirst().item());
        send(marloes, "followup.publish");
        assertThat(waiting()).isZero();
        assertThat(told()).extracting(PublicAnswers.Told::text).containsExactly("Ik was er ook.");
        assertThat(others(anneke)).containsExactly("Ik was er ook.");
    }

    @Test
    void words_of_a_poll_wait_once_it_is_sealed() {
        poll(2);
        assertThat(texts()).containsExactly("Wat mensen schreven in de peiling ‘Waarheen?’ (2)");
        jdbc.sql("update poll set sealed_at = null where traject_id = ?")
                .param(marloes.traject().value())
                .update();
        assertThat(things()).isEmpty();
    }
}
