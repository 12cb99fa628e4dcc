package nl.routebord.workshop;

import nl.routebord.live.Changed;
import nl.routebord.live.Topic;
import nl.routebord.road.Road;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When what is one's own on a board changes, so does the list of all that is one's own. Nothing is read unless it is looked at. */
@Component
class ContributionWatch {

    private static final String MINE = "-mine";

    private final Road road;

    ContributionWatch(Road road) {
        this.road = road;
    }

    /** The id of such a topic ends with the person, see {@link ActivityView#mine}. */
    @EventListener
    void on(Changed changed) {
        var topic = changed.topic();
        var slash = topic.id().lastIndexOf('/');
        if (topic.kind().endsWith(MINE) && slash > 0) {
            road.announce(Topic.of(Contribution.KIND, topic.id().substring(slash + 1)));
        }
    }
}
