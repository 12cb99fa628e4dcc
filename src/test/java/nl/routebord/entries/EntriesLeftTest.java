package nl.routebord.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.routebord.workshop.Unanswered;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits for the facilitator on the boards of an evening, and what the log has of letting it on the screen. */
@SuppressWarnings("NullAway.Init")
class EntriesLeftTest extends Tabled {

    @Autowired
    private List<Unanswered> unanswered;

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
