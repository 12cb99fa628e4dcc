package nl.routebord.workshop;

import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;

/** Something done with a whole board, other than turning a {@link BoardSwitch}, that the log takes back and does again. */
interface BoardAct {

    /** What its memos begin with, followed by a blank; no two have the same. */
    String word();

    /** True where only who leads may take it back. */
    boolean steers();

    /** True while the board stands as the memo says and the opposite is allowed. Reads only. */
    boolean stands(ActivityId board, String memo);

    /** As {@link nl.routebord.trail.Reversible#reverse}, for a board that this scope may see. */
    String reverse(Scope scope, ActivityView board, String memo);

    /** As {@link nl.routebord.trail.Reversible#left}. */
    default int left(ActivityId board, String memo) {
        return 0;
    }
}
