package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import nl.routebord.routemap.RouteMap;
import org.junit.jupiter.api.Test;

/** S4-B1: what we look at, with support, concerns, points that are joined, and the seven starter points of the route. */
class CriteriaScenesTest extends Scenes {

    @Test
    void s4_b1_points_are_proposed_supported_doubted_and_joined() {
        stage("S4-B1");
        phone.sees(RouteMap.board("S4-B1").items().getFirst().name());

        send(fatima, "criteria.propose", "activity", id(), "name", "Gewone taal", "sentence", "Brieven die ik snap.");
        send(jan, "criteria.propose", "activity", id(), "name", "Duidelijke brieven", "sentence", "In gewone woorden.");
        allSee("Gewone taal", "Duidelijke brieven");

        var first = point("Gewone taal");
        var second = point("Duidelijke brieven");
        send(jan, "criteria.support", "item", first.toString(), "version", "1", "on", "true");
        send(
                fatima,
                "concern.raise",
                "kind",
                CriteriaBoard.ITEM_KIND,
                "item",
                second.toString(),
                "text",
                "Wie controleert dat?");
        other.sees("Wie controleert dat?");
        desk.sees("Wie controleert dat?");

        send(
                marloes,
                "criteria.join",
                "item",
                first.toString(),
                "other",
                second.toString(),
                "name",
                "Duidelijke taal",
                "sentence",
                "Brieven in gewone woorden.");
        allSee("Duidelijke taal");
        phone(fatima).sees("Duidelijke taal").sees("Gewone taal");
        assertThat(outcome()).contains("Duidelijke taal").doesNotContain("Gewone taal");
    }

    private String id() {
        return activity.toString();
    }

    private UUID point(String name) {
        var board = (CriteriaBoard) read(Topic.of("criteria", activity), Audience.STAFF);
        return board.standing().stream()
                .filter(item -> item.text().name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
