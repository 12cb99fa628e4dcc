package nl.routebord.workshop;

/** What an account of the organisation may in one traject. Who comes by a link has no role: the link says what it opens. */
public enum TrajectRole {
    /** Eigenaar: all of the staff, and says who may do what. */
    OWNER,
    /** Medewerker: the whole workplace. */
    STAFF,
    /** Begeleider: the desks of the evenings, not the workplace. */
    GUIDE,
    /** Lezer, such as the municipal council or mayor and aldermen: reads the pages of the traject, and changes nothing. */
    READER;

    /** True for who works at the workplace. */
    public boolean works() {
        return this == OWNER || this == STAFF;
    }

    /** True for who may sit at the desks of the evenings. */
    public boolean guides() {
        return works() || this == GUIDE;
    }

    /** True for who may read the pages of the traject before everybody may. */
    public boolean reads() {
        return works() || this == READER;
    }

    /** The key of its name. */
    public String key() {
        return "workshop.role." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
