package nl.routebord.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.road.Answer;
import nl.routebord.road.Intake;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.FollowUp;
import nl.routebord.trail.Unfollowed;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.Contribution;
import nl.routebord.workshop.Contributions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
@SuppressWarnings("NullAway.Init")
class AnsweringTest {

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private AnswersSource source;

    @Autowired
    private Unfollowed unfollowed;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Activities activities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private Scope marloes;
    private Scope fatima;
    private Scope jan;
    private ActivityId cards;

    @BeforeEach
    void people_wrote_on_all_boards() {
        evening = cast.evening();
        marloes = evening.marloes();
        fatima = evening.fatima();
        jan = evening.jan();
        send(marloes, "workshop.board", "board", "S1-B1");
        cards = activities.ofPreset(marloes.traject(), "S1-B1").getLast().id();
        send(marloes, "stage.start", "activity", cards.toString());
    }

    @Test
    void the_count_of_what_waits_equals_a_count_of_the_tables_themselves() {
        card(fatima, "Lange wachttijd");
        card(jan, "Geen bus");
        card(marloes, "Van de staf");
        var hidden = card(jan, "Weg hiermee");
        send(marloes, "cards.remove", "entry", hidden.id().toString());
        var criteria = evening.open("criteria");
        send(fatima, "criteria.propose", "activity", criteria.toString(), "name", "Snel", "sentence", "Binnen een week.");
        var feedback = evening.open("feedback");
        send(jan, "feedback.give", "activity", feedback.toString(), "sort", "pinches", "text", "Te traag");
        send(marloes, "stage.start", "activity", cards.toString());
        send(fatima, "concern.raise", "kind", "entry", "item", thing("Geen bus").id().toString(), "text", "En rolstoelen?");
        send(fatima, "question.ask", "text", "Wanneer hoor ik iets?");

        assertThat(unfollowed.count(marloes.traject()).waiting()).isEqualTo(counted()).isEqualTo(6);
        prepare("taken", "Dit doen we.", thing("Geen bus"), thing("Te traag"));
        assertThat(unfollowed.count(marloes.traject()).waiting()).isEqualTo(6);
        send(marloes, "followup.publish");
        prepare("discussed", "", thing("Lange wachttijd"));
        send(marloes, "followup.publish");
        assertThat(unfollowed.count(marloes.traject())).isEqualTo(new Unfollowed.Count(6, 4));
        assertThat(counted()).isEqualTo(4);
    }

