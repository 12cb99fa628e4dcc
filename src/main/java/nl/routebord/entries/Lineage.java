package nl.routebord.entries;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Kin kin;
    private final Entries entries;
    private final TableGuard tables;
    private final Road road;
    private final Log log;

    Lineage(
            JdbcClient jdbc,
            EntryRows rows,
            EntryReach reach,
            Kin kin,
            Entries entries,
            TableGuard tables,
            Road road,
            Log log) {
        this.kin = kin;
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
                    .sorted(Comparator.comparing(EntryId::value))
                    .map(part -> rows.hold(scope, part).orElseThrow(Entry::gone).requireStanding())
                    .toList();
            var board = reach.board(scope, kind, held.getFirst().activity());
            if (held.stream()
                    .anyMatch(part -> !part.activity().equals(board.activity().id()))) {
                throw Entry.gone();
            }
            var values = Entries.read(board.shape(), typed, board.shape().cells());
            var table = tables.forJoined(board.activity(), held);
            var child = entries.put(
                    scope,
                    board.activity(),
                    table,
                    values,
                    "entry.merged",
                    made -> BackKin.joined(Map.of(made, 1), versions(held)).toString());
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
            var made = new LinkedHashMap<EntryId, Integer>();
            for (var text : texts) {
                var values = new LinkedHashMap<String, String>();
                cells.forEach((field, cell) -> values.put(field, cell.value()));
                values.put(naming.key(), naming.type().read(naming, text));
                // The last line can be taken back, with all of them.
                var child = entries.put(scope, board.activity(), entry.table(), values, "entry.split", fresh -> {
                    made.put(fresh, 1);
                    return made.size() < texts.size()
                            ? null
                            : BackKin.joined(made, versions(List.of(entry))).toString();
                });
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
            var parents = kin.parents(id);
            var children = parents.stream()
                    .flatMap(parent -> kin.children(parent).stream())
                    .distinct()
                    .toList();
            var held = held(
                    scope,
                    Stream.of(List.of(id), children, parents)
                            .flatMap(List::stream)
                            .toList());
            var entry = Objects.requireNonNull(held.get(id)).requireStanding();
            var board = reach.board(scope, kind, entry.activity());
            if (parents.isEmpty()) {
                throw Refusal.because("entries.refused.whole");
            }
            var made = children.stream()
                    .map(held::get)
                    .map(Objects::requireNonNull)
                    .toList();
            if (made.stream().anyMatch(Entry::replaced)) {
                throw Entry.gone();
            }
            var old =
                    parents.stream().map(held::get).map(Objects::requireNonNull).toList();
            kin.part(scope, board.activity(), children, parents);
            log.note(
                    scope,
                    board.activity().id(),
                    "entry.apart",
                    id.ref(),
                    null,
                    null,
                    BackKin.apart(versions(made), versions(old)).toString());
            return Answer.of("entries.answer.apart");
        });
    }

    /** Held in one order, so that two who take apart or back at once take turns. */
    private Map<EntryId, Entry> held(Scope scope, List<EntryId> ids) {
        return ids.stream()
                .distinct()
                .sorted(Comparator.comparing(EntryId::value))
                .map(id -> rows.hold(scope, id).orElseThrow(Entry::gone))
                .collect(Collectors.toMap(Entry::id, one -> one));
    }

    private static Map<EntryId, Integer> versions(List<Entry> all) {
        return all.stream().collect(Collectors.toMap(Entry::id, Entry::version));
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
}
