package nl.routebord.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Links;
import nl.routebord.trail.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A decision is a stop in the way of what it rests on. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class DecisionWayTest extends Deciding {

    @Autowired
    private Links links;

    private ActivityId criteria;
    private String ground;

    @BeforeEach
    void aPoint() {
        criteria = evening.open("criteria");
        send(
                evening.fatima(),
                "criteria.propose",
                "activity",
                criteria.toString(),
                "name",
                "Veel bankjes",
                "sentence",
                "x");
        ground = choice("Veel bankjes").id();
    }

    @Test
    void it_is_called_by_what_it_says_now_and_told_to_hold_or_not() {
        make("title", "Wij zetten banken neer", "ground", ground);
        assertThat(only(Way.What.DECISION)).isEqualTo("Wij zetten banken neer");

        change(1, "title", "Wij zetten twintig banken neer");
        assertThat(only(Way.What.DECISION)).isEqualTo("Wij zetten twintig banken neer");

        withdraw("Er is geen geld");
        assertThat(only(Way.What.WITHDRAWN)).isEqualTo("Wij zetten twintig banken neer");
        send(marloes, "decision.restore", "decision", only().id().toString());
        assertThat(only(Way.What.DECISION)).isEqualTo("Wij zetten twintig banken neer");
    }

    @Test
    void what_it_rests_on_no_more_has_no_way_to_it() {
        make("title", "Wij zetten banken neer", "ground", ground);
        send(marloes, "decision.unrest", "decision", only().id().toString(), "ground", ground);
        assertThat(stops()).isEmpty();

        send(marloes, "decision.rest", "decision", only().id().toString(), "ground", ground);
        assertThat(only(Way.What.DECISION)).isEqualTo("Wij zetten banken neer");
    }

    @Test
    void what_is_hidden_since_has_no_way_and_the_way_back_names_it_no_more() {
        make("title", "Wij zetten banken neer", "ground", ground);
        var decision = only().id();
        assertThat(links.back(marloes.traject()).get(decision))
                .extracting(Way.Stop::name)
                .containsExactly("Veel bankjes");

        send(marloes, "criteria.hide", "item", ground.split("/")[1], "reason", "hurtful");
        assertThat(stops()).isEmpty();
        assertThat(links.back(marloes.traject()).get(decision)).isEmpty();
    }

    @Test
    void a_counted_vote_it_rests_on_lies_between_the_points_that_were_voted_on_and_the_decision() {
        send(
                evening.jan(),
                "criteria.propose",
                "activity",
                criteria.toString(),
                "name",
                "Een platform",
                "sentence",
                "x");
        send(
                marloes,
                "ballot.about",
                "activity",
                criteria.toString(),
                "question",
                "Wat eerst?",
                "method",
                "dots",
                "most",
                "1",
                "secret",
                "no");
        var ballot = new ActivityId(jdbc.sql("select id from activity where traject_id = ? and question = 'Wat eerst?'")
                .param(marloes.traject().value())
                .query(UUID.class)
                .single());
        send(marloes, "stage.start", "activity", ballot.toString());
        evening.close(ballot);
        evening.reveal(ballot);

        make("title", "Eerst de bankjes", "vote", ballot + "/" + ballot);

        assertThat(stops())
                .filteredOn(stop -> !stop.isOnBoard())
                .isNotEmpty()
                .allSatisfy(stop -> assertThat(stop.name()).isEqualTo("Eerst de bankjes"));
        assertThat(only().grounds())
                .singleElement()
                .satisfies(vote ->
                        assertThat(vote.before()).extracting(Way.Stop::name).contains("Veel bankjes", "Een platform"));
    }

    private String only(Way.What what) {
        assertThat(stops())
                .singleElement()
                .satisfies(stop -> assertThat(stop.what()).isEqualTo(what));
        return stops().getFirst().name();
    }

    private List<Way.Stop> stops() {
        return links.of(marloes.traject(), criteria).stream()
                .flatMap(way -> way.after().stream())
                .toList();
    }
}
