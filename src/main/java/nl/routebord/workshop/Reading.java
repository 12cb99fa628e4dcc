package nl.routebord.workshop;

import java.util.UUID;
import nl.routebord.live.Topic;

/**
 * Whether a browser may still show what one person said, on the public page of a traject.
 *
 * @param open false once the seat came to its end or was ended, its person was put out, or the traject is public no more
 */
public record Reading(boolean open) {

    static final String KIND = "reading";

    /** What a page watches that shows it; {@code right} as {@link Readings#right} names it. */
    public static Topic topic(UUID right) {
        return new Topic(KIND, right.toString());
    }
}
