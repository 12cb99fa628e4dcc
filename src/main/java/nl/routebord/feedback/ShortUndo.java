package nl.routebord.feedback;

import java.util.UUID;
import nl.routebord.road.Road;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Reversible;
import nl.routebord.workshop.ActivityView;
import org.springframework.stereotype.Component;

/** Puts a reaction off the short list again, or back on it. */
@Component
class ShortUndo {

    private static final String ON = "short";
    private static final String OFF = "long";

    private final Shortlist shortlist;
    private final Road road;

    ShortUndo(Shortlist shortlist, Road road) {
        this.shortlist = shortlist;
        this.road = road;
    }

    /** {@code on} where it is on the short list now. */
    static String memo(boolean on) {
        return on ? ON : OFF;
    }

    /** True where a memo is one of these. */
    static boolean knows(String memo) {
        return ON.equals(memo) || OFF.equals(memo);
    }

    /** Of a reaction that stands on the board. */
    boolean stands(UUID item, String memo) {
        return shortlist.has(item) == ON.equals(memo);
    }

    /** Does the opposite for a reaction that is held and stands on the board. */
    String reverse(Scope scope, ActivityView home, UUID item, String memo) {
        var on = OFF.equals(memo);
        if (!shortlist.put(scope, item, on)) {
            throw Reversible.changed();
        }
        road.announce(home.board());
        return memo(on);
    }
}
