package nl.routebord.digest;

import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ParticipantId;
import org.springframework.stereotype.Component;

/** Reads whether somebody gets mail; topic {@code digest}, id = participant. */
@Component
class OwnDigestSource implements Source {

    private final Subscriptions subscriptions;

    OwnDigestSource(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public String kind() {
        return OwnDigest.KIND;
    }

    @Override
    public OwnDigest read(Topic topic, Audience audience) {
        return subscriptions.of(new ParticipantId(UUID.fromString(topic.id())));
    }
}
