package nl.routebord.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routebord.live.Audience;
import nl.routebord.shared.ActivityId;
import nl.routebord.workshop.AsRead;
import nl.routebord.workshop.Unanswered;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits for the facilitator on the boards of an evening, and what the log has of letting it on the screen. */
@SuppressWarnings("NullAway.Init")
class EntriesLeftTest extends Tabled {

    private static final String UNSAID = "workshop.unsaid.left";

    @Autowired
    private List<Unanswered> unanswered;

    @Autowired
    private EntryRecord record;

    @Autowired
    private EntryOutcome outcome;

    @Test
    void a_hidden_card_waits_once_its_writer_changed_it_and_the_record_does_not_quote_it() {
        add(jan, "Van meneer Zwartkip");
        var card = card("Van meneer Zwartkip").id().toString();
        send(marloes, "cards.hide", "entry", card, "reason", "PERSON");
        assertThat(left("workshop.hidden.left")).isEmpty();
        change(jan, card("Van meneer Zwartkip"), "Van een buurman");
        var board = activities.read(activity).orElseThrow().name();
        assertThat(left("workshop.hidden.left")).containsExactly(board + ": Van een buurman");
        assertThat(recorded("workshop.hidden.left")).containsExactly(board + ": 1");
        send(marloes, "cards.restore", "entry", card);
        assertThat(left("workshop.hidden.left")).isEmpty();
    }

    @Test
    void cards_wait_for_approval_only_where_that_was_asked_and_all_of_it_is_logged_once() {
        add(jan, "De bus");
        assertThat(left("workshop.waiting.left")).isEmpty();
        act(marloes, "cards.approval", "on", "true");
        act(marloes, "cards.approval", "on", "true");
        var board = activities.read(activity).orElseThrow().name();
        assertThat(left("workshop.waiting.left")).containsExactly(board + ": De bus");
        assertThat(recorded("workshop.waiting.left")).containsExactly(board + ": 1");
        var card = card("De bus");
        send(
                marloes,
                "cards.approve",
                "entry",
                card.id().toString(),
                "version",
                Integer.toString(card.version()),
                "on",
                "true");
        assertThat(left("workshop.waiting.left")).isEmpty();
        act(marloes, "cards.approval", "on", "false");
        assertThat(jdbc.sql("select what from log_entry where activity_id = ? and what like 'entry.%' order by nr")
                        .param(activity.value())
                        .query(String.class)
                        .list())
                .containsExactly("entry.added", "entry.approvalon", "entry.approved", "entry.approvaloff");
    }

    @Test
    void what_was_hidden_with_one_tap_waits_for_its_reason_on_every_kind_of_board() {
        add(jan, "Van meneer Zwartkip");
        var card = card("Van meneer Zwartkip").id().toString();
        send(marloes, "cards.hide", "entry", card, "reason", "unsaid");
        var name = activities.read(activity).orElseThrow().name();
        assertThat(left(UNSAID)).containsExactly(name + ": Van meneer Zwartkip");
        assertThat(recorded(UNSAID)).containsExactly(name + ": 1");
        send(marloes, "cards.why", "entry", card, "reason", "person");
        assertThat(left(UNSAID)).isEmpty();

        var points = evening.open("criteria");
        send(jan, "criteria.propose", "activity", points.toString(), "name", "Een punt", "sentence", "");
        send(marloes, "criteria.hide", "item", item("criterion", points), "reason", "unsaid");
        var reactions = evening.open("feedback");
        send(jan, "feedback.give", "activity", reactions.toString(), "sort", "works", "text", "Een reactie");
        send(marloes, "feedback.hide", "item", item("feedback", reactions), "reason", "unsaid");
        assertThat(left(UNSAID))
                .hasSize(2)
                .anyMatch(line -> line.endsWith(": Een punt"))
                .anyMatch(line -> line.endsWith(": Een reactie"));
        assertThat(left("workshop.hidden.left")).isEmpty();
    }

    @Test
    void all_is_approved_that_was_read_and_what_came_in_since_waits() {
        act(marloes, "cards.approval", "on", "true");
        add(jan, "Gelezen");
        add(noor, "Ook gelezen");
        var read = AsRead.said(board(Audience.STAFF).toRead());
        change(noor, card("Ook gelezen"), "Anders");
        add(fatima, "Eerder getypt");
        var late = card("Eerder getypt").id().value();
        jdbc.sql("update entry set born_at = born_at - interval '1' hour where id = ?")
                .param(late)
                .update();
        jdbc.sql("update entry_cell set at = at - interval '1' hour where entry_id = ?")
                .param(late)
                .update();
        act(marloes, "cards.approveall", "read", read);
        assertThat(names(board(Audience.HALL).onScreen().standing())).containsExactly("Gelezen");
        assertThat(names(board(Audience.HALL).standing())).contains("Anders", "Eerder getypt");
        refused("road.refused.broken", marloes, "cards.approveall");
    }

    @Test
    void what_waits_for_approval_is_in_no_record_and_nothing_is_made_of_it_elsewhere() {
        act(marloes, "cards.approval", "on", "true");
        add(jan, "Wacht nog");
        add(marloes, "Van de begeleider");
        assertThat(quoted()).contains("Van de begeleider").doesNotContain("Wacht nog");
        assertThat(outcome.of(activity)).extracting(one -> one.name()).containsExactly("Van de begeleider");
        act(marloes, "cards.approval", "on", "false");
        assertThat(quoted()).contains("Wacht nog");
        assertThat(outcome.of(activity)).extracting(one -> one.name()).contains("Wacht nog");
    }

    private String quoted() {
        return record.of(activities.read(activity).orElseThrow()).toString();
    }

    private String item(String table, ActivityId board) {
        return jdbc.sql("select id from " + table + " where activity_id = ? and author = ?")
                .params(board.value(), jan.speaker().value())
                .query(UUID.class)
                .single()
                .toString();
    }

    private List<String> left(String title) {
        return lines(title, unanswered.stream().flatMap(one -> one.of(marloes).stream()));
    }

    private List<String> recorded(String title) {
        return lines(title, unanswered.stream().flatMap(one -> one.recorded(marloes).stream()));
    }

    private static List<String> lines(String title, Stream<Unanswered.Left> all) {
        return all.filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow()
                .lines();
    }
}
