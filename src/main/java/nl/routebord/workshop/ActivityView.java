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

    /** The same activity in another phase. */
    ActivityView in(Phase other) {
        return new ActivityView(id, traject, step, kind, name, question, explanation, other, hidden);
    }

    /**
     * What can follow what. Only a hidden activity is revealed, and only after closing. A hidden one that is closed opens
     * again only as long as nothing was shown: who has seen the result would vote differently.
     */
    public boolean mayGoTo(Phase to) {
        return switch (to) {
            case PREPARED -> false;
            case OPEN -> phase != Phase.REVEALED;
            case CLOSED -> phase == Phase.OPEN;
            case REVEALED -> hidden && phase == Phase.CLOSED;
        };
    }

    /** The board everybody sees. */
    public Topic board() {
        return Topic.of(kind, id);
    }

    /** What one participant alone may see of this activity: own votes, own support, own texts. */
    public Topic mine(ParticipantId who) {
        return new Topic(kind + "-mine", id + "/" + who);
    }
}
