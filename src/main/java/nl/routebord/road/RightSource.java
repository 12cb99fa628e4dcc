package nl.routebord.road;

import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.access.Revoked;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Reads {@link Right}, and announces which ended. Only the screens that stand open by a right watch it. */
@Component
class RightSource implements Source {

    private final Credentials credentials;
    private final Road road;

    RightSource(Credentials credentials, Road road) {
        this.credentials = credentials;
        this.road = road;
    }

    @Override
    public String kind() {
        return Right.KIND;
    }

    @Override
    public Right read(Topic topic, Audience audience) {
        return new Right(credentials.holds(UUID.fromString(topic.id())));
    }

    /** Right before the commit, behind all that the same transaction announces: a page that knows why it closes says so. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void on(Revoked revoked) {
        revoked.credentialIds().forEach(id -> road.announce(Right.topic(id)));
    }
}
