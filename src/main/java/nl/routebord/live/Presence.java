package nl.routebord.live;

import java.util.Map;

/**
 * How a room is doing on this node, as numbers only.
 *
 * @param perGroup people (not screens) with a live screen, by group label; watchers without a label are left out
 * @param behind counted people whose newest confirmed revision is older than the room's by more than four beats
 * @param gone counted people whose connection was lost less than two minutes ago
 */
public record Presence(Map<String, Integer> perGroup, int behind, int gone) {

    public int total() {
        return perGroup.values().stream().mapToInt(Integer::intValue).sum();
    }
}
