package nl.routebord.workshop;

import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ParticipantId;
import org.springframework.stereotype.Component;

/** Reads the code with which somebody goes on; the topic is watched by that person's own screens only. */
@Component
class ResumeSource implements Source {

    private final ResumeCodes codes;

    ResumeSource(ResumeCodes codes) {
        this.codes = codes;
    }

    @Override
    public String kind() {
        return "resume";
    }

    @Override
    public ResumeCode read(Topic topic, Audience audience) {
        return new ResumeCode(codes.known(new ParticipantId(UUID.fromString(topic.id()))));
    }
}
