package nl.routebord.minutes;

import java.time.LocalDate;
import nl.routebord.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The four phases of minutes (S3-T4.c). They go forward one by one; what is final never changes. */
public enum Stage {
    /** Written, not yet looked at by somebody else. For staff alone. */
    PREPARED,
    /** Looked at by somebody else. For staff alone. */
    CHECKED,
    /** Everybody reads them; members and staff may react until a day. */
    REACTIONS,
    /** Locked. */
    FINAL;

    /** True where staff may still correct what is written. */
    public boolean takesCorrections() {
        return this != FINAL;
    }

    /** True where everybody may read them. */
    public boolean isPublic() {
        return this == REACTIONS || this == FINAL;
    }

    /** True where a reaction is taken on this day; the last day itself counts. */
    public boolean takesReactions(LocalDate today, @Nullable LocalDate until) {
        return this == REACTIONS && until != null && !today.isAfter(until);
    }

    /**
     * The phase after this one. Refuses {@code minutes.refused.final} where there is none, and {@code minutes.refused.term} while
     * people may still react.
     */
    Stage next(LocalDate today, @Nullable LocalDate until) {
        if (this == FINAL) {
            throw Refusal.because("minutes.refused.final");
        }
        if (takesReactions(today, until)) {
            throw Refusal.because("minutes.refused.term");
        }
        return values()[ordinal() + 1];
    }
}
