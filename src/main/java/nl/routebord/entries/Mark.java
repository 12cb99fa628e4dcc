package nl.routebord.entries;

/** What somebody can say of an entry with one tap, and take back with another. */
public enum Mark {
    /** I am behind this. */
    SUPPORT(Trait.SUPPORT),
    /** This helps us. */
    HELPS(Trait.REACTIONS),
    /** This does not fit us. */
    MISFITS(Trait.REACTIONS);

    private final Trait trait;

    Mark(Trait trait) {
        this.trait = trait;
    }

    /** The trait of a board on which this mark can be given. */
    public Trait trait() {
        return trait;
    }
}
