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

    /** A moment that could not be carried out, until staff has seen it. */
    public record Missed(Instant at, Why why) {}

    /** Why a moment could not be carried out. */
    public enum Why {
        /** It was over, and no new round was planned. */
        OVER,
        /** It was to close and never was open. */
        UNOPENED,
        /** It was taken off the run sheet, or could not follow for another reason. */
        OFF
    }

    /**
     * One activity with its moments.
     *
     * @param rounds true where what was closed can be asked again, as a new round
     * @param opens when it opens; null where nothing is planned
     * @param anew true where it then opens as a new round
     * @param closes when it closes; null where nothing is planned
     * @param missed the opening that could not be; null for none
     * @param unclosed the closing that could not be; null for none
     */
    public record Line(
            ActivityView activity,
            boolean rounds,
            @Nullable Instant opens,
            boolean anew,
            @Nullable Instant closes,
            @Nullable Missed missed,
            @Nullable Missed unclosed) {

        /** True where it opens again, as a new round, by what stands now. */
        public boolean opensAnew() {
            return anew && asksAnew();
        }

        /** True where an opening is planned that cannot be any more: it was over sooner, and no new round was planned. */
        public boolean willNotOpen() {
            return opens != null && !activity.phase().takesVoices() && (asksAnew() ? !anew : !canReopen());
        }

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
