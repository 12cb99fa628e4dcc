package nl.routebord.poll;

import java.util.Map;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;
import org.springframework.stereotype.Component;

/** Topic {@code poll-counts}, id = traject. */
@Component
class PollCountsSource implements Source {

    private final PollReader reader;

    PollCountsSource(PollReader reader) {
        this.reader = reader;
    }

    @Override
    public String kind() {
        return PollCounts.KIND;
    }

    @Override
    public PollCounts read(Topic topic, Audience audience) {
        return audience == Audience.STAFF
                ? reader.counts(new TrajectId(UUID.fromString(topic.id())))
                : new PollCounts(Map.of());
    }
}
