package nl.routebord.feedback;

import java.util.Locale;

/** What a piece of feedback says of the model: that something works, pinches, or is missing. Always one of the three. */
public enum Sort {
    WORKS,
    PINCHES,
    MISSING;

    /** The stem of its words in the bundle. */
    public String key() {
        return "feedback.sort." + name().toLowerCase(Locale.ROOT);
    }

    /** As a form sends it. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
