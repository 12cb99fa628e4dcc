package nl.routebord.trail;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.routebord.shared.TrajectId;

/** What people bring in on a board where things are joined and cut. Its author has it in the list of all that is their own. */
public interface OnBoard extends Seen {

    /** Every thing that is read in another now, with what it is read in; that other stands. A fixed number of queries. */
    Map<UUID, Set<UUID>> takenUp(TrajectId traject);

    /**
     * What stands on a board, also what was taken up in another, and may not be read by everybody now: veiled, kept with the staff
     * or waiting for approval. No other board calls it by its name meanwhile. One query.
     */
    Set<UUID> covered(TrajectId traject);
}
