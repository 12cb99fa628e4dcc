package nl.routebord.feedback;

import nl.routebord.road.Road;
import nl.routebord.trail.Renamed;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.PhaseChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets the feedback boards of a step show the model anew when something was opened, closed, revealed or hidden beside them. That
 * happens
 * change a few times an evening; listening to every voice instead would cost a query for each of them.
 */
@Component
class ModelWatch {

    private final JdbcClient jdbc;
    private final Activities activities;
    private final Road road;

    ModelWatch(JdbcClient jdbc, Activities activities, Road road) {
        this.jdbc = jdbc;
        this.activities = activities;
        this.road = road;
    }

    @EventListener
    void on(PhaseChanged changed) {
        look(changed.activity());
    }

    /** What is hidden beside them is in the model no longer, and what was mended is spoken of by its new name. */
    @EventListener
    void on(Renamed renamed) {
        if (renamed.name() != null) {
            jdbc.sql("update feedback set about_name = ? where about = ?")
                    .params(renamed.name(), renamed.item())
                    .update();
        }
        activities.read(renamed.activity()).ifPresent(this::look);
    }

    private void look(ActivityView steered) {
        activities.ofStep(steered.traject(), steered.step()).stream()
                .filter(activity -> activity.kind().equals(Feedback.KIND))
                .forEach(activity -> road.announce(activity.board()));
    }
}
