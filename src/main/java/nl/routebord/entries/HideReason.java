package nl.routebord.entries;

import java.util.Locale;

/** Why the facilitator hides an entry; the one who wrote it is told which. */
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
    ASKED;

    /** The last part of its keys in the texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True where other words help, so that the writer is asked for them. */
    public boolean asksForOtherWords() {
        return this == PERSON || this == HURTFUL || this == ELSEWHERE;
    }
}
