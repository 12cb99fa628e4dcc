package nl.routebord.workshop;

import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ParticipantId;
import org.springframework.stereotype.Component;

/** Reads the links that wait, for as long as the guide of the topic leads. */
@Component
class GuideKeySource implements Source {

    private final GuideLinks links;

    GuideKeySource(GuideLinks links) {
        this.links = links;
    }

    @Override
    public String kind() {
        return "guidekeys";
    }

    @Override
    public GuideKeys read(Topic topic, Audience audience) {
        return audience == Audience.STAFF
                ? links.waiting(new ParticipantId(UUID.fromString(topic.id())))
                : GuideKeys.NONE;
    }
}
