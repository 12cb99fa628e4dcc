package nl.routebord.workshop;

/** Where an activity stands. Kept by the server; every command checks it under {@link Activities#holdOpen}. */
public enum Phase {
    /** On the run sheet, nobody can fill in yet. */
    PREPARED,
    /** Everybody may fill in, change and take back. */
    OPEN,
    /** As open, but it closes by itself in a few seconds, and every screen counts them down. The facilitator may take it back. */
    CLOSING,
    /** Nobody may change anything; what is hidden stays hidden. */
    CLOSED,
    /** Closed, and the result may be seen by all. Only for activities that are hidden until closed. */
    REVEALED;

    /** True where everybody may fill in: while it is open, and while it is closing. */
    public boolean takesVoices() {
        return this == OPEN || this == CLOSING;
    }

    public boolean isOver() {
        return this == CLOSED || this == REVEALED;
    }

    public String key() {
        return "workshop.phase." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