    @Test
    void what_is_prepared_nobody_but_the_staff_reads_and_what_is_published_everybody() {
        card(fatima, "Lange wachttijd");
        prepare("partly", "Er komt een extra loket.", thing("Lange wachttijd"));

        assertThat(told()).isEmpty();
        assertThat(mine(fatima).answer()).isNull();
        assertThat(staff().prepared()).isEqualTo(1);
        var answer = send(marloes, "followup.publish");

        assertThat(answer.text().places()).containsEntry("n", 1);
        assertThat(told()).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo("Lange wachttijd");
            assertThat(one.answer().reason()).isEqualTo("Er komt een extra loket.");
        });
        assertThat(mine(fatima).answer()).extracting(FollowUp::status).isEqualTo(FollowUp.Status.PARTLY);
        assertThat(logged()).isEqualTo(1);
    }

    @Test
    void an_answer_in_other_words_is_published_again_and_the_earlier_one_stays() {
        card(fatima, "Lange wachttijd");
        prepare("later", "We weten het nog niet.", thing("Lange wachttijd"));
        send(marloes, "followup.publish");
        prepare("not", "Daar is geen geld voor.", thing("Lange wachttijd"));
        prepare("taken", "Er is toch geld.", thing("Lange wachttijd"));

        assertThat(told()).singleElement().extracting(one -> one.answer().status()).isEqualTo(FollowUp.Status.LATER);
        send(marloes, "followup.publish");
        assertThat(told()).singleElement().extracting(one -> one.answer().reason()).isEqualTo("Er is toch geld.");
        assertThat(staff().cases().toList()).singleElement().satisfies(one -> assertThat(one.published())
                .extracting(version -> version.reason())
                .containsExactly("We weten het nog niet.", "Er is toch geld."));
    }

    @Test
    void the_writers_of_what_was_joined_read_the_answer_of_the_whole() {
        var one = card(fatima, "Lange wachttijd");
        var two = card(jan, "Wachten duurt lang");
        send(
                marloes,
                "cards.merge",
                "parts",
                one.id() + "," + two.id(),
                "items",
                one.id() + "," + two.id(),
                "f-naam",
                "Wachten",
                "f-vak",
                "Niet tevreden");
        prepare("taken", "We gaan sneller werken.", thing("Wachten"));
        send(marloes, "followup.publish");

        assertThat(mine(fatima).answer()).isNotNull().extracting(FollowUp::reason).isEqualTo("We gaan sneller werken.");
        assertThat(mine(jan).answer()).isNotNull().extracting(FollowUp::reason).isEqualTo("We gaan sneller werken.");
    }

    @Test
    void a_question_that_nobody_answered_aloud_gets_its_answer_afterwards() {
        send(fatima, "question.ask", "text", "Wanneer hoor ik iets?");
        prepare("later", "Dat weten we in mei.", thing("Wanneer hoor ik iets?"));
        send(marloes, "followup.publish");

        assertThat(contributions.of(fatima).others())
                .singleElement()
                .satisfies(other -> assertThat(other.answer().reason()).isEqualTo("Dat weten we in mei."));
        assertThat(contributions.of(jan).others()).isEmpty();
    }

    @Test
    void what_others_may_not_read_is_counted_and_not_told() {
        card(fatima, "Lange wachttijd");
        send(marloes, "cards.approval", "activity", cards.toString(), "on", "true");
        prepare("taken", "Dit doen we.", thing("Lange wachttijd"));
        send(marloes, "followup.publish");

        assertThat(told()).isEmpty();
        assertThat(everybody().steps()).singleElement().satisfies(step -> {
            assertThat(step.answered()).isEqualTo(1);
            assertThat(step.boards()).singleElement().extracting(PublicAnswers.Board::unseen).isEqualTo(1);
        });
        assertThat(mine(fatima).answer()).isNotNull();
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
        var answer = send(
                marloes, "followup.prepare", "boards", cards.toString(), "status", "taken", "reason", "Ja, want.");

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

    private void closedDaysAgo(int days) {
        jdbc.sql("update log_entry set at = ? where activity_id = ? and what = 'phase.closed'")
                .params(Instant.now().minusSeconds(days * 86_400L).minusSeconds(60).atOffset(ZoneOffset.UTC), cards.value())
                .update();
    }

    /** What waits by the tables alone, without any of the code that counts it. */
    private int counted() {
        return jdbc.sql("""
                select (select count(*) from entry e join activity a on a.id = e.activity_id join participant p on p.id = e.author
                        where a.traject_id = :t and p.kind <> 'FACILITATOR' and e.removed_at is null and not e.replaced
                        and e.id not in (select item_id from follow_up where published_at is not null
                                         and status not in ('NEW', 'DISCUSSED')))
                     + (select count(*) from criterion c join activity a on a.id = c.activity_id join participant p on p.id = c.author
                        where a.traject_id = :t and p.kind <> 'FACILITATOR'
                        and c.id not in (select item_id from follow_up where published_at is not null))
                     + (select count(*) from feedback f join participant p on p.id = f.author
                        where f.traject_id = :t and p.kind <> 'FACILITATOR'
                        and f.id not in (select item_id from follow_up where published_at is not null))
                     + (select count(*) from concern c where c.traject_id = :t
                        and c.id not in (select item_id from follow_up where published_at is not null))
                     + (select count(*) from room_question q join workshop w on w.id = q.workshop_id where w.traject_id = :t
                        and q.id not in (select item_id from follow_up where published_at is not null)) as n""")
                .param("t", marloes.traject().value())
                .query(Integer.class)
                .single();
    }

    private int logged() {
        return jdbc.sql("select count(*) from log_entry where traject_id = ? and what = 'followup.published'")
                .param(marloes.traject().value())
                .query(Integer.class)
                .single();
    }

    private ItemRef card(Scope who, String text) {
        send(who, "cards.add", "activity", cards.toString(), "f-naam", text, "f-vak", "Niet tevreden");
        return jdbc.sql("select e.id from entry e join entry_cell c on c.entry_id = e.id where e.activity_id = ? and c.text = ?")
                .params(cards.value(), text)
                .query(UUID.class)
                .optional()
                .map(id -> new ItemRef("entry", id))
                .orElseThrow();
    }

    private ItemRef thing(String text) {
        return unfollowed.things(marloes.traject()).stream()
                .filter(thing -> thing.text().startsWith(text))
                .findFirst()
                .orElseThrow()
                .item();
    }

    private Answer prepare(String status, String reason, ItemRef... items) {
        return prepare(marloes, status, reason, items);
    }

    private Answer prepare(Scope who, String status, String reason, ItemRef... items) {
        var lines = java.util.Arrays.stream(items)
                .map(item -> item.kind() + ":" + item.id())
                .toList();
        return send(who, "followup.prepare", "items", String.join("\n", lines), "status", status, "reason", reason);
    }

    private void refused(Scope who, String key, ItemRef item, String status, String reason) {
        assertThatThrownBy(() -> prepare(who, status, reason, item)).hasMessage(key);
    }

    private AnswersBoard staff() {
        return (AnswersBoard) source.read(AnswersBoard.topic(marloes.traject()), Audience.STAFF);
    }

    private PublicAnswers everybody() {
        return (PublicAnswers) source.read(AnswersBoard.topic(marloes.traject()), Audience.HALL);
    }

    private List<PublicAnswers.Told> told() {
        return everybody().steps().stream()
                .flatMap(step -> step.boards().stream())
                .flatMap(board -> board.told().stream())
                .toList();
    }

    private Contribution.Line mine(Scope who) {
        return contributions.of(who).lines().getFirst();
    }

    private Answer send(Scope who, String command, String... fields) {
        return intakes.stream()
                .filter(intake -> intake.commands().contains(command))
                .findFirst()
                .orElseThrow()
                .take(who, Cast.command(command, fields));
    }
}
