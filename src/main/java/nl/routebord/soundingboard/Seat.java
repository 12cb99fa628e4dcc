package nl.routebord.soundingboard;

import java.time.Instant;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/**
 * A member's seat as the tables have it.
 *
 * @param handle what stands in addresses
 * @param link which link works, counted from 0
 * @param used true once this link let its one device in by itself
 * @param handed true once staff gave the link to the member
 * @param outAt when the membership was ended; null while it is not
 */
record Seat(
        ParticipantId id,
        TrajectId traject,
        String handle,
        @Nullable String alias,
        Term term,
        Profile profile,
        int link,
        boolean used,
        boolean handed,
        @Nullable Instant outAt) {

    /** The name of the seat, after which its cookie is called. */
    String name() {
        return "k-" + handle;
    }

    /** False once the membership was ended or the last day is over. */
    boolean isOpen(Instant now) {
        return outAt == null && !term.isOver(now);
    }
}
