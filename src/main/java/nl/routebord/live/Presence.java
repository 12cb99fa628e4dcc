package nl.routebord.live;

import java.util.Map;
import java.util.TreeMap;

/**
 * How a room is doing, on all nodes together, as numbers only. Who has a screen on two nodes counts twice.
 *
 * @param perGroup people (not screens) with a live screen, by group label; watchers without a label are left out
 * @param behind counted people whose newest confirmed revision is older than the room's by more than four beats
 * @param gone counted people whose connection was lost less than two minutes ago
 */
public record Presence(Map<String, Integer> perGroup, int behind, int gone) {

    static final Presence NONE = new Presence(Map.of(), 0, 0);

    /** These people and those. */
    Presence and(Presence others) {
        if (others.equals(NONE)) {
            return this;
        }
        Map<String, Integer> all = new TreeMap<>(perGroup);
        others.perGroup.forEach((group, people) -> all.merge(group, people, Integer::sum));
        return new Presence(Map.copyOf(all), behind + others.behind, gone + others.gone);
    }

    public int total() {
        return perGroup.values().stream().mapToInt(Integer::intValue).sum();
    }
}
