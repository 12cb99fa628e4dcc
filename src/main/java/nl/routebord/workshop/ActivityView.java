package nl.routebord.workshop;

import java.time.Duration;
import java.time.Instant;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/**
 * An activity as every room may know it.
 *
 * @param step 1 to 6
 * @param kind the name of its kind, for example {@code criteria}; also the kind of its board topic
 * @param hidden true where nothing is shown before the result is revealed
 * @param closingAt the moment the countdown ends, while it is closing; null in every other phase
 * @param locked true while it is open and nobody but the guides can put anything in, see {@link BoardLock}
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
        boolean hidden,
        @Nullable Instant closingAt,
        boolean locked) {

    /** The kind of {@link ItemRef} under which the log tells of a whole activity. */
    static final String ITEM_KIND = "activity";

    /** How long after the countdown a voice that was under way is still taken in. The screens tell these seconds too. */
    public static final Duration GRACE = Duration.ofSeconds(2);

    /** An activity that is neither closing nor locked. */
    public ActivityView(
            ActivityId id,
            TrajectId traject,
            int step,
            String kind,
            String name,
            String question,
            String explanation,
            Phase phase,
            boolean hidden) {
        this(id, traject, step, kind, name, question, explanation, phase, hidden, null, false);
    }

    /**
     * The same activity in another phase, where no lock goes along; {@code end} is when the countdown ends, null for all but
     * closing.
     */
    ActivityView in(Phase other, @Nullable Instant end) {
        return new ActivityView(id, traject, step, kind, name, question, explanation, other, hidden, end, false);
    }

    /** The same activity, hidden until it is revealed. */
    ActivityView veiled() {
        return new ActivityView(id, traject, step, kind, name, question, explanation, phase, true, closingAt, locked);
    }

    /** True where it is closing, and the countdown and the grace are over: from then on no voice is taken in. */
    boolean isDue(Instant now) {
        return phase == Phase.CLOSING && closingAt != null && !now.isBefore(closingAt.plus(GRACE));
    }

    /**
     * What can follow what by an act of its own name. Only a hidden activity is revealed, and only after closing; what was
     * revealed does not go on, for who has seen the result would vote differently. Taking a closing back and asking again in
     * a new round are acts of {@link Steering} for themselves, so that a late tap on another button is never taken for them.
     */
    public boolean mayGoTo(Phase to) {
        return switch (to) {
            case PREPARED -> false;
            case OPEN -> phase == Phase.PREPARED || phase == Phase.CLOSED;
            case CLOSING, CLOSED -> phase == Phase.OPEN;
            case REVEALED -> hidden && phase == Phase.CLOSED;
        };
    }

    /** The board everybody sees. */
    public Topic board() {
        return Topic.of(kind, id);
    }

    /** The activity as a whole, for lines of the log. */
    public ItemRef ref() {
        return new ItemRef(ITEM_KIND, id.value());
    }

    /** What one participant alone may see of this activity: own votes, own support, own texts. */
    public Topic mine(ParticipantId who) {
        return new Topic(kind + "-mine", id + "/" + who);
    }
}
