package nl.routebord.entries;

/** What else holds for a board. */
public enum Trait {
    /** People can say that they support an entry. */
    SUPPORT,
    /** People can react with "this helps us" or "this does not fit". */
    REACTIONS,
    /** Everybody may change every cell, as in a list that is filled in together; else only who wrote it and the staff. */
    TOGETHER,
    /** Only the staff adds and changes. */
    STAFF_WRITES,
    /** The hall, phones and homes see nothing until the facilitator releases it (the stance of organisations). */
    STAFF_ONLY_UNTIL_RELEASED,
    /** What people said of an entry counts for its present text only: after a change they are asked again. */
    ASKS_AGAIN,
    /** While somebody changes a text, others see it grow; the kind takes in the command {@code grow}. */
    GROWS,
    /** Nobody sees who wrote what, the desk neither. */
    NAMELESS
}
