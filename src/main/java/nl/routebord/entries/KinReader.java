package nl.routebord.entries;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.trail.Concern;
import nl.routebord.trail.Concerns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the concerns beside the entries of a board: what was joined or cut brings those of what it was made of along. */
@Component
class KinReader {

    private final JdbcClient jdbc;
    private final Concerns concerns;

    KinReader(JdbcClient jdbc, Concerns concerns) {
        this.jdbc = jdbc;
        this.concerns = concerns;
    }

    /** By entry, oldest first; {@code names} are those of all entries of the board, also of those taken up into others. */
    Map<UUID, List<EntryBoard.Worry>> worries(ActivityId activity, Map<UUID, String> names) {
        var raised = new HashMap<UUID, List<Concern>>();
        concerns.of(activity).forEach((about, all) -> {
            if (about.kind().equals(EntryId.KIND)) {
                raised.put(about.id(), all);
            }
        });
        if (raised.isEmpty()) {
            return Map.of();
        }
        var kindred = of(activity);
        var worries = new HashMap<UUID, List<EntryBoard.Worry>>();
        names.keySet()
                .forEach(entry -> worries.put(
                        entry,
                        kindred.heard(entry).stream()
                                .flatMap(one -> raised.getOrDefault(one, List.of()).stream())
                                .sorted(Comparator.comparing(Concern::at).thenComparing(Concern::id))
                                .map(concern -> worry(entry, concern, names))
                                .toList()));
        return worries;
    }

    private static EntryBoard.Worry worry(UUID entry, Concern concern, Map<UUID, String> names) {
        var raised = concern.about().id();
        return new EntryBoard.Worry(
                concern.text(), concern.alias(), raised.equals(entry) ? null : names.getOrDefault(raised, ""));
    }

    private Kindred of(ActivityId activity) {
        return Kindred.of(jdbc.sql("""
                select l.child_id, l.parent_id, l.apart_at from entry_parent l join entry e on e.id = l.parent_id
                where e.activity_id = ? order by e.born_at, e.id""")
                .param(activity.value())
                .query((row, n) -> new Kindred.Link(
                        row.getObject("child_id", UUID.class),
                        row.getObject("parent_id", UUID.class),
                        row.getObject("apart_at") != null))
                .list());
    }
}
