package nl.routebord.ballot;

import java.util.Locale;

/** The three voices about a part. */
public enum Choice {
    /** Meenemen: this belongs in the new way of working. */
    TAKE,
    /** Aanpassen: good, but something has to be different. */
    ADAPT,
    /** Niet: this does not fit. */
    LEAVE;

    /** The name by which forms send it and bundles know it, for example {@code take}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
