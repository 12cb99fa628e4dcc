package nl.routebord.poll;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;
import org.springframework.stereotype.Component;

/** One poll, for everybody who has its link. Topic {@code poll}, id = poll. */
@Component
class PollSource implements Source {

    private final Polls polls;
    private final PollReader reader;

    PollSource(Polls polls, PollReader reader) {
        this.polls = polls;
        this.reader = reader;
    }

    @Override
    public String kind() {
        return PollBoard.KIND;
    }

    @Override
    public PollBoard read(Topic topic, Audience audience) {
        var id = UUID.fromString(topic.id());
        return polls.byId(id)
                .map(poll -> reader.read(poll, false))
                .orElseGet(() -> new PollBoard(gone(id), Stage.CLOSED, 0, 0, null, null, List.of(), null, 0));
    }

    /** One that was taken back while somebody looked at it. */
    private static Poll gone(UUID id) {
        return new Poll(
                id, new TrajectId(id), "", "", null, false, Instant.EPOCH, Instant.EPOCH, false, false, List.of());
    }
}
