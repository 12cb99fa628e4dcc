package nl.routebord.soundingboard;

import java.time.YearMonth;
import java.util.Map;
import nl.routebord.live.Topic;
import nl.routebord.shared.ParticipantId;
import org.jspecify.annotations.Nullable;

/** What a member filled in this month, for that member's own screens. */
public record MyCheck(YearMonth month, Map<CheckQuestion, Part> parts) {

    /** The kind of the topic; its id is the member's. */
    public static final String TOPIC = "mycheck";

    /** The longest text, in characters. */
    public static final int MAX = 600;

    public MyCheck {
        parts = Map.copyOf(parts);
    }

    public static Topic topic(ParticipantId member) {
        return Topic.of(TOPIC, member);
    }

    /** A score of 1 to 5 and a text, each perhaps not given. */
    public record Part(@Nullable Integer score, @Nullable String text) {

        boolean isEmpty() {
            return score == null && text == null;
        }
    }
}
