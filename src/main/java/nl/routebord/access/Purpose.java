package nl.routebord.access;

/** What a credential opens. Links are exchanged once for a seat's cookie, so no secret stays in an address bar. */
public enum Purpose {
    /** The owner's link of the present start: spent by one tap. */
    OWNER_LINK,
    /** The owner's right to all trajects of this house: making one, and going to its workplace. */
    HOUSE,
    /** Somebody of the organisation who signed in with its provider. The subject is that account; opens no room by itself. */
    STAFF_SIGN_IN,
    /** A second guide's personal link: spent by one tap. The subject is that guide. */
    GUIDE_LINK,
    /** The link with which who leads goes on from another device: spent by one tap. The subject is the one who leads. */
    SPARE_LINK,
    /** A seat at the desk, of who leads or of a second guide. */
    FACILITATOR,
    /** A seat of who reads the pages of a traject before everybody may. The subject is that reader. */
    READER,
    /** A projector: reads only. The subject is a workshop. */
    HALL,
    /** A resident's seat on one phone. */
    GUEST,
    /** A sounding-board member's personal link: lets one device in, and others once somebody said yes. */
    MEMBER_LINK,
    /** A device that came by such a link and waits; opens nothing yet. */
    MEMBER_NEW,
    /** A link in a mail with which a member lets in one more device: spent by one tap. */
    MEMBER_MAIL,
    /** A sounding-board member's seat on one device. */
    MEMBER
}
