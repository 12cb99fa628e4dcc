package nl.routebord.signals;

/** What one tap on a phone lets the facilitator know about what is going on. */
public enum Signal {
    /** I am ready with this. */
    READY,
    /** I need more time. */
    TIME,
    /** I do not understand this. */
    PUZZLED;

    public String key() {
        return "signals." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
