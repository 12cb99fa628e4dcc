package nl.routebord.between;

import java.time.Instant;
import java.util.List;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What opens and closes by itself in a traject, step by step. Staff sees every activity; all others those with a moment.
 */
public record Planned(List<Line> lines) {

    static final String KIND = "between";

    /** Its id is the traject's. */
    public static Topic topic(TrajectId traject) {
        return Topic.of(KIND, traject);
    }

    /**
     * One activity with its moments.
     *
     * @param rounds true where what was closed can be asked again, as a new round
     * @param opens when it opens; null where nothing is planned
     * @param anew true where it then opens as a new round
     * @param closes when it closes; null where nothing is planned
     */
    public record Line(
            ActivityView activity,
            boolean rounds,
            @Nullable Instant opens,
            boolean anew,
            @Nullable Instant closes) {

        /** True where opening it asks a new round. */
        public boolean asksAnew() {
            return rounds && activity.phase().isOver();
        }

        /** True where there is nothing to open any more. */
        public boolean cannotOpen() {
            return activity.phase().takesVoices()
                    || (!asksAnew() && activity.phase().isOver() && !canReopen());
        }

        private boolean canReopen() {
            return activity.mayGoTo(Phase.OPEN);
        }
    }
}
