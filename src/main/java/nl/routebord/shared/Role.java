package nl.routebord.shared;

/** In which role somebody asks. Each screen has its own; tabs of one browser never share one. */
public enum Role {
    /** The facilitator who leads, at the desk (regie): steers, sees what is hidden. One an evening. */
    FACILITATOR,
    /** A second guide at a desk of their own: sees and does what the facilitator does, but does not steer. */
    HELPER,
    /** Staff at the workplace of the traject (werkplek), between the evenings: plans, answers, decides. */
    STAFF,
    /** The owner of the traject at its workplace: all of the staff, and who says who may do what. */
    OWNER,
    /** Municipal council or mayor and aldermen: read the pages of the traject, also before these are public. Change nothing. */
    READER,
    /** The projector (scherm): reads what the hall may see, says nothing. */
    HALL,
    /** A resident, council member or official on a phone (meedoen). */
    GUEST,
    /** A member of the sounding board (klankbord), between the meetings and during them. */
    MEMBER,
    /** The product itself: seeding, schedules. Always with a reason. */
    SYSTEM
}
