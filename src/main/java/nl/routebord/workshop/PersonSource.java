package nl.routebord.workshop;

import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ParticipantId;
import org.springframework.stereotype.Component;

/** Reads under which alias and group somebody takes part; only that person's own screens watch it. */
@Component
class PersonSource implements Source {

    private final Participants participants;

    PersonSource(Participants participants) {
        this.participants = participants;
    }

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public Person read(Topic topic, Audience audience) {
        return participants
                .person(new ParticipantId(UUID.fromString(topic.id())))
                .orElseThrow(() -> new IllegalStateException("a watched person is gone"));
    }
}
