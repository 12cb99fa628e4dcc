package nl.routebord.workshop;

import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ParticipantId;
import org.springframework.stereotype.Component;

/** Reads somebody's resume code; only that person's own screens watch it. */
@Component
class ResumeSource implements Source {

    private final Resumes resumes;

    ResumeSource(Resumes resumes) {
        this.resumes = resumes;
    }

    @Override
    public String kind() {
        return "resume";
    }

    @Override
    public ResumeCode read(Topic topic, Audience audience) {
        return resumes.shown(new ParticipantId(UUID.fromString(topic.id())));
    }
}
