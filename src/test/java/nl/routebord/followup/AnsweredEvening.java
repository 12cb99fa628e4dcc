package nl.routebord.followup;

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
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Unfollowed;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.Contribution;
import nl.routebord.workshop.Contributions;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An evening on which people wrote on boards, with the acts of the staff that answers them; commands go in as an outbox delivers them. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
abstract class AnsweredEvening {

    @Autowired
    private List<Intake> intakes;

    @Autowired
    AnswersSource source;

    @Autowired
    Unfollowed unfollowed;

    @Autowired
    Contributions contributions;

    @Autowired
    Activities activities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cast cast;

    Cast.Evening evening;
    Scope marloes;
    Scope fatima;
    Scope jan;
    ActivityId cards;

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

    void closedDaysAgo(int days) {
        jdbc.sql("update log_entry set at = ? where activity_id = ? and what = 'phase.closed'")
                .params(
                        Instant.now()
                                .minusSeconds(days * 86_400L)
                                .minusSeconds(60)
                                .atOffset(ZoneOffset.UTC),
                        cards.value())
                .update();
    }

    /** What waits by the tables alone, without any of the code that counts it. */
    int counted() {
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

    int logged() {
        return jdbc.sql("select count(*) from log_entry where traject_id = ? and what = 'followup.published'")
                .param(marloes.traject().value())
                .query(Integer.class)
                .single();
    }

    ItemRef card(Scope who, String text) {
        send(who, "cards.add", "activity", cards.toString(), "f-naam", text, "f-vak", "Niet tevreden");
        return jdbc.sql(
                        "select e.id from entry e join entry_cell c on c.entry_id = e.id where e.activity_id = ? and c.text = ?")
                .params(cards.value(), text)
                .query(UUID.class)
                .optional()
                .map(id -> new ItemRef("entry", id))
                .orElseThrow();
    }

    ItemRef thing(String text) {
        return unfollowed.things(marloes.traject()).stream()
                .filter(thing -> thing.text().startsWith(text))
                .findFirst()
                .orElseThrow()
                .item();
    }

    Answer prepare(String status, String reason, ItemRef... items) {
        return prepare(marloes, status, reason, items);
    }

    Answer prepare(Scope who, String status, String reason, ItemRef... items) {
        var lines = java.util.Arrays.stream(items)
                .map(item -> item.kind() + ":" + item.id())
                .toList();
        return send(who, "followup.prepare", "items", String.join("\n", lines), "status", status, "reason", reason);
    }

    void refused(Scope who, String key, ItemRef item, String status, String reason) {
        assertThatThrownBy(() -> prepare(who, status, reason, item)).hasMessage(key);
    }

    AnswersBoard staff() {
        return (AnswersBoard) source.read(AnswersBoard.topic(marloes.traject()), Audience.STAFF);
    }

    PublicAnswers everybody() {
        return (PublicAnswers) source.read(AnswersBoard.topic(marloes.traject()), Audience.HALL);
    }

    List<PublicAnswers.Told> told() {
        return everybody().steps().stream()
                .flatMap(step -> step.boards().stream())
                .flatMap(board -> board.told().stream())
                .toList();
    }

    Contribution.Line mine(Scope who) {
        return contributions.of(who).lines().getFirst();
    }

    Answer send(Scope who, String command, String... fields) {
        return intakes.stream()
                .filter(intake -> intake.commands().contains(command))
                .findFirst()
                .orElseThrow()
                .take(Cast.from(who, command), Cast.command(command, fields));
    }
}
