package nl.routebord.workshop;

import java.util.Map;
import java.util.Set;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Text;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/**
 * Where all activities of a traject stand, for a page that shows things of several.
 *
 * @param still those of an evening in which nobody but the facilitator may put something in now
 * @param locked those that are locked by themselves, while they are open
 */
public record Phases(Map<ActivityId, Phase> phases, Set<ActivityId> still, Set<ActivityId> locked) {

    /** The kind of the topic; its id is the traject's. */
    static final String KIND = "phases";

    public Phases {
        phases = Map.copyOf(phases);
        still = Set.copyOf(still);
        locked = Set.copyOf(locked);
    }

    /** What changes when one of its activities opens, closes or is locked, and when an evening stands still. */
    public static Topic topic(TrajectId traject) {
        return Topic.of(KIND, traject);
    }

    /** Why who takes part can change nothing there now; null where they can. The service says the same as a refusal. */
    public @Nullable Text closed(ActivityId activity) {
        var phase = phases.getOrDefault(activity, Phase.PREPARED);
        if (!phase.takesVoices()) {
            return Text.of(phase.isOver() ? "workshop.mine.closed" : "workshop.mine.prepared");
        }
        if (still.contains(activity)) {
            return Text.of("workshop.mine.still");
        }
        return locked.contains(activity) ? Text.of("workshop.mine.locked") : null;
    }
}
