package nl.routebord.rights;

/** Everybody who may ask for something. Those with {@code FOREIGN} before it live in another world than the one asked about. */
public enum Actor {
    /** A guest of the evening, who made the things that are asked about. */
    GUEST,
    /** A guest of the same evening, who did not. */
    GUEST_BESIDE,
    GUEST_OTHER_EVENING,
    /** A member of the sounding board, who made what members make. */
    MEMBER,
    MEMBER_BESIDE,
    HALL,
    HALL_OTHER_EVENING,
    HELPER,
    LEAD,
    LEAD_OTHER_EVENING,
    STAFF,
    /** Who came by the owner's link, or owns the traject by an account. */
    OWNER,
    /** Who reads along in the whole traject, such as the municipal council. */
    READER,
    FOREIGN_GUEST,
    FOREIGN_MEMBER,
    FOREIGN_HALL,
    FOREIGN_LEAD,
    FOREIGN_STAFF,
    FOREIGN_OWNER,
    FOREIGN_READER;

    boolean isForeign() {
        return name().startsWith("FOREIGN_");
    }
}
