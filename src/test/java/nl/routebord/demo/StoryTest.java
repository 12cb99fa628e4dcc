package nl.routebord.demo;

import static org.assertj.core.api.Assertions.assertThat;

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
        var board = activities.ofPreset(traject, "S1-B1").getFirst().id();
        var way = links.of(traject, board).stream()
                .filter(one -> one.self().name().equals(Story.CARD))
                .findFirst()
                .orElseThrow();
        var steps = way.after().stream().map(Way.Stop::step).distinct().sorted().toList();
        assertThat(steps).isEqualTo(List.of(2, 3, 4, 5, 6));
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
