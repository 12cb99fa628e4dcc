package nl.routebord.followup;

import java.util.UUID;
import nl.routebord.live.Changed;
import nl.routebord.road.Road;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Decisions;
import nl.routebord.trail.Unfollowed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The pages of answers follow whatever changes what waits for one. */
@Component
class AnswersWatch {

    private final Road road;

    AnswersWatch(Road road) {
        this.road = road;
    }

    @EventListener
    void on(Changed changed) {
        var topic = changed.topic();
        // Answers name decisions too, and what was made of a thing leads to one.
        if (Unfollowed.isTopic(topic) || topic.kind().equals(Decisions.TOPIC)) {
            road.announce(AnswersBoard.topic(
                    new TrajectId(UUID.fromString(topic.id()))));
        }
    }
}
