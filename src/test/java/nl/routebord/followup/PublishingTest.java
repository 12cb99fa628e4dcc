package nl.routebord.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.routebord.live.Changed;
import nl.routebord.live.Topic;
import nl.routebord.shared.Text;
import nl.routebord.soundingboard.SoundingBoard;
import nl.routebord.soundingboard.Visit;
import nl.routebord.testing.Cast;
import nl.routebord.trail.FollowUp;
import nl.routebord.trail.FollowUps;
import nl.routebord.workshop.Contribution;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Nothing is published that nobody looked at, answers follow the decisions they name, and everybody hears of it once. */
@RecordApplicationEvents
@SuppressWarnings("NullAway.Init")
class PublishingTest extends AnsweredEvening {

    @Autowired
    private SoundingBoard members;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void what_was_prepared_after_somebody_looked_keeps_all_of_it_until_they_look_again() {
        card(fatima, "Een");
        card(jan, "Twee");
        prepare("taken", "Dit doen we.", thing("Een"));
        var seen = staff().seen();
        prepare("not", "Dit niet.", thing("Twee"));

        assertThatThrownBy(() -> publish(seen)).hasMessage("followup.refused.newer");
        assertThat(told()).isEmpty();
        assertThat(staff().prepared()).isEqualTo(2);
        publish(staff().seen());
        assertThat(told()).hasSize(2);
    }

    @Test
    void an_answer_in_other_words_has_to_be_seen_too_and_one_that_is_gone_does_not_matter() {
        card(fatima, "Een");
        card(jan, "Twee");
        prepare("taken", "Dit doen we.", thing("Een"), thing("Twee"));
        var seen = staff().seen();
        send(marloes, "followup.drop", "item", "entry:" + thing("Twee").id());
        var fewer = staff().seen();
        prepare("taken", "Iets heel anders.", thing("Een"));

        assertThatThrownBy(() -> publish(seen)).hasMessage("followup.refused.newer");
        assertThatThrownBy(() -> publish(fewer)).hasMessage("followup.refused.newer");
        prepare("not", "Nee.", thing("Twee"));
        var both = staff().seen();
        send(marloes, "followup.drop", "item", "entry:" + thing("Twee").id());
        publish(both);
        assertThat(told()).extracting(one -> one.answer().reason()).containsExactly("Iets heel anders.");
        assertThatThrownBy(() -> publish("zoveel")).hasMessage("road.refused.broken");
    }

    @Test
    void what_comes_in_on_a_whole_board_after_it_was_read_is_left_out_and_counted() {
        card(fatima, "Een");
        var read = staff().read().toString();
        card(jan, "Twee");
        card(jan, "Drie");

        var answer = send(
                marloes,
                "followup.prepare",
                "boards",
                cards.toString(),
                "read",
                read,
                "status",
                "taken",
                "reason",
                "Dit doen we.");

        assertThat(answer.text().key()).isEqualTo("followup.answer.prepared.some");
        assertThat(answer.text().places()).containsEntry("n", 1).containsEntry("late", 2);
        assertThat(staff().prepared()).isEqualTo(1);
        assertThat(thing("Een").id())
                .isEqualTo(staff().cases()
                        .filter(one -> one.prepared() != null)
                        .findFirst()
                        .orElseThrow()
                        .item()
                        .id());
    }

    @Test
    void whoever_only_adds_something_does_not_wait_for_who_answers() {
        transaction.executeWithoutResult(status -> {
            followUps.hold(Cast.from(marloes, "followup.publish"));
            var added = CompletableFuture.supplyAsync(() -> card(fatima, "Intussen"));
            assertThat(added.orTimeout(20, TimeUnit.SECONDS).join().kind()).isEqualTo("entry");
        });
    }

