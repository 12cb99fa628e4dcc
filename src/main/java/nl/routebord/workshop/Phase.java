package nl.routebord.workshop;

/** Where an activity stands. Kept by the server; every command checks it under {@link Activities#holdOpen}. */
public enum Phase {
    /** On the run sheet, nobody can fill in yet. */
    PREPARED,
    /** Everybody may fill in, change and take back. */
    OPEN,
    /** Nobody may change anything; what is hidden stays hidden. */
    CLOSED,
    /** Closed, and the result may be seen by all. Only for activities that are hidden until closed. */
    REVEALED;

    public boolean isOpen() {
        return this == OPEN;
    }

    public boolean isOver() {
        return this == CLOSED || this == REVEALED;
    }

    public String key() {
        return "workshop.phase." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
