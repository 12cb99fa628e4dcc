package nl.routebord.shared;

/** In which role somebody asks. Each screen has its own; tabs of one browser never share one. */
public enum Role {
    /** The facilitator at the desk (regie): steers, sees what is hidden. */
    FACILITATOR,
    /** The projector (scherm): reads what the hall may see, says nothing. */
    HALL,
    /** A resident, council member or official on a phone (meedoen). */
    GUEST,
    /** A member of the sounding board (klankbord), between the meetings and during them. */
    MEMBER,
    /** The product itself: seeding, schedules. Always with a reason. */
    SYSTEM
}
