package nl.routebord.soundingboard;

import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import org.springframework.stereotype.Component;

/** Reads the monthly checks of a traject, the same for members and staff: nobody's own words are told as theirs. */
@Component
class CheckSource implements Source {

    private final MonthlyCheck check;

    CheckSource(MonthlyCheck check) {
        this.check = check;
    }

    @Override
    public String kind() {
        return CheckBoard.TOPIC;
    }

    @Override
    public CheckBoard read(Topic topic, Audience audience) {
        return check.of(new TrajectId(UUID.fromString(topic.id())));
    }

    /** What one member filled in. */
    @Component
    static class Own implements Source {

        private final MonthlyCheck check;

        Own(MonthlyCheck check) {
            this.check = check;
        }

        @Override
        public String kind() {
            return MyCheck.TOPIC;
        }

        @Override
        public MyCheck read(Topic topic, Audience audience) {
            return check.ofMember(new ParticipantId(UUID.fromString(topic.id())));
        }
    }
}
