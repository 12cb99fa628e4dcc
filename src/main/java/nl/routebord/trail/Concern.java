package nl.routebord.trail;

import java.time.Instant;
import java.util.UUID;
import nl.routebord.shared.ItemRef;
import org.jspecify.annotations.Nullable;

/** A concern (zorg) somebody put beside an item. It is never voted away. {@code who} may be shown by alias only. */
public record Concern(
        UUID id, ItemRef about, String text, @Nullable String alias, Instant at) {}
