package nl.routebord.workshop;

import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.WorkshopId;
import org.springframework.stereotype.Component;

/** Reads who guides an evening; the topic's id is the workshop. */
@Component
class TeamSource implements Source {

    private final Guides guides;

    TeamSource(Guides guides) {
        this.guides = guides;
    }

    @Override
    public String kind() {
        return Team.KIND;
    }

    @Override
    public Team read(Topic topic, Audience audience) {
        return audience == Audience.STAFF ? guides.team(new WorkshopId(UUID.fromString(topic.id()))) : Team.NOBODY;
    }
}
