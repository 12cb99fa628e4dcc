package nl.routebord.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.routebord.live.Changed;
import nl.routebord.live.Topic;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.testing.AtOnce;
import nl.routebord.trail.Unfollowed;
import nl.routebord.workshop.Contribution;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Preparing and publishing, what waits, and the promise in days. */
@RecordApplicationEvents
class AnsweringTest extends AnsweredEvening {

    @Test
    void the_count_of_what_waits_equals_a_count_of_the_tables_themselves() {
        card(fatima, "Lange wachttijd");
        card(jan, "Geen bus");
        card(marloes, "Van de staf");
        var hidden = card(jan, "Weg hiermee");
        send(marloes, "cards.remove", "entry", hidden.id().toString());
        var criteria = evening.open("criteria");
        send(
                fatima,
                "criteria.propose",
                "activity",
                criteria.toString(),
                "name",
                "Snel",
                "sentence",
                "Binnen een week.");
        var feedback = evening.open("feedback");
        send(jan, "feedback.give", "activity", feedback.toString(), "sort", "pinches", "text", "Te traag");
        send(marloes, "stage.start", "activity", cards.toString());
        send(
                fatima,
                "concern.raise",
                "kind",
                "entry",
                "item",
                thing("Geen bus").id().toString(),
                "text",
                "En rolstoelen?");
        send(fatima, "question.ask", "text", "Wanneer hoor ik iets?");

        assertThat(unfollowed.count(marloes.traject()).waiting())
                .isEqualTo(counted())
                .isEqualTo(6);
        prepare("taken", "Dit doen we.", thing("Geen bus"), thing("Te traag"));
        assertThat(unfollowed.count(marloes.traject()).waiting()).isEqualTo(6);
        send(marloes, "followup.publish");
        prepare("discussed", "", thing("Lange wachttijd"));
        send(marloes, "followup.publish");
        assertThat(unfollowed.count(marloes.traject())).isEqualTo(new Unfollowed.Count(6, 4));
        assertThat(counted()).isEqualTo(4);
    }

    @Test
    void nothing_is_prepared_without_a_reason_or_for_what_is_not_there_and_only_by_the_staff() {
        var card = card(fatima, "Lange wachttijd");
        refused(marloes, "trail.refused.followup.reason", card, "not", "");
        refused(fatima, "shared.refused.staff", card, "not", "Nee");
        refused(marloes, "followup.refused.none", new ItemRef("entry", UUID.randomUUID()), "not", "Nee");
        refused(cast.evening().marloes(), "followup.refused.none", card, "not", "Nee");
        assertThatThrownBy(() -> send(marloes, "followup.publish")).hasMessage("followup.refused.nothing");
        assertThatThrownBy(() -> send(fatima, "followup.publish")).hasMessage("shared.refused.staff");
    }

    @Test
    void a_text_that_was_changed_after_its_answer_was_prepared_is_flagged_with_both_texts_and_can_be_published() {
        var card = card(fatima, "Lange wachttijd");
        prepare("taken", "Dit doen we.", card);
        assertThat(only().before()).isEmpty();
        assertThat(staff().changed()).isZero();

        reword(card, "Korte wachttijd");
        assertThat(only().before()).contains("Lange wachttijd");
        assertThat(only().text()).isEqualTo("Korte wachttijd");
        assertThat(staff().changed()).isEqualTo(1);

        prepare("not", "Die is al kort.", card);
        assertThat(only().before()).isEmpty();

        reword(card, "Geen wachttijd");
        send(marloes, "followup.publish");
        assertThat(only().before()).isEmpty();
        assertThat(told()).extracting(one -> one.text()).containsExactly("Geen wachttijd");
    }

    private Case only() {
        var cases = staff().cases().toList();
        assertThat(cases).hasSize(1);
        return cases.getFirst();
    }

