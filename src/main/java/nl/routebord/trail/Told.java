package nl.routebord.trail;

import java.util.Map;
import java.util.UUID;
import nl.routebord.shared.ActivityId;

/** Implemented by a room whose items the log of an activity calls by their names. */
public interface Told {

    /** The kind of item, see {@link nl.routebord.shared.ItemRef#kind()}; no two rooms have the same. */
    String itemKind();

    /** What the items of this activity are called now, for the desk; read in a frame, in one query. */
    Map<UUID, String> names(ActivityId activity);

    /** True where the desk may read which of the people in the room did something on this board. */
    boolean signs(ActivityId activity);
}
