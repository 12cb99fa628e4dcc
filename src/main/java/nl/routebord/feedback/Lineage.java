package nl.routebord.feedback;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routebord.trail.Ancestry;

/**
 * Which reactions of a board were made of which: one of several, or several of one. A reaction stands on the board where it is in
 * no other and was not taken apart. Pure: the same rows give the same answers.
 *
 * @param parts what each reaction was made of, oldest first
 * @param apart reactions that were taken apart again
 */
record Lineage(Map<UUID, List<UUID>> parts, Set<UUID> apart) implements Ancestry {

    Lineage {
        parts = Map.copyOf(parts);
        apart = Set.copyOf(apart);
    }

    /** Every part, with what it is in now; of one that was split always the same of the several it is in. */
    Map<UUID, UUID> within() {
        var within = new HashMap<UUID, UUID>();
        parts.forEach((made, those) -> {
            if (!apart.contains(made)) {
                those.forEach(
                        part -> within.merge(part, made, (one, other) -> one.compareTo(other) <= 0 ? one : other));
            }
        });
        return within;
    }

    /** Every part, with the outermost reaction it is read in now. */
    Map<UUID, UUID> standing() {
        var within = within();
        var standing = new HashMap<UUID, UUID>();
        within.forEach((part, made) -> {
            var at = made;
            for (var above = within.get(at); above != null; above = within.get(at)) {
                at = above;
            }
            standing.put(part, at);
        });
        return standing;
    }

    /** All that this one came from, each followed by what it came from itself. */
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

    /** True for what was made of one other, together with its siblings. */
    boolean isSplit(UUID item) {
        return parts.getOrDefault(item, List.of()).size() == 1;
    }

    /** What came from the same one by a split and was not put together since, this one too; else it alone. */
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
}
