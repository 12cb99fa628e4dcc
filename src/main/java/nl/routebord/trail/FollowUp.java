package nl.routebord.trail;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done with a thing that people brought in, as it was published.
 *
 * @param reason why; empty where nothing has to be said
 * @param decision the decision that follows from it; null where there is none
 * @param at when it was published
 */
public record FollowUp(
        Status status, String reason, @Nullable Ruling decision, Instant at) {

    /** Characters of a reason. */
    public static final int REASON = 400;

    /**
     * A decision of the traject by its title.
     *
     * @param withdrawn true where it does not hold any more
     */
    public record Ruling(UUID id, String title, boolean withdrawn) {}

    /** Where a thing stands, in the order in which that goes. */
    public enum Status {
        /** Nobody has said anything of it. An answer that was given by mistake becomes this again. */
        NEW,
        /** It was talked about; the answer comes later. */
        DISCUSSED,
        TAKEN,
        PARTLY,
        NOT,
        LATER;

        /** True where this is an answer: who brought it in need not wait any more. */
        public boolean treated() {
            return this != NEW && this != DISCUSSED;
        }

        /** The key of its name on all screens. */
        public String key() {
            return "trail.followup." + value();
        }

        /** As a form sends it. */
        public String value() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
