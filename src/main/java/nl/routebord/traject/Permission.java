package nl.routebord.traject;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The table of rights: what there is to do, and who may. It is what the owner reads and keeps; a test tries every line with
 * everybody in it, so that it says what the code does.
 */
public enum Permission {
    /** Giving and taking roles, and this overview. */
    ROLES(Who.OWNER),
    /** Making the pages of the traject public, and taking them back. */
    OPENNESS(Who.OWNER, Who.STAFF),
    /** Planning evenings, polls, and when a board opens between them. */
    PLAN(Who.OWNER, Who.STAFF),
    /** Preparing and publishing answers, and the promise about them. */
    ANSWERS(Who.OWNER, Who.STAFF),
    /** Changing and withdrawing decisions, and their calendar. */
    DECISIONS(Who.OWNER, Who.STAFF),
    /** Preparing minutes and making them final. */
    MINUTES(Who.OWNER, Who.STAFF),
    /** Inviting members of the sounding board, and ending their membership. */
    MEMBERS(Who.OWNER, Who.STAFF),
    /** Reading the pages before these are public. */
    READ_BEFORE(Who.OWNER, Who.STAFF, Who.READER),
    /** Reading the record of an evening that is over. */
    RECORD(Who.OWNER, Who.STAFF, Who.GUIDE, Who.READER),
    /** Going to the desk of an evening: leading it, or helping there. */
    DESK(Who.OWNER, Who.STAFF, Who.GUIDE),
    /** Saying how a point goes, and reacting to minutes. */
    LOOK_BACK(Who.OWNER, Who.STAFF, Who.MEMBER),
    /** Saying at home what pinches. */
    HOBBEL(Who.MEMBER),
    /** Voting. Who guides only types in for somebody else. */
    TAKE_PART(Who.MEMBER, Who.GUEST);

    /** Who is in the table. */
    public enum Who {
        OWNER,
        STAFF,
        GUIDE,
        READER,
        MEMBER,
        GUEST;

        /** The key of the name. */
        public String key() {
            return "traject.may.who." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Set<Who> allowed;

    Permission(Who first, Who... others) {
        allowed = EnumSet.of(first, others);
    }

    /** True where this one may. */
    public boolean isFor(Who who) {
        return allowed.contains(who);
    }

    /** The key of what it is. */
    public String key() {
        return "traject.may." + name().toLowerCase(Locale.ROOT);
    }
}
