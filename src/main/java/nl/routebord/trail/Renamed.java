package nl.routebord.trail;

import java.util.UUID;
import nl.routebord.shared.ActivityId;
import org.jspecify.annotations.Nullable;

/**
 * An item of a board is hidden or shown again, or was mended; published in the transaction. Who calls it by its name elsewhere
 * looks again.
 *
 * @param name what it is called from now on; null where the name did not change
 */
public record Renamed(
        ActivityId activity, UUID item, @Nullable String name) {}
