package nl.routebord.access;

/** What a credential opens. Links are exchanged once for a seat's cookie, so no secret stays in an address bar. */
public enum Purpose {
    /** The owner's link of the present start: spent by one tap. */
    OWNER_LINK,
    /** A facilitator's seat at the desk. */
    FACILITATOR,
    /** A projector: reads only. The subject is a workshop. */
    HALL,
    /** A resident's seat on one phone. */
    GUEST,
    /** A sounding-board member's personal link and seat. */
    MEMBER
}
