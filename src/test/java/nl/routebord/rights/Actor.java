package nl.routebord.rights;

/** Everybody who may ask for something. The first nine live in the world that is asked about, the last five in another one. */
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
    FOREIGN_GUEST,
    FOREIGN_MEMBER,
    FOREIGN_HALL,
    FOREIGN_LEAD,
    FOREIGN_STAFF;

    boolean isForeign() {
        return name().startsWith("FOREIGN_");
    }
}
