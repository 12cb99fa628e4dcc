package nl.routebord.traject;

import java.time.Instant;
import java.util.List;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.TrajectView;
import org.jspecify.annotations.Nullable;

/**
 * The evenings of a traject with their run sheets, and the boards there are.
 *
 * @param coming those that are not over, the first first; without a date last
 * @param past those that are over, the latest first
 * @param boards all boards of the traject, step by step
 */
public record Agenda(TrajectView traject, List<Evening> coming, List<Evening> past, List<ActivityView> boards) {

    /** The kind of the topic; its id is the traject's. */
    static final String KIND = "agenda";

    public Agenda {
        coming = List.copyOf(coming);
        past = List.copyOf(past);
        boards = List.copyOf(boards);
    }

    /** What the workplace watches; the same for everybody who may see it. */
    public static Topic topic(TrajectId traject) {
        return Topic.of(KIND, traject);
    }

    /**
     * One evening.
     *
     * @param handle its name in addresses
     * @param step the step it is about, 1 to 6
     * @param at when it is planned; null where nobody said
     * @param began when something first came on its stage; null before that
     * @param closed when it ended; null before that
     */
    public record Evening(
            String handle,
            String title,
            int step,
            @Nullable Instant at,
            @Nullable Instant began,
            @Nullable Instant closed,
            List<Line> lines) {

        public Evening {
            lines = List.copyOf(lines);
        }

        /** How long it takes in all, in minutes. */
        public int minutes() {
            return lines.stream().mapToInt(Line::minutes).sum();
        }
    }

    /** One line of a run sheet. */
    public record Line(ActivityView board, int minutes) {}
}
