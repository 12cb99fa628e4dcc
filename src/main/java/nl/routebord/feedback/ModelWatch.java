package nl.routebord.feedback;

import nl.routebord.road.Road;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.PhaseChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets the feedback boards of a step show the model anew when something was opened, closed or revealed beside them. Phases
 * change a few times an evening; listening to every voice instead would cost a query for each of them.
 */
@Component
class ModelWatch {

    private final Activities activities;
    private final Road road;

    ModelWatch(Activities activities, Road road) {
        this.activities = activities;
        this.road = road;
    }

    @EventListener
    void on(PhaseChanged changed) {
        var steered = changed.activity();
        activities.ofStep(steered.traject(), steered.step()).stream()
                .filter(activity -> activity.kind().equals(Feedback.KIND))
                .forEach(activity -> road.announce(activity.board()));
    }
}
