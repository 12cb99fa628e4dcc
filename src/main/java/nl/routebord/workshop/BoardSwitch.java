package nl.routebord.workshop;

import java.util.List;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;

/**
 * Something of a board that who leads turns on or off and that changes what others see of it. Implemented by whoever keeps it;
 * the log takes it back and does it again.
 */
public interface BoardSwitch {

    /** One word for the log, see {@link #memo}; no two switches have the same. */
    String name();

    /** How it stands for this board. */
    boolean isOn(ActivityId board);

    /** False where the board stands so that it cannot be turned this way now. Reads only. */
    default boolean canTurn(ActivityId board, boolean on) {
        return true;
    }

    /** Whom it concerns, besides the log: to be announced by who turns it. */
    default List<Topic> told(ActivityView board) {
        return List.of(board.board());
    }

    /** Turns it in the present transaction, and tells nobody; false where it stood so already. */
    boolean put(Scope lead, ActivityView board, boolean on);

    /** What a line of the log about the board keeps, so that turning it can be taken back; {@code on} as it stands now. */
    default String memo(boolean on) {
        return name() + (on ? " on" : " off");
    }
}
