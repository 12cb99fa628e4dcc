package nl.routebord.live;

/** For whom a record is read. What is hidden is not in the hall's record at all, so no screen can leak it. */
public enum Audience {
    /** Phones, projector and sounding board: what everybody may see. */
    HALL,
    /** The facilitator's desk. */
    STAFF
}