    private void reword(ItemRef card, String text) {
        var version = jdbc.sql("select version from entry where id = ?")
                .param(card.id())
                .query(Integer.class)
                .single();
        send(
                fatima,
                "cards.change",
                "entry",
                card.id().toString(),
                "base",
                version.toString(),
                nl.routebord.entries.EntryCommands.input(nl.routebord.entries.EntryKind.NAME),
                text);
    }

    @Test
    void two_of_the_staff_at_once_prepare_one_answer_per_thing_and_publish_it_once() throws Exception {
        card(fatima, "Lange wachttijd");
        var item = thing("Lange wachttijd");
        AtOnce.all(8, n -> () -> prepare("taken", "Antwoord " + n, item));
        assertThat(staff().prepared()).isEqualTo(1);
        AtOnce.all(4, n -> () -> {
            try {
                return send(marloes, "followup.publish");
            } catch (Refusal second) {
                return second;
            }
        });
        assertThat(staff().cases().toList()).singleElement().satisfies(one -> {
            assertThat(one.published()).hasSize(1);
            assertThat(one.prepared()).isNull();
        });
    }

    @Test
    void all_of_a_board_that_waits_is_answered_at_once_and_what_has_an_answer_keeps_it() {
        card(fatima, "Een");
        card(jan, "Twee");
        prepare("not", "Nee, want.", thing("Een"));
        var answer =
                send(marloes, "followup.prepare", "boards", cards.toString(), "status", "taken", "reason", "Ja, want.");

        assertThat(answer.text().places()).containsEntry("n", 1);
        send(marloes, "followup.publish");
        assertThat(told())
                .extracting(one -> one.text() + " " + one.answer().reason())
                .containsExactlyInAnyOrder("Een Nee, want.", "Twee Ja, want.");
    }

    @Test
    void a_closed_board_is_late_once_the_promised_days_are_over_and_no_more_when_all_is_answered() {
        card(fatima, "Lange wachttijd");
        send(marloes, "followup.promise", "days", "14", "who", "Wethouder De Wit", "via", "");
        assertThat(staff().boards().getFirst().term().state()).isEqualTo(Promise.Term.State.OPEN);
        evening.close(cards);
        assertThat(staff().boards().getFirst().term()).isEqualTo(new Promise.Term(Promise.Term.State.COUNTS, 14));
        closedDaysAgo(17);
        assertThat(staff().boards().getFirst().term()).isEqualTo(new Promise.Term(Promise.Term.State.LATE, 3));
        assertThat(staff().late()).isEqualTo(1);
        prepare("taken", "Dit doen we.", thing("Lange wachttijd"));
        send(marloes, "followup.publish");
        assertThat(staff().late()).isZero();
    }

    @Test
    void a_promise_is_a_number_of_days_that_exists() {
        for (var days : List.of("0", "366", "veel", "")) {
            assertThatThrownBy(() -> send(marloes, "followup.promise", "days", days))
                    .hasMessage("followup.refused.days");
        }
        assertThat(staff().promise()).isEqualTo(Promise.USUAL);
    }

    @Test
    void thirty_answers_are_announced_once_so_that_every_screen_shows_them_in_one_frame(
            @Autowired ApplicationEvents events) {
        for (int n = 0; n < 30; n++) {
            card(n % 2 == 0 ? fatima : jan, "Kaart " + n);
        }
        send(marloes, "followup.prepare", "boards", cards.toString(), "status", "taken", "reason", "Dit doen we.");
        events.clear();
        send(marloes, "followup.publish");

        // Other rooms may follow with topics of their own; none is told twice.
        assertThat(announced(events))
                .doesNotHaveDuplicates()
                .contains(
                        AnswersBoard.topic(marloes.traject()),
                        Unfollowed.topic(marloes.traject()),
                        Contribution.topic(fatima.speaker()),
                        Contribution.topic(jan.speaker()));
        assertThat(told()).hasSize(30);
    }

    private static List<Topic> announced(ApplicationEvents events) {
        return events.stream(Changed.class).map(Changed::topic).toList();
    }
}
