package nl.routebord.entries;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Joins entries into one and cuts one into several, for the facilitator and in every phase. What it was made of stays readable
 * with it, with who wrote it; marks are not inherited, people are asked again. Taking apart puts the old ones back as they were.
 */
@Service
@Transactional
public class Lineage {

    /** More than this in one act is a slip of the hand. */
    public static final int MOST = 20;

    private final JdbcClient jdbc;
    private final EntryRows rows;
    private final EntryReach reach;
    private final Entries entries;
    private final TableGuard tables;
    private final Road road;
    private final Log log;

    Lineage(
            JdbcClient jdbc,
            EntryRows rows,
            EntryReach reach,
            Entries entries,
            TableGuard tables,
            Road road,
            Log log) {
        this.tables = tables;
        this.jdbc = jdbc;
        this.rows = rows;
        this.reach = reach;
        this.entries = entries;
        this.road = road;
        this.log = log;
    }

    /**
     * Joins two or more entries of one board into a new one. Refuses {@code entries.refused.merge} for fewer than two,
     * {@code entries.refused.gone} where one does not stand there, and {@code entries.refused.tables.merge} for those of
     * different tables as long as these work apart.
     *
     * @param typed the fields of the new entry, as in {@link Entries#add}
     */
    public Answer merge(Scope scope, CommandId command, String kind, List<EntryId> parts, Map<String, String> typed) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            if (new HashSet<>(parts).size() < 2 || parts.size() > MOST) {
                throw Refusal.because("entries.refused.merge");
            }
            var held = parts.stream()
                    .distinct()
                    .sorted(java.util.Comparator.comparing(EntryId::value))
                    .map(part -> rows.hold(scope, part).orElseThrow(Entry::gone).requireStanding())
                    .toList();
            var board = reach.board(scope, kind, held.getFirst().activity());
            if (held.stream()
                    .anyMatch(part -> !part.activity().equals(board.activity().id()))) {
                throw Entry.gone();
            }
            var values = Entries.read(board.shape(), typed, board.shape().cells());
            var table = tables.forJoined(board.activity(), held);
            var child = entries.put(scope, board.activity(), table, values, "entry.merged");
            held.forEach(part -> replace(board, part, child, "MERGED"));
            return Answer.of("entries.answer.merged");
        });
    }

    /**
     * Cuts an entry into two or more, each with the words for its naming field and all other fields as they were. Refuses
     * {@code entries.refused.split} for fewer than two texts.
     */
    public Answer split(Scope scope, CommandId command, String kind, EntryId id, List<String> texts) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            if (texts.size() < 2 || texts.size() > MOST) {
                throw Refusal.because("entries.refused.split");
            }
            var entry = rows.hold(scope, id).orElseThrow(Entry::gone).requireStanding();
            var board = reach.board(scope, kind, entry.activity());
            var naming = board.shape().naming();
            var cells = rows.cells(id);
            for (var text : texts) {
                var values = new java.util.LinkedHashMap<String, String>();
                cells.forEach((field, cell) -> values.put(field, cell.value()));
                values.put(naming.key(), naming.type().read(naming, text));
                var child = entries.put(scope, board.activity(), entry.table(), values, "entry.split");
                replace(board, entry, child, "SPLIT");
            }
            return Answer.of("entries.answer.split");
        });
    }

    /**
     * Undoes a merge or a split from any of its results: what was made goes off the board, what it was made of comes back.
     * Refuses {@code entries.refused.whole} for what was made of nothing, and {@code entries.refused.gone} where a result was
     * itself joined or cut in the meantime.
     */
    public Answer takeApart(Scope scope, CommandId command, String kind, EntryId id) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var entry = rows.hold(scope, id).orElseThrow(Entry::gone).requireStanding();
            var board = reach.board(scope, kind, entry.activity());
            var parents = linked("select parent_id from entry_parent where child_id = ?", id);
            if (parents.isEmpty()) {
                throw Refusal.because("entries.refused.whole");
            }
            var children = parents.stream()
                    .flatMap(parent -> linked("select child_id from entry_parent where parent_id = ?", parent).stream())
                    .distinct()
                    .toList();
            for (var child : children) {
                var made = rows.hold(scope, child).orElseThrow(Entry::gone);
                if (made.replaced()) {
                    throw Entry.gone();
                }
                rows.remove(child, scope.speaker());
                jdbc.sql("delete from entry_parent where child_id = ?")
                        .param(child.value())
                        .update();
            }
            parents.forEach(parent -> rows.replaced(parent, false));
            log.note(scope, board.activity().id(), "entry.apart", id.ref(), null, null);
            announce(scope, board, parents);
            return Answer.of("entries.answer.apart");
        });
    }

    private List<EntryId> linked(String sql, EntryId id) {
        return jdbc.sql(sql).param(id.value()).query(UUID.class).list().stream()
                .map(EntryId::new)
                .toList();
    }

    private void replace(EntryReach.Board board, Entry parent, EntryId child, String how) {
        jdbc.sql("insert into entry_parent (child_id, parent_id, how) values (?, ?, ?)")
                .params(child.value(), parent.id().value(), how)
                .update();
        rows.replaced(parent.id(), true);
        tables.tell(board.activity(), parent.table());
        if (parent.author() != null) {
            road.announce(board.activity().mine(parent.author()));
        }
    }

    private void announce(Scope scope, EntryReach.Board board, List<EntryId> changed) {
        road.announce(board.activity().board());
        changed.stream().flatMap(id -> rows.find(scope, id).stream()).forEach(entry -> {
            tables.tell(board.activity(), entry.table());
            if (entry.author() != null) {
                road.announce(board.activity().mine(entry.author()));
            }
        });
    }
}
