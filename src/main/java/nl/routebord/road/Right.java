package nl.routebord.road;

import java.util.UUID;
import nl.routebord.live.Topic;

/**
 * Whether a right still opens what it opened. Every screen that stands open by one watches it, see
 * {@code workshop.ui.spi.Hosting}: a right that was taken away, or that ran out, takes its screens along.
 *
 * @param holds false once it was ended or its time is over; it does not come back
 */
public record Right(boolean holds) {

    static final String KIND = "right";

    /** What changes when this right ends; {@code id} as {@link nl.routebord.access.Credentials#id} gives it. */
    public static Topic topic(UUID id) {
        return Topic.of(KIND, id);
    }
}
