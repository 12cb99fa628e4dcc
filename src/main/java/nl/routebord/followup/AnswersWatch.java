package nl.routebord.followup;

import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.live.Changed;
import nl.routebord.road.Road;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.BroughtIn;
import nl.routebord.trail.Decisions;
import nl.routebord.trail.FollowUps;
import nl.routebord.trail.Ruled;
import nl.routebord.trail.Unfollowed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The pages of answers follow whatever changes what waits for one, and the decisions that answers name. */
@Component
class AnswersWatch {

    private final Road road;
    private final FollowUps followUps;
    private final Unfollowed unfollowed;

    AnswersWatch(Road road, FollowUps followUps, Unfollowed unfollowed) {
        this.road = road;
        this.followUps = followUps;
        this.unfollowed = unfollowed;
    }

    @EventListener
    void on(Changed changed) {
        var topic = changed.topic();
        // Answers name decisions too, and what was made of a thing leads to one.
        if (Unfollowed.isTopic(topic) || topic.kind().equals(Decisions.TOPIC)) {
            road.announce(AnswersBoard.topic(new TrajectId(UUID.fromString(topic.id()))));
        }
    }

    /** Whoever reads an answer that names this decision reads what became of it. */
    @EventListener
    void on(Ruled ruled) {
        var items = followUps.naming(ruled.traject(), ruled.decision());
        if (items.isEmpty()) {
            return;
        }
        var things = unfollowed.things(ruled.traject());
        var standing = things.stream().map(BroughtIn.Thing::item).collect(Collectors.toSet());
        // Whose words were joined or cut since reads that answer too, and is an author of what took them up.
        Publishing.authors(things, standing.containsAll(items) ? items : standing, road);
    }
}
