package nl.routebord.trail;

import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;
import org.springframework.stereotype.Component;

/** How much has no answer yet, for who watches; the topic's id is the traject's. */
@Component
class UnfollowedSource implements Source {

    private final Unfollowed unfollowed;

    UnfollowedSource(Unfollowed unfollowed) {
        this.unfollowed = unfollowed;
    }

    @Override
    public String kind() {
        return Unfollowed.KIND;
    }

    @Override
    public Unfollowed.Count read(Topic topic, Audience audience) {
        return unfollowed.count(new TrajectId(UUID.fromString(topic.id())));
    }
}
