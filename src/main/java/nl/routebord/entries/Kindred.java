package nl.routebord.entries;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which entries of one board were made of which, and which of these were taken apart again. Pure: the same links give the same
 * answers.
 *
 * @param parents what each entry was made of, where that still counts
 * @param once what was made of each entry and taken apart again
 */
record Kindred(Map<UUID, List<UUID>> parents, Map<UUID, List<UUID>> once) {

    Kindred {
        parents = Map.copyOf(parents);
        once = Map.copyOf(once);
    }

    /** One link, as the table has it. */
    record Link(UUID child, UUID parent, boolean apart) {}

    static Kindred of(List<Link> links) {
        var parents = new HashMap<UUID, List<UUID>>();
        var once = new HashMap<UUID, List<UUID>>();
        for (var link : links) {
            if (link.apart) {
                add(once, link.parent, link.child);
            } else {
                add(parents, link.child, link.parent);
            }
        }
        return new Kindred(parents, once);
    }

    private static void add(Map<UUID, List<UUID>> all, UUID key, UUID value) {
        all.merge(
                key,
                List.of(value),
                (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
    }

    /**
     * All entries whose concerns are heard at this one, itself first: those it was made of, and what was made of one of these
     * and taken apart again. So a concern that was raised in between goes back to every part.
     */
    List<UUID> heard(UUID entry) {
        return origins(entry)
                .flatMap(one -> Stream.concat(Stream.of(one), before(one)))
                .distinct()
                .toList();
    }

    /** All that this entry was made of, as far as that goes; without itself. */
    List<UUID> madeOf(UUID entry) {
        return origins(entry).filter(one -> !one.equals(entry)).distinct().toList();
    }

    private Stream<UUID> origins(UUID entry) {
        return Stream.concat(
                Stream.of(entry),
                parents.getOrDefault(entry, List.of()).stream().flatMap(this::origins));
    }

    private Stream<UUID> before(UUID entry) {
        return once.getOrDefault(entry, List.of()).stream()
                .flatMap(made -> Stream.concat(Stream.of(made), before(made)));
    }
}
