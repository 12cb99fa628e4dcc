package nl.routebord.poll;

import java.util.List;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;
import org.springframework.stereotype.Component;

/** All polls of a traject, for its staff alone. Topic {@code polls}, id = traject. */
@Component
class PollListSource implements Source {

    private final Polls polls;
    private final PollReader reader;

    PollListSource(Polls polls, PollReader reader) {
        this.polls = polls;
        this.reader = reader;
    }

    @Override
    public String kind() {
        return PollList.KIND;
    }

    @Override
    public PollList read(Topic topic, Audience audience) {
        if (audience != Audience.STAFF) {
            return new PollList(List.of());
        }
        return new PollList(polls.of(new TrajectId(UUID.fromString(topic.id()))).stream()
                .map(poll -> reader.read(poll, true))
                .toList());
    }
}
