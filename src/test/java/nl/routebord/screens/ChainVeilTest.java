package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.trail.Links;
import nl.routebord.trail.Way;
import nl.routebord.workshop.WaySource;
import org.junit.jupiter.api.Test;

/** No screen names in a way what does not stand on its board, however it went; back on the board it is named again. */
class ChainVeilTest extends UndoScenes {

    private static final String CARD = "Koffie bij mevrouw Jansen";

    @Test
    void what_its_writer_takes_back_is_named_nowhere_and_is_named_again_when_it_is_back() {
        stage("S6-B3");
        var card = add(fatima, "naam", CARD);
        var criteria = evening.activity("criteria");
        carry(activity, card, criteria, "Ga naar mensen toe");
        named(criteria, CARD);

        send(fatima, kind + ".remove", "entry", card.toString());
        named(criteria);
        send(marloes, kind + ".restore", "entry", card.toString());
        named(criteria, CARD);
        undo();
        named(criteria);
        redo();
        named(criteria, CARD);
    }

    @Test
    void what_was_joined_and_is_taken_apart_is_named_no_more_also_by_undo_and_redo() {
        stage("S1-B1");
        var cards = List.of(
                add(fatima, "naam", "Lange wachttijd", "vak", "Niet tevreden"),
                add(jan, "naam", "Wachten", "vak", "Niet tevreden"));
        send(
                marloes,
                kind + ".merge",
                "entries",
                cards.getFirst() + " " + cards.getLast(),
                "f-naam",
                "Samen",
                "f-vak",
                "Niet tevreden");
        var criteria = evening.activity("criteria");
        carry(activity, outcomeOf(activity, "Samen"), criteria, "Minder wachten");
        var before = before(criteria);
        assertThat(before).contains("Samen");

        undo();
        assertThat(before(criteria)).doesNotContain("Samen");
        redo();
        assertThat(before(criteria)).isEqualTo(before);
        undo();
        assertThat(before(criteria)).doesNotContain("Samen");
    }

    @Test
    void a_point_that_was_made_of_two_is_named_no_more_once_it_is_taken_apart() {
        evening.open("criteria");
        activity = evening.activity("criteria");
        kind = "criteria";
        for (var name : List.of("Dichtbij", "Op tijd")) {
            send(fatima, "criteria.propose", "activity", activity.toString(), "name", name, "sentence", "");
        }
        send(
                marloes,
                "criteria.join",
                "item",
                outcomeOf(activity, "Dichtbij").toString(),
                "other",
                outcomeOf(activity, "Op tijd").toString(),
                "name",
                "Dichtbij en op tijd",
                "sentence",
                "");
        var criteria = activity;
        UUID joined = outcomeOf(criteria, "Dichtbij en op tijd");
        prepare("S3-B7");
        var decisions = activity;
        carry(criteria, joined, decisions, "Zo doen wij het");
        activity = criteria;
        named(decisions, "Dichtbij en op tijd");

        send(marloes, "criteria.apart", "item", joined.toString());
        named(decisions);
        undo();
        named(decisions, "Dichtbij en op tijd");
        redo();
        named(decisions);
    }

    @Test
    void a_name_that_is_taken_out_of_a_card_or_a_point_stands_in_no_way_any_more() {
        stage("S6-B3");
        var card = add(fatima, "naam", CARD);
        var criteria = evening.activity("criteria");
        carry(activity, card, criteria, "Bel mevrouw Jansen");
        named(criteria, CARD);
        change(fatima, card, "naam", "Koffie bij een buurvrouw");
        named(criteria, "Koffie bij een buurvrouw");

        evening.open("criteria");
        var point = outcomeOf(criteria, "Bel mevrouw Jansen");
        prepare("S3-B7");
        var further = activity;
        carry(criteria, point, further, "Wij bellen terug");
        named(further, "Bel mevrouw Jansen", "Koffie bij een buurvrouw");
        send(marloes, "criteria.edit", "item", point.toString(), "base", "1", "name", "Bel terug", "sentence", "");
        named(further, "Bel terug", "Koffie bij een buurvrouw");
    }

    @Test
    void cards_of_a_board_that_is_hidden_afterwards_or_wait_for_approval_are_named_nowhere() {
        stage("S6-B3");
        var card = add(fatima, "naam", CARD);
        var criteria = evening.activity("criteria");
        carry(activity, card, criteria, "Ga naar mensen toe");
        named(criteria, CARD);

        send(marloes, kind + ".approval", "activity", activity.toString(), "on", "true");
        named(criteria);
        send(marloes, kind + ".approval", "activity", activity.toString(), "on", "false");
        named(criteria, CARD);
        send(marloes, "phase.hide", "activity", activity.toString());
        named(criteria);
        evening.close(activity);
        evening.reveal(activity);
        named(criteria, CARD);
    }

    private void named(ActivityId board, String... names) {
        assertThat(before(board)).containsExactly(names);
    }

    private List<String> before(ActivityId board) {
        return ((WaySource.Ways) read(Topic.of(Links.TOPIC, board), Audience.HALL))
                .ways().stream()
                        .flatMap(way -> way.before().stream())
                        .map(Way.Stop::name)
                        .distinct()
                        .toList();
    }
}
