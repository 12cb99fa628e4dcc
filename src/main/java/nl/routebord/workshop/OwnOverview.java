package nl.routebord.workshop;

import java.util.List;
import nl.routebord.trail.Held;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of one guest, for that guest alone.
 *
 * @param held without what comes to nought
 */
public record OwnOverview(@Nullable String alias, @Nullable String group, List<Held> held) {

    /** Of whom nothing is kept. */
    public static final OwnOverview NOTHING = new OwnOverview(null, null, List.of());

    public OwnOverview {
        held = List.copyOf(held);
    }
}
