package nl.routebord.trail;

import java.util.Set;
import java.util.UUID;
import nl.routebord.shared.TrajectId;

/** What people bring in where others can read it. What is not said to be seen by all stands on no public page. */
public interface Seen extends BroughtIn {

    /** Those that everybody may read as they are now: nothing veiled, waiting for approval or kept with the staff. One query. */
    Set<UUID> seen(TrajectId traject);
}
