package nl.routebord.shared;

import org.jspecify.annotations.Nullable;

/**
 * Who asks, in which role and within which traject: the first parameter of every service method.
 *
 * @param workshop the evening this screen belongs to; null at home and at the workplace of the traject
 * @param who the participant who speaks; null for the hall and the system
 * @param reason why the system itself asks; empty for people
 */
public record Scope(
        Role role,
        TrajectId traject,
        @Nullable WorkshopId workshop,
        @Nullable ParticipantId who,
        String reason) {

    public static Scope guest(TrajectId traject, WorkshopId workshop, ParticipantId who) {
        return new Scope(Role.GUEST, traject, workshop, who, "");
    }

    public static Scope facilitator(TrajectId traject, WorkshopId workshop, ParticipantId who) {
        return new Scope(Role.FACILITATOR, traject, workshop, who, "");
    }

    public static Scope helper(TrajectId traject, WorkshopId workshop, ParticipantId who) {
        return new Scope(Role.HELPER, traject, workshop, who, "");
    }

    /** Staff of a traject, outside every evening. */
    public static Scope staff(TrajectId traject, ParticipantId who) {
        return new Scope(Role.STAFF, traject, null, who, "");
    }

    /** Who owns the traject, at its workplace: staff who also says who may do what. */
    public static Scope owner(TrajectId traject, ParticipantId who) {
        return new Scope(Role.OWNER, traject, null, who, "");
    }

    /** Who reads the pages of the traject and changes nothing. */
    public static Scope reader(TrajectId traject, ParticipantId who) {
        return new Scope(Role.READER, traject, null, who, "");
    }

    public static Scope member(TrajectId traject, ParticipantId who) {
        return new Scope(Role.MEMBER, traject, null, who, "");
    }

    public static Scope hall(TrajectId traject, WorkshopId workshop) {
        return new Scope(Role.HALL, traject, workshop, null, "");
    }

    /** The product itself, for example while it seeds the demo world. */
    public static Scope system(TrajectId traject, String reason) {
        return new Scope(Role.SYSTEM, traject, null, null, reason);
    }

    /** True for who guides, whether they lead or help, for the staff of the traject, and for the system. */
    public boolean isStaff() {
        return role == Role.HELPER || leads();
    }

    /** True for the one facilitator who leads, for the staff of the traject, and for the system. */
    public boolean leads() {
        return role == Role.FACILITATOR || isOfTraject();
    }

    /** True for the staff at the workplace, its owner among them, and for the system: not for who guides one evening. */
    public boolean isOfTraject() {
        return role == Role.STAFF || role == Role.OWNER || role == Role.SYSTEM;
    }

    /** The one who speaks; refuses the hall and who came to read ({@code shared.refused.readonly}). */
    public ParticipantId speaker() {
        if (who == null || role == Role.READER) {
            throw Refusal.because("shared.refused.readonly");
        }
        return who;
    }

    /** Refuses everybody but who guides, leading or helping (and the system). */
    public void requireStaff() {
        if (!isStaff()) {
            throw Refusal.because("shared.refused.staff");
        }
    }

    /**
     * Asked by everything that steers the room: the stage, phases, breaks, who is in, the end. Refuses a second guide with
     * {@code shared.refused.lead}, and everybody else as {@link #requireStaff}.
     */
    public void requireLead() {
        requireStaff();
        if (!leads()) {
            throw Refusal.because("shared.refused.lead");
        }
    }

    /**
     * Asked by everything that is of the traject and not of one evening: its plan, its pages, its members, its polls. Passes
     * the staff at the workplace and the system; refuses who guides one evening with {@code shared.refused.traject}, and
     * everybody else as {@link #requireStaff}.
     */
    public void requireTraject() {
        requireStaff();
        if (!isOfTraject()) {
            throw Refusal.because("shared.refused.traject");
        }
    }

    /**
     * Asked by what staff and the members of the sounding board both do between the evenings, such as saying how a point goes.
     * Passes these two; refuses everybody else with this key, also who leads an evening.
     */
    public void requireTrajectOrMember(String refusal) {
        if (!isOfTraject() && role != Role.MEMBER) {
            throw Refusal.because(refusal);
        }
    }

    /**
     * Asked by who may do what, by ending the traject and by all that cannot be taken back: the owner alone, and the system.
     * Refuses the rest of the staff with {@code shared.refused.owner}, and everybody else as {@link #requireTraject}.
     */
    public void requireOwner() {
        requireTraject();
        if (role == Role.STAFF) {
            throw Refusal.because("shared.refused.owner");
        }
    }

    /** The evening this screen belongs to; only guests, the hall and the guides have one. Refuses everybody else. */
    public WorkshopId evening() {
        if (workshop == null) {
            throw Refusal.because("shared.refused.evening");
        }
        return workshop;
    }
}
