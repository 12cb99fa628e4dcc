package nl.routebord.criteria;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routebord.trail.Ancestry;

/**
 * Which points of one board were joined into which. A point stands on the board where it is in no other and was not taken
 * apart. Pure: the same rows give the same answers.
 *
 * @param parts the parts of each joined point, in their order
 * @param apart joined points that were taken apart
 */
record Lineage(Map<UUID, List<UUID>> parts, Set<UUID> apart) implements Ancestry {

    Lineage {
        parts = Map.copyOf(parts);
        apart = Set.copyOf(apart);
    }

    /** Every part, with the joined point it is in now; of one that was split always the same of the several it is in. */
    Map<UUID, UUID> within() {
        var within = new HashMap<UUID, UUID>();
        parts.forEach((joined, those) -> {
            if (!apart.contains(joined)) {
                those.forEach(
                        part -> within.merge(part, joined, (one, other) -> one.compareTo(other) <= 0 ? one : other));
            }
        });
        return within;
    }

    /** The point under which this one is read now: itself, or the outermost one it is in. */
    UUID standing(UUID item) {
        var within = within();
        var at = item;
        for (var above = within.get(at); above != null; above = within.get(at)) {
            at = above;
        }
        return at;
    }

    /** True where a point has no place of its own on the board any more. */
    boolean isOff(UUID item) {
        return apart.contains(item) || within().containsKey(item);
    }

    /** All points this one came from, each followed by what it came from itself. */
    @Override
    public List<UUID> origins(UUID item) {
        return parts.getOrDefault(item, List.of()).stream()
                .flatMap(part -> Stream.concat(Stream.of(part), origins(part).stream()))
                .toList();
    }

    /** Every part, with all outermost ones it is in now: of one that was split these are several. */
    @Override
    public Map<UUID, Set<UUID>> takenUp() {
        var within = within();
        var takenUp = new HashMap<UUID, Set<UUID>>();
        parts.keySet().stream()
                .filter(made -> !apart.contains(made) && !within.containsKey(made))
                .forEach(made -> origins(made)
                        .forEach(part -> takenUp.computeIfAbsent(part, fresh -> new HashSet<>())
                                .add(made)));
        return takenUp;
    }

    /** True for a point that was made of one other, together with its siblings. */
    boolean isSplit(UUID item) {
        return parts.getOrDefault(item, List.of()).size() == 1;
    }

    /** The points that came from the same one by a split and were not put together since, this one too; else it alone. */
    List<UUID> siblings(UUID item) {
        return isSplit(item)
                ? parts.entrySet().stream()
                        .filter(one ->
                                !apart.contains(one.getKey()) && one.getValue().equals(parts.get(item)))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList()
                : List.of(item);
    }

    /**
     * All points whose concerns are heard at this one, itself first: those it came from, and the joined points that were taken
     * apart again. A concern raised at such a point goes back to both its parts.
     */
    List<UUID> heard(UUID item) {
        return Stream.concat(Stream.of(item), origins(item).stream())
                .flatMap(one -> Stream.concat(Stream.of(one), once(one).stream()))
                .distinct()
                .toList();
    }

    /** Joined points of which this one was a part, before they were taken apart; and what those were a part of. */
    private List<UUID> once(UUID item) {
        return parts.entrySet().stream()
                .filter(joined ->
                        apart.contains(joined.getKey()) && joined.getValue().contains(item))
                .flatMap(joined -> Stream.concat(Stream.of(joined.getKey()), once(joined.getKey()).stream()))
                .toList();
    }
}
