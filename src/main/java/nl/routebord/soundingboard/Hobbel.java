package nl.routebord.soundingboard;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.trail.FollowUp;
import org.jspecify.annotations.Nullable;

/**
 * What a member said, with the answer of the municipality beside it.
 *
 * @param activity where it was said; null for nothing in particular
 * @param place the name of that activity; empty where there is none
 * @param about the one thing it is about; null where there is none
 * @param by the alias, for staff alone; empty otherwise
 * @param changed true where the member wrote it anew
 * @param answer what was published; null while there is nothing
 * @param days how many whole days it waits; 0 once it was treated
 * @param fresh true for one's own that was answered since the last visit; false for all others
 */
public record Hobbel(
        UUID id,
        Sort sort,
        String text,
        @Nullable ActivityId activity,
        int step,
        String place,
        @Nullable About about,
        String by,
        Instant at,
        boolean changed,
        @Nullable FollowUp answer,
        int days,
        boolean fresh) {

    /** The kind of item, see {@link nl.routebord.shared.ItemRef#kind()}. */
    public static final String KIND = "hobbel";

    /** The longest text, in characters. */
    public static final int MAX = 600;

    /**
     * What it is about.
     *
     * @param name what that is called now; empty where it does not stand there any more
     * @param decision true for a decision, false for something on the board
     */
    public record About(String name, boolean decision) {}

    /** True while nobody said what is done with it; that it was talked about is no answer yet. */
    public boolean waits() {
        return waits(answer);
    }

    static boolean waits(@Nullable FollowUp answer) {
        return answer == null || !answer.status().treated();
    }

    /** How long somebody waits by now, in whole days. */
    static int days(Instant at, @Nullable FollowUp answer, Instant now) {
        return waits(answer) ? (int) Math.max(0, Duration.between(at, now).toDays()) : 0;
    }
}
