package nl.routebord.workshop;

import java.util.List;
import java.util.UUID;
import nl.routebord.trail.Links;

/** Implemented by kinds whose outcomes are themselves made of things of other boards, as a cell is of its row and column. */
public interface Origins {

    /** Where this outcome of the activity came from; empty for all that came from nowhere. */
    List<Links.End> of(ActivityView activity, UUID item);
}
