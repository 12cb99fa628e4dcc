package nl.routebord.workshop;

import java.util.List;
import java.util.Locale;
import nl.routebord.shared.Text;
import org.jspecify.annotations.Nullable;

/** Why the facilitator hides what somebody wrote, on whatever board; the one who wrote it is told which. */
public enum HideReason {
    /** It names somebody. */
    PERSON,
    /** Its words can hurt. */
    HURTFUL,
    /** It is about something else. */
    ELSEWHERE,
    /** The same stands there already. */
    DOUBLE,
    /** Who wrote it asked for it. */
    ASKED,
    /** Hidden with one tap, because it was in a hurry; the facilitator still says why. */
    UNSAID;

    /** Those to choose from. */
    public static final List<HideReason> OFFERED = List.of(PERSON, HURTFUL, ELSEWHERE, DOUBLE, ASKED);

    /** The last part of its keys in the texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True where other words help, so that the writer is asked for them. */
    public boolean asksForOtherWords() {
        return this == PERSON || this == HURTFUL || this == ELSEWHERE;
    }

    /**
     * True where something that is hidden for {@code now} is hidden as it was for {@code then}: the reason that follows one tap
     * is no change, and who takes the tap back before reading it is not told that somebody else was first.
     */
    public static boolean isStill(@Nullable HideReason then, @Nullable HideReason now) {
        return then == now || then == UNSAID && now != null;
    }

    /** The line among the writer's own things; {@code mended} where other words were given since. */
    public Text told(boolean mended) {
        return mended ? Text.of("workshop.mine.mended") : Text.of("workshop.mine.hidden." + key());
    }

    /** As a column keeps it; null for none. */
    public static @Nullable HideReason read(@Nullable String kept) {
        return kept == null ? null : valueOf(kept);
    }
}
