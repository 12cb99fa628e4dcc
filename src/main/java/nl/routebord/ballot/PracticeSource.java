package nl.routebord.ballot;

import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.HouseClock;
import org.springframework.stereotype.Component;

/** Shows the practice of an activity; nobody's own choice is in it. */
@Component
class PracticeSource implements Source {

    private final PracticeRoom room;
    private final HouseClock clock;

    PracticeSource(PracticeRoom room, HouseClock clock) {
        this.room = room;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return PracticeRoom.KIND;
    }

    @Override
    public PracticeBoard read(Topic topic, Audience audience) {
        return room.of(new ActivityId(UUID.fromString(topic.id())))
                .map(practice -> new PracticeBoard(new PracticeBoard.Now(
                        practice.round(),
                        practice.asking(),
                        practice.options(),
                        practice.answered(),
                        clock.here(practice.closesAt()),
                        practice.over() ? practice.result() : null)))
                .orElse(PracticeBoard.NONE);
    }
}
