package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.routebord.decision.DecisionBoard;
import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Words;
import nl.routebord.trail.Concerns;
import nl.routebord.trail.Decisions;
import nl.routebord.workshop.WaySource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was made of what: followed in both directions, by the one who wrote the first card too. */
@SuppressWarnings("NullAway.Init")
class ChainScenesTest extends Scenes {

    @Autowired
    private Concerns concerns;

    @Test
    void a_place_somebody_named_becomes_a_point_and_the_point_a_line_of_the_list_of_decisions() {
        stage("S6-B3");
        var places = activity;
        var card = add(fatima, "naam", "Koffie bij de voedselbank");
        desk.sees("Koffie bij de voedselbank");

        var criteria = evening.activity("criteria");
        carry(places, card, criteria, "Ga naar mensen toe");
        var point = outcomeOf(criteria, "Ga naar mensen toe");
        prepare("S3-B7");
        var decisions = activity;
        carry(criteria, point, decisions, "");

        phone.sees("Ga naar mensen toe").sees(Words.say("workshop.way.after"));
        desk.sees("Ga naar mensen toe");
        var back = ((WaySource.Ways) read(Topic.of("ways", decisions), Audience.HALL)).ways();
        assertThat(back).hasSize(1);
        assertThat(back.getFirst().before())
                .extracting(stop -> stop.name())
                .containsExactly("Ga naar mensen toe", "Koffie bij de voedselbank");
        phone.to("m/" + evening.workshop().code() + "/mijn")
                .sees(Words.say("workshop.mine.became"))
                .sees("Ga naar mensen toe");
    }

    @Test
    void a_decision_and_its_point_to_look_back_on_come_into_the_way_beside_the_card_and_follow() {
        stage("S6-B3");
        var card = add(fatima, "naam", "Koffie bij de voedselbank");
        phone.sees("Koffie bij de voedselbank");
        send(
                workplace(),
                "decision.make",
                "title",
                "Wij gaan langs",
                "reason",
                "Omdat",
                "review",
                java.time.LocalDate.now().plusYears(1).toString(),
                "ground",
                activity + "/" + card);
        phone.brings("Wij gaan langs").brings(Words.say("workshop.way.decision"));

        var decision = ((DecisionBoard) read(Decisions.topic(marloes.traject()), Audience.STAFF))
                .decisions()
                .getFirst()
                .id()
                .toString();
        send(workplace(), "evaluation.decision", "decision", decision);
        phone.brings(Words.say("workshop.way.point"));
        desk.brings(Words.say("workshop.way.point"));
        workplace("besluiten").brings("Wij gaan langs").brings("Koffie bij de voedselbank");
        workplace("evaluatie").brings(Words.say("evaluation.point.way")).brings("Koffie bij de voedselbank");

        send(workplace(), "decision.withdraw", "decision", decision, "why", "Het kan niet");
        phone.brings(Words.say("workshop.way.withdrawn"));
    }

    @Test
    void a_point_made_of_a_concern_stands_in_the_way_until_the_concern_is_hidden() {
        stage("S6-B3");
        var card = add(fatima, "naam", "Koffie bij de voedselbank");
        send(jan, "concern.raise", "kind", "entry", "item", card.toString(), "text", "Daar is het druk");
        var concern = concerns.standing(marloes.traject())
                .getOrDefault(activity, java.util.List.of())
                .getFirst()
                .id()
                .toString();
        send(workplace(), "evaluation.concern", "kind", "concern", "item", concern);
        phone.brings(Words.say("workshop.way.point"));

        send(marloes, "aside.hide", "kind", "concern", "item", concern, "reason", "hurtful");
        phone.takesAway(Words.say("workshop.way.point"));
    }

    /** Marloes where what is of the traject is done. */
    private Scope workplace() {
        return Scope.staff(marloes.traject(), marloes.speaker());
    }

    @Test
    void only_the_facilitator_takes_something_along_and_only_what_is_there_to_a_board_that_takes_it() {
        stage("S6-B3");
        var card = add(fatima, "naam", "De bibliotheek");
        var criteria = evening.activity("criteria");

        assertThatThrownBy(() -> send(fatima, "item.carry", fields(card, criteria)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> send(marloes, "item.carry", fields(UUID.randomUUID(), criteria)))
                .hasMessageContaining("carry.what");
        assertThatThrownBy(() -> send(marloes, "item.carry", fields(card, evening.activity("feedback"))))
                .hasMessageContaining("carry.where");
        assertThat(((WaySource.Ways) read(Topic.of("ways", activity), Audience.HALL)).ways())
                .isEmpty();
    }

    @Test
    void a_vote_about_what_stands_on_a_board_has_its_things_as_parts_and_knows_where_they_came_from() {
        stage("S6-B3");
        add(fatima, "naam", "De bibliotheek");
        add(jan, "naam", "De markt op zaterdag, bij de kraam met koffie van het buurthuis in Oost");

        send(
                marloes,
                "ballot.about",
                "activity",
                activity.toString(),
                "question",
                "Waar gaan we eerst heen?",
                "method",
                "dots",
                "most",
                "3",
                "secret",
                "no");

        desk.sees("Waar gaan we eerst heen?");
        var ways = ((WaySource.Ways) read(Topic.of("ways", activity), Audience.HALL)).ways();
        assertThat(ways).hasSize(2).allMatch(way -> way.after().size() == 1);
        assertThat(ways.getFirst().after().getFirst().board()).isEqualTo("Waar gaan we eerst heen?");
    }

    private String[] fields(UUID item, ActivityId board) {
        return new String[] {
            "activity", activity.toString(), "item", item.toString(), "board", board.toString(), "text", ""
        };
    }
}
