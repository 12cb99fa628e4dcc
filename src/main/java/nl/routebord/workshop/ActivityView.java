package nl.routebord.workshop;

import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;

/**
 * An activity as every room may know it.
 *
 * @param step 1 to 6
 * @param kind the name of its kind, for example {@code criteria}; also the kind of its board topic
 * @param hidden true where nothing is shown before the result is revealed
 */
public record ActivityView(
        ActivityId id,
        TrajectId traject,
        int step,
        String kind,
        String name,
        String question,
        String explanation,
        Phase phase,
        boolean hidden) {

    /** The board everybody sees. */
    public Topic board() {
        return Topic.of(kind, id);
    }

    /** What one participant alone may see of this activity: own votes, own support, own texts. */
    public Topic mine(ParticipantId who) {
        return new Topic(kind + "-mine", id + "/" + who);
    }
}
