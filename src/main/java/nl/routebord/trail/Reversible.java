package nl.routebord.trail;

import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;

/**
 * Implemented by a room that can take back what the facilitator did with its items. A line of the log carries a memo of the
 * room's own, which says in what state it left the item; the opposite leads to a state of its own, with a memo of its own. So
 * undoing and doing again are one and the same thing.
 */
public interface Reversible {

    /** The kind of item, see {@link nl.routebord.shared.ItemRef#kind()}; no two rooms have the same. */
    String itemKind();

    /** True while the item still stands as the memo says and the phase allows the opposite. Reads only. */
    boolean stands(ActivityId activity, UUID item, String memo);

    /** True where only who leads may do the opposite: it steers the room, see {@link Scope#requireLead}. */
    default boolean steers(String memo) {
        return false;
    }

    /**
     * Does the opposite in the present transaction and announces what changed; writes no line of the log. Holds the item first:
     * refuses {@code trail.refused.undo.changed}, see {@link #changed}, where somebody changed it since, and by name what the
     * opposite act itself refuses.
     *
     * @param scope the facilitator
     * @return the memo of the state it is in now
     */
    String reverse(Scope scope, ActivityId activity, UUID item, String memo);

    /**
     * Of an item with parts that go back together: how many did not go along just now, because somebody changed them since.
     * In the same transaction.
     *
     * @param memo what {@link #reverse} answered
     */
    default int left(ActivityId activity, UUID item, String memo) {
        return 0;
    }

    /** Somebody changed the item since. */
    static Refusal changed() {
        return Refusal.because("trail.refused.undo.changed");
    }
}
