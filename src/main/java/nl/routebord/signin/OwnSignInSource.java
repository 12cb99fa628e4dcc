package nl.routebord.signin;

import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ParticipantId;
import org.springframework.stereotype.Component;

/** Reads whether somebody can sign in by a mail; topic {@code signin}, id = participant. */
@Component
class OwnSignInSource implements Source {

    private final SignInRows rows;

    OwnSignInSource(SignInRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return OwnSignIn.KIND;
    }

    @Override
    public OwnSignIn read(Topic topic, Audience audience) {
        return new OwnSignIn(rows.state(new ParticipantId(UUID.fromString(topic.id()))));
    }
}
