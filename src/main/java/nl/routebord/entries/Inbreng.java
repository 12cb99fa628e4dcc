package nl.routebord.entries;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.ParticipantId;
import nl.routebord.trail.BroughtIn.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a traject ask for an answer, and of whom they are. What was joined or cut is of everybody whose words went
 * into it, whoever made it; what nobody but the staff wrote asks for none. Pure: the same rows give the same things.
 */
record Inbreng(List<Row> rows, Kindred kindred, Map<Table, Set<UUID>> seats) {

    /**
     * One entry.
     *
     * @param table 0 for none
     * @param stands false where it was taken off, hidden, or taken up in others
     * @param author null where the staff or a preset wrote it
     */
    record Row(
            UUID id,
            ActivityId activity,
            int step,
            String board,
            String text,
            Instant at,
            int table,
            boolean stands,
            @Nullable UUID author) {}

    /** One table of one board. */
    record Table(ActivityId activity, int number) {}

    /** In the order of the rows. */
    List<Thing> things() {
        var byId = byId();
        return rows.stream()
                .filter(row -> row.stands && !row.text.isBlank())
                .map(row -> thing(row, authors(row, byId)))
                .filter(thing -> !thing.authors().isEmpty())
                .toList();
    }

    /** Every part, with what stands of what was made of it. */
    Map<UUID, Set<UUID>> takenUp() {
        var takenUp = new HashMap<UUID, Set<UUID>>();
        rows.stream()
                .filter(Row::stands)
                .forEach(row -> kindred.madeOf(row.id)
                        .forEach(part -> takenUp.computeIfAbsent(part, fresh -> new HashSet<>())
                                .add(row.id)));
        return takenUp;
    }

    private Map<UUID, Row> byId() {
        return rows.stream().collect(Collectors.toMap(Row::id, Function.identity()));
    }

    private Set<ParticipantId> authors(Row row, Map<UUID, Row> byId) {
        var all = Stream.concat(Stream.of(row.id), kindred.madeOf(row.id).stream())
                .map(byId::get)
                .filter(Objects::nonNull)
                .toList();
        if (all.stream().allMatch(one -> one.author == null)) {
            return Set.of();
        }
        return all.stream()
                .flatMap(one -> Stream.concat(
                        Stream.ofNullable(one.author),
                        one.table == 0 || one.author == null
                                ? Stream.of()
                                : seats.getOrDefault(new Table(one.activity, one.table), Set.of()).stream()))
                .map(ParticipantId::new)
                .collect(Collectors.toSet());
    }

    private static Thing thing(Row row, Set<ParticipantId> authors) {
        return new Thing(
                new ItemRef(EntryId.KIND, row.id), row.activity, row.step, row.board, row.text, authors, row.at);
    }
}
