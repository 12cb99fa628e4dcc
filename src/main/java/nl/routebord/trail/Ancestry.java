package nl.routebord.trail;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which things of boards were made of which others: one of several, or several of one. */
public interface Ancestry {

    /** All things this one came from, each followed by what it came from itself; empty for one that was written as it is. */
    List<UUID> origins(UUID item);

    /** Every thing that was taken up in others, with all outermost ones it is in now. */
    Map<UUID, Set<UUID>> takenUp();
}
