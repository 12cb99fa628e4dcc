package nl.routebord.poll;

import java.util.List;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;

/** All polls of a traject for its staff, the newest first. It changes by what staff does; who takes part is {@link PollCounts}. */
public record PollList(List<PollBoard> polls) {

    static final String KIND = "polls";

    /** For staff alone. */
    public static Topic topic(TrajectId traject) {
        return Topic.of(KIND, traject);
    }
}
