package nl.routebord.criteria.ui;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.routebord.criteria.CriteriaBoard;

/** Which points somebody has just added, seen from one screen. What was there at the first record is not new. */
final class Arrivals {

    private static final long FRESH = Duration.ofSeconds(6).toNanos();

    private final Set<UUID> known = new HashSet<>();
    private final Map<UUID, Long> since = new HashMap<>();
    private boolean begun;

    void hear(List<CriteriaBoard.Item> items) {
        var now = System.nanoTime();
        for (var item : items) {
            if (known.add(item.id()) && begun) {
                since.put(item.id(), now);
            }
        }
        since.values().removeIf(at -> now - at > FRESH);
        begun = true;
    }

    boolean isFresh(UUID item) {
        return since.containsKey(item);
    }
}
