package nl.routebord.trail;

import java.time.Instant;
import java.util.UUID;
import nl.routebord.shared.ItemRef;
import org.jspecify.annotations.Nullable;

/**
 * A concern (zorg) somebody put beside an item. It is never voted away. Who raised it may be shown by alias only.
 *
 * @param off that the facilitator hid it: then it is for the desk alone; null where it stands
 */
public record Concern(
        UUID id,
        ItemRef about,
        String text,
        @Nullable String alias,
        Instant at,
        @Nullable Off off) {

    /**
     * That it is hidden, since when and why.
     *
     * @param reason as the column {@code hidden_for} keeps it
     * @param mended true where its writer gave other words since
     */
    public record Off(String reason, Instant at, boolean mended) {}
}