    @Test
    void a_decision_that_was_withdrawn_is_not_chosen_any_more_and_who_reads_it_is_told(
            @Autowired ApplicationEvents events) {
        card(fatima, "Lange wachttijd");
        send(marloes, "decision.make", "title", "Er komt een loket", "reason", "Zo", "review", "2099-05-01");
        var decision = staff().decisions().getFirst().id().toString();
        prepareWith(decision);
        send(marloes, "followup.publish");
        events.clear();

        send(marloes, "decision.withdraw", "decision", decision, "why", "Geen geld");

        assertThat(events.stream(Changed.class).map(Changed::topic))
                .contains(AnswersBoard.topic(marloes.traject()), (Topic) Contribution.topic(fatima.speaker()))
                .doesNotContain(Contribution.topic(jan.speaker()));
        assertThat(staff().decisions()).isEmpty();
        assertThat(told())
                .singleElement()
                .satisfies(one -> assertThat(one.answer().decision())
                        .isNotNull()
                        .satisfies(ruling -> assertThat(ruling.withdrawn()).isTrue()));
        assertThat(mine(fatima).answer())
                .isNotNull()
                .extracting(FollowUp::decision)
                .isNotNull()
                .satisfies(ruling ->
                        assertThat(((FollowUp.Ruling) ruling).withdrawn()).isTrue());
        assertThatThrownBy(() -> prepareWith(decision)).hasMessage("trail.refused.gone");
        send(marloes, "decision.restore", "decision", decision);
        assertThat(staff().decisions()).hasSize(1);
    }

    @Test
    void members_read_how_many_answers_there_are_at_which_board_and_step() {
        var anneke = evening.anneke();
        for (int n = 0; n < 12; n++) {
            card(fatima, "Kaart " + n);
        }
        send(jan, "question.ask", "text", "Wanneer hoor ik iets?");
        send(marloes, "followup.prepare", "boards", cards.toString(), "status", "taken", "reason", "Dit doen we.");
        prepare("later", "In mei.", thing("Wanneer"));
        send(marloes, "followup.publish");

        assertThat(logged()).isEqualTo(2);
        var news = members.arrive(anneke).news();
        assertThat(news)
                .filteredOn(one -> one.what().contains(Text.of("news.followup.published", java.util.Map.of("n", 12))))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.step()).isEqualTo(1);
                    assertThat(one.activity()).isNotEmpty();
                });
        assertThat(news)
                .filteredOn(one -> one.what().contains(Text.of("news.followup.published", java.util.Map.of("n", 1))))
                .singleElement()
                .extracting(Visit.News::step)
                .isEqualTo(evening.workshop().step());
    }

    @Test
    void what_was_taken_back_or_only_talked_about_is_no_new_answer() {
        var anneke = evening.anneke();
        card(fatima, "Lange wachttijd");
        prepare("discussed", "", thing("Lange wachttijd"));
        send(marloes, "followup.publish");

        assertThat(logged()).isZero();
        assertThat(members.arrive(anneke).news())
                .flatExtracting(Visit.News::what)
                .extracting(Text::key)
                .doesNotContain("news.followup.published");
    }

    @Test
    void an_answer_stays_when_its_text_is_joined_with_another_or_its_question_is_answered_aloud() {
        var one = card(fatima, "Lange wachttijd");
        var two = card(jan, "Wachten duurt lang");
        send(fatima, "question.ask", "text", "Wanneer hoor ik iets?");
        var question = thing("Wanneer");
        prepare("taken", "We gaan sneller werken.", one);
        prepare("later", "In mei.", two, question);
        send(marloes, "followup.publish");
        send(
                marloes,
                "cards.merge",
                "entries",
                one.id() + "," + two.id(),
                "f-naam",
                "Wachten",
                "f-vak",
                "Niet tevreden");
        send(marloes, "question.answered", "question", question.id().toString(), "on", "true");

        assertThat(told())
                .extracting(said -> said.text() + " " + said.answer().reason() + " " + said.before())
                .containsExactlyInAnyOrder(
                        "Wachten We gaan sneller werken. true",
                        "Wachten In mei. true",
                        "Wanneer hoor ik iets? In mei. false");
        assertThat(contributions.of(fatima).others()).hasSize(1);
        prepare("partly", "Dit geldt voor beide.", thing("Wachten"));
        send(marloes, "followup.publish");
        assertThat(told())
                .extracting(said -> said.text() + " " + said.answer().reason())
                .containsExactlyInAnyOrder("Wachten Dit geldt voor beide.", "Wanneer hoor ik iets? In mei.");
    }

    private void prepareWith(String decision) {
        send(
                marloes,
                "followup.prepare",
                "items",
                "entry:" + thing("Lange wachttijd").id(),
                "status",
                "taken",
                "reason",
                "Dit doen we.",
                "decision",
                decision);
    }

    private void publish(String seen) {
        send(marloes, "followup.publish", "seen", seen);
    }
}
