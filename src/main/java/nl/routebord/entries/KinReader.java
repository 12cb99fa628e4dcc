package nl.routebord.entries;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.trail.Concern;
import nl.routebord.trail.Concerns;
import nl.routebord.workshop.Hidden;
import org.jspecify.annotations.Nullable;
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

    /** What an entry is called under this field, and whether it stands on no screen. */
    private record Named(String name, boolean hidden) {}

    /**
     * By entry, oldest first. What was raised at an entry that is hidden is heard nowhere else: its words may be the reason.
     *
     * @param naming the key of the field an entry is called by
     * @param hiddenToo true for the desk alone: also the concerns that the facilitator hid
     */
    Map<UUID, List<EntryBoard.Worry>> worries(ActivityId activity, String naming, boolean hiddenToo) {
        var raised = new HashMap<UUID, List<Concern>>();
        concerns.of(activity, hiddenToo).forEach((about, all) -> {
            if (about.kind().equals(EntryId.KIND)) {
                raised.put(about.id(), all);
            }
        });
        if (raised.isEmpty()) {
            return Map.of();
        }
        var kindred = of(activity);
        var named = named(activity, naming);
        var worries = new HashMap<UUID, List<EntryBoard.Worry>>();
        named.keySet()
                .forEach(entry -> worries.put(
                        entry,
                        kindred.heard(entry).stream()
                                .filter(one -> one.equals(entry) || !isHidden(named.get(one)))
                                .flatMap(one -> raised.getOrDefault(one, List.of()).stream())
                                .sorted(Comparator.comparing(Concern::at).thenComparing(Concern::id))
                                .map(concern -> worry(entry, concern, named))
                                .toList()));
        return worries;
    }

    private static boolean isHidden(@Nullable Named one) {
        return one == null || one.hidden;
    }

    private static EntryBoard.Worry worry(UUID entry, Concern concern, Map<UUID, Named> named) {
        var raised = concern.about().id();
        var from = raised.equals(entry) ? null : named.get(raised);
        return new EntryBoard.Worry(
                concern.id(), concern.text(), concern.alias(), from == null ? null : from.name, Hidden.of(concern));
    }

    private Map<UUID, Named> named(ActivityId activity, String naming) {
        var named = new HashMap<UUID, Named>();
        jdbc.sql("""
                select e.id, e.hidden_for, coalesce(c.text, '') as name from entry e
                left join entry_cell c on c.entry_id = e.id and c.field = ? where e.activity_id = ?""").params(naming, activity.value()).query(row -> {
            named.put(
                    row.getObject("id", UUID.class),
                    new Named(row.getString("name"), row.getString("hidden_for") != null));
        });
        return named;
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
