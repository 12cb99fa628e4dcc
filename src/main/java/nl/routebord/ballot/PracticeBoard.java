package nl.routebord.ballot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import org.jspecify.annotations.Nullable;

/** The practice of an activity as everybody may see it; {@code now} is null while there is none. */
public record PracticeBoard(@Nullable Now now) {

    static final PracticeBoard NONE = new PracticeBoard(null);

    /**
     * @param options what is asked about, named by its place: the words are the screen's
     * @param answered people who tried
     * @param closesAt when the seconds are over, by the clock of this computer: a practice lives on one node
     * @param result what came out, the best first; null while it is asked
     */
    public record Now(
            RoundId round,
            Asking asking,
            List<OptionId> options,
            int answered,
            Instant closesAt,
            @Nullable List<OptionResult> result) {

        /** How long it is still asked; null once it is over. */
        public @Nullable Duration left() {
            return result == null ? Duration.between(Instant.now(), closesAt) : null;
        }
    }

    /** Where it can be watched. */
    public static Topic topic(ActivityId activity) {
        return PracticeRoom.board(activity);
    }

    /** Where somebody can watch the own choice ({@link MyBallot}). */
    public static Topic mine(ActivityId activity, ParticipantId who) {
        return PracticeRoom.mine(activity, who);
    }
}
