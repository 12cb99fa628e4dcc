package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** S4-B3: the model builder. */
class ModelScenesTest extends Scenes {

    @Test
    void s4_b3_parts_and_arrows_make_a_plan_beside_the_example_of_a_municipality() {
        stage("S4-B3");
        var team = add(
                fatima,
                "naam",
                "Signaalteam",
                "taak",
                "Haalt signalen op",
                "soort",
                "Vaste groep",
                "rol",
                "Signaleren",
                "leden",
                "zes mensen",
                "hoevaak",
                "elke maand");
        var council = add(jan, "naam", "Adviesgroep", "soort", "Vaste groep");
        allSee("Signaalteam", "Adviesgroep");
        send(
                jan,
                "model.relate",
                "activity",
                activity.toString(),
                "from",
                team.toString(),
                "to",
                council.toString(),
                "flow",
                "Signaal");
        phone.sees("1 Signaalteam → 2 Adviesgroep: Signaal");
        hall.sees("plan-map");
        assertThatThrownBy(() -> send(
                        jan,
                        "model.relate",
                        "activity",
                        activity.toString(),
                        "from",
                        team.toString(),
                        "to",
                        team.toString(),
                        "flow",
                        "Signaal"))
                .hasMessageContaining("model.refused.same");

        send(marloes, "model.begin", "activity", activity.toString(), "model", "zeist");
        allSee("Zeist, zo was het toen");
        assertThat(outcome()).containsExactlyInAnyOrder("Signaalteam", "Adviesgroep");
        filled(team, "taak", "Haalt signalen op", "rol", "Signaleren", "leden", "zes mensen", "hoevaak", "elke maand");

        send(jan, "model.unrelate", "activity", activity.toString(), "relation", phone.hidden("relation"));
        phone.loses("1 Signaalteam → 2 Adviesgroep: Signaal");
    }
}
