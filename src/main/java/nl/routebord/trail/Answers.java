package nl.routebord.trail;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routebord.shared.ItemRef;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know that was done with the things of a traject: what is said of a thing that took up others is said of
 * these too, and goes before what was said of them alone. Pure.
 *
 * @param published what stands published, by item
 * @param takenUp every thing that is read in another now, with those others
 */
public record Answers(Map<UUID, FollowUp> published, Map<UUID, Set<UUID>> takenUp) {

    /** Where nothing was published. */
    public static final Answers NONE = new Answers(Map.of(), Map.of());

    public Answers {
        published = Map.copyOf(published);
        takenUp = Map.copyOf(takenUp);
    }

    /** An answer that was taken back is none. */
    public static Answers of(Map<ItemRef, FollowUp> published, Map<UUID, Set<UUID>> takenUp) {
        var told = new HashMap<UUID, FollowUp>();
        published.forEach((item, said) -> {
            if (said.status() != FollowUp.Status.NEW) {
                told.put(item.id(), said);
            }
        });
        return new Answers(told, takenUp);
    }

    /** What was said of this thing; null for nothing. Of one that was cut into several: what was published last. */
    public @Nullable FollowUp of(@Nullable UUID item) {
        if (item == null) {
            return null;
        }
        return takenUp.getOrDefault(item, Set.of()).stream()
                .flatMap(other -> Stream.ofNullable(published.get(other)))
                .max(Comparator.comparing(FollowUp::at))
                .or(() -> Optional.ofNullable(published.get(item)))
                .orElse(null);
    }
}
