package nl.routebord.decision;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** On what decisions rest: by the names of now, and back to the card of a resident. */
@ServiceTest
class DecisionGroundsTest extends Deciding {

    @Test
    void it_rests_on_a_point_by_the_name_it_has_now_and_names_it_no_more_once_it_is_hidden() {
        var criteria = evening.open("criteria").toString();
        send(evening.fatima(), "criteria.propose", "activity", criteria, "name", "Veel bankjes", "sentence", "x");
        var choice = choices().items().stream()
                .filter(one -> one.name().equals("Veel bankjes"))
                .findFirst()
                .orElseThrow();
        make("title", "Wij zetten banken neer", "ground", choice.id());
        assertThat(only().grounds()).singleElement().satisfies(ground -> {
            assertThat(ground.name()).isEqualTo("Veel bankjes");
            assertThat(ground.step()).isEqualTo(4);
            assertThat(ground.vote()).isFalse();
        });

        send(marloes, "criteria.hide", "item", choice.id().split("/")[1], "reason", "hurtful");
        assertThat(only().grounds()).isEmpty();
        assertThat(only().lost()).isEqualTo(1);

        send(marloes, "decision.unrest", "decision", only().id().toString(), "ground", choice.id());
        assertThat(only().lost()).isZero();
    }

    @Test
    void the_way_back_to_the_card_of_a_resident_stands_with_what_it_rests_on() {
        send(marloes, "workshop.board", "board", "S4-B8");
        var board = jdbc.sql("select id from activity where traject_id = ? and preset = 'S4-B8'")
                .param(marloes.traject().value())
                .query(java.util.UUID.class)
                .single()
                .toString();
        send(marloes, "stage.start", "activity", board);
        var name = nl.routebord.entries.EntryCommands.input(nl.routebord.entries.EntryKind.NAME);
        send(evening.fatima(), "cards.add", "activity", board, name, "Niemand belt terug");
        var criteria = evening.open("criteria").toString();
        var card = choice("Niemand belt terug");
        send(
                marloes,
                "item.carry",
                "activity",
                board,
                "item",
                card.id().split("/")[1],
                "board",
                criteria,
                "text",
                "U wordt teruggebeld");

        make(
                "title",
                "Wij bellen binnen een dag",
                "ground",
                choice("U wordt teruggebeld").id());

        assertThat(only().grounds().getFirst().before())
                .extracting(nl.routebord.trail.Way.Stop::name)
                .containsExactly("Niemand belt terug");
    }

    @Test
    void it_rests_on_a_vote_only_when_that_was_counted_and_shown() {
        var ballot = evening.open("ballot");
        send(marloes, "ballot.propose", "activity", ballot.toString(), "name", "Een platform", "sentence", "x");
        assertThat(choices().votes()).isEmpty();
        evening.close(ballot);
        assertThat(choices().votes()).isEmpty();
        make("title", "Wij wachten");
        var chosen = ballot + "/" + ballot;
        refused(
                "decision.refused.ground",
                () -> send(marloes, "decision.rest", "decision", only().id().toString(), "ground", chosen));

        evening.reveal(ballot);
        assertThat(choices().votes()).extracting(Choices.Choice::id).containsExactly(chosen);
        send(marloes, "decision.rest", "decision", only().id().toString(), "ground", chosen);
        assertThat(only().grounds()).singleElement().satisfies(ground -> {
            assertThat(ground.vote()).isTrue();
            assertThat(ground.lines()).isNotEmpty();
        });
    }

    @Test
    void the_way_back_names_a_card_by_its_words_of_now_and_not_at_all_once_its_board_is_hidden() {
        send(marloes, "workshop.board", "board", "S4-B8");
        var board = jdbc.sql("select id from activity where traject_id = ? and preset = 'S4-B8'")
                .param(marloes.traject().value())
                .query(java.util.UUID.class)
                .single()
                .toString();
        send(marloes, "stage.start", "activity", board);
        var name = nl.routebord.entries.EntryCommands.input(nl.routebord.entries.EntryKind.NAME);
        var fatima = evening.fatima();
        send(fatima, "cards.add", "activity", board, name, "Pietersen belt niet terug");
        var card = choice("Pietersen belt niet terug").id().split("/")[1];
        var criteria = evening.open("criteria").toString();
        send(marloes, "item.carry", "activity", board, "item", card, "board", criteria, "text", "U wordt teruggebeld");
        make("title", "Wij bellen", "ground", choice("U wordt teruggebeld").id());

        send(marloes, "stage.start", "activity", board);
        send(fatima, "cards.change", "entry", card, "base", "1", name, "Niemand belt terug");
        assertThat(board(nl.routebord.live.Audience.HALL).decisions().getFirst().grounds().getFirst().before())
                .extracting(nl.routebord.trail.Way.Stop::name)
                .containsExactly("Niemand belt terug");

        send(marloes, "phase.hide", "activity", board);
        assertThat(board(nl.routebord.live.Audience.HALL).decisions().getFirst().grounds().getFirst().before())
                .isEmpty();
    }
}
