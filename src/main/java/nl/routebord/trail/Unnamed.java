package nl.routebord.trail;

import java.util.Set;
import java.util.UUID;
import nl.routebord.shared.TrajectId;

/** Implemented by a room with stops of ways that stand on no board, and that may be named nowhere for a while. */
public interface Unnamed {

    /** Those of this traject that ways leave out now. One query. */
    Set<UUID> unnamed(TrajectId traject);
}
