package nl.routebord.entries;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Reversible;
import nl.routebord.workshop.ActivityView;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Values that were changed: a text, a lane. The opposite writes what stood there before as a new version, so that nothing that
 * was typed is lost. A field that somebody changed since stops all of them.
 */
@Component
class BackText implements Back {

    private static final String TEXT = "text";

    private final JdbcClient jdbc;
    private final EntryStates states;
    private final EntryRows rows;
    private final EntryReach reach;
    private final Entries entries;

    BackText(JdbcClient jdbc, EntryStates states, EntryRows rows, EntryReach reach, Entries entries) {
        this.jdbc = jdbc;
        this.states = states;
        this.rows = rows;
        this.reach = reach;
        this.entries = entries;
    }

    /** These fields were written as this version. */
    static Memo of(int version, Collection<String> fields) {
        return Memo.of(TEXT, version, String.join(",", fields));
    }

    @Override
    public Set<String> words() {
        return Set.of(TEXT);
    }

    @Override
    public boolean stands(ActivityView activity, EntryId id, Memo memo) {
        return (!activity.phase().isOver() || isOfStaff(memo)) && before(id, memo) != null;
    }

    @Override
    public Memo reverse(Scope scope, ActivityView activity, EntryId id, Memo memo) {
        var entry = rows.hold(scope, id).orElseThrow(Entry::gone);
        var board = isOfStaff(memo)
                ? reach.board(scope, activity.kind(), activity.id())
                : reach.openBoard(scope, activity.kind(), activity.id());
        var before = before(id, memo);
        if (before == null) {
            throw Reversible.changed();
        }
        entries.lay(scope, entry, before);
        entries.tell(scope, board.activity(), entry);
        return of(entry.version() + 1, before.keySet());
    }

    /** What stood in these fields before; null where one was changed since or must not come back. */
    private @Nullable Map<String, String> before(EntryId id, Memo memo) {
        var version = memo.number(0);
        var state = states.of(id).filter(EntryStates.State::standing);
        var cells = rows.cells(id);
        var before = new LinkedHashMap<String, String>();
        for (var field : fields(memo)) {
            var now = cells.get(field);
            var earlier = earlier(id, field, version);
            var covered = earlier.isPresent()
                    && earlier.get().version()
                            <= state.map(EntryStates.State::covered).orElse(0);
            if (state.isEmpty() || now == null || now.version() != version || covered) {
                return null;
            }
            before.put(field, earlier.map(EntryRows.Cell::value).orElse(""));
        }
        return before;
    }

    private Optional<EntryRows.Cell> earlier(EntryId id, String field, int version) {
        return jdbc.sql("""
                select text, version from entry_cell_earlier where entry_id = ? and field = ? and version < ?
                order by version desc limit 1""")
                .params(id.value(), field, version)
                .query((row, n) -> new EntryRows.Cell(row.getString("text"), row.getInt("version"), null))
                .optional();
    }

    /** What only the staff fills in it may change in every phase. */
    private static boolean isOfStaff(Memo memo) {
        return fields(memo).stream().allMatch(EntryField::isOfStaff);
    }

    private static List<String> fields(Memo memo) {
        return List.of(memo.part(1).split(","));
    }
}
