package nl.routebord.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.routebord.shared.TrajectId;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Links;
import nl.routebord.trail.Unfollowed;
import nl.routebord.trail.Way;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.Trajects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
@SuppressWarnings("NullAway.Init")
class StoryTest {

    @Autowired
    private World world;

    @Autowired
    private Trajects trajects;

    @Autowired
    private Activities activities;

    @Autowired
    private Links links;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Unfollowed unfollowed;

    private TrajectId traject;

    @BeforeEach
    void theWorld() {
        world.evening();
        traject = trajects.open().stream()
                .filter(one -> one.name().equals(Cast.SECOND))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void one_card_goes_through_all_six_steps() {
        var steps = way().after().stream()
                .filter(Way.Stop::isOnBoard)
                .map(Way.Stop::step)
                .distinct()
                .sorted()
                .toList();
        assertThat(steps).isEqualTo(List.of(2, 3, 4, 5, 6));
    }

    @Test
    void the_decision_and_the_point_to_look_back_on_are_stops_of_its_way_in_both_directions() {
        assertThat(way().after())
                .filteredOn(stop -> !stop.isOnBoard())
                .extracting(Way.Stop::what, Way.Stop::name)
                .containsExactly(
                        tuple(Way.What.DECISION, "Eén vast nummer om te bellen"),
                        tuple(Way.What.POINT, "Wordt er teruggebeld?"));
        assertThat(links.back(traject).values())
                .hasSize(2)
                .allSatisfy(back -> assertThat(back).extracting(Way.Stop::name).contains(Story.CARD));
    }

    private Way way() {
        var board = activities.ofPreset(traject, "S1-B1").getFirst().id();
        return links.of(traject, board).stream()
                .filter(one -> one.self().name().equals(Story.CARD))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_ends_with_a_decision_a_point_to_look_back_on_and_an_answer() {
        for (var table : List.of("decision", "evaluation_point")) {
            assertThat(jdbc.sql("select count(*) from " + table + " where traject_id = ?")
                            .param(traject.value())
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isEqualTo(1);
        }
        assertThat(unfollowed.count(traject).waiting()).as("of three cards").isEqualTo(2);
    }

    @Test
    void it_is_told_once() {
        world.evening();
        assertThat(trajects.all())
                .filteredOn(one -> one.name().equals(Cast.SECOND))
                .hasSize(1);
    }
}
