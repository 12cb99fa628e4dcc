package nl.routebord.retention;

import java.time.Instant;
import java.time.LocalDate;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/**
 * How long what is of this traject is kept, for its staff.
 *
 * @param closed when it was closed; null while it goes on
 * @param closedBy who closed it, where that person has a name
 * @param days how many days after the close the codes of guests go on
 * @param daysBy who set that number, and null while it is the usual one
 * @param gone from which day nothing leads from a person to a text; null while it goes on
 * @param unlinked when that was done; null before
 * @param guests how many people a code or seat still leads to: guests and members
 * @param running true while an evening is going on, and it cannot be closed
 * @param quietSince the day something last happened, where that is {@link Term#QUIET} days ago or more; null otherwise
 */
public record Keeping(
        TrajectId traject,
        @Nullable Instant closed,
        @Nullable String closedBy,
        int days,
        @Nullable Instant daysAt,
        @Nullable String daysBy,
        @Nullable LocalDate gone,
        @Nullable Instant unlinked,
        int guests,
        boolean running,
        @Nullable LocalDate quietSince) {

    /** The kind of the topic; its id is the traject's. */
    static final String KIND = "keeping";

    /** The longest a municipality can choose, in days. */
    public static final int MOST_DAYS = 365;

    /** What the staff of a traject watches. */
    public static Topic topic(TrajectId traject) {
        return Topic.of(KIND, traject);
    }

    /** True from the close until it is opened again. */
    public boolean isOver() {
        return closed != null;
    }
}
