package nl.routebord.soundingboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Phase;
import org.junit.jupiter.api.Test;

class StepPanelTest {

    @Test
    void the_latest_open_activity_is_at_hand() {
        var criteria = activity("criteria", Phase.OPEN);
        var ballot = activity("ballot", Phase.OPEN);
        var feedback = activity("feedback", Phase.PREPARED);

        assertThat(StepPanel.first(List.of(criteria, ballot, feedback))).contains(ballot);
    }

    @Test
    void where_none_is_open_the_last_one_of_the_step_is_at_hand() {
        var criteria = activity("criteria", Phase.CLOSED);
        var feedback = activity("feedback", Phase.PREPARED);

        assertThat(StepPanel.first(List.of(criteria, feedback))).contains(feedback);
    }

    @Test
    void a_step_without_activities_has_nothing_at_hand() {
        assertThat(StepPanel.first(List.of())).isEmpty();
    }

    private static ActivityView activity(String kind, Phase phase) {
        return new ActivityView(ActivityId.random(), TrajectId.random(), 4, kind, kind, "?", "", phase, false);
    }
}
