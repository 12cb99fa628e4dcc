package nl.routebord.entries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Links;
import nl.routebord.trail.Log;
import nl.routebord.workshop.ActivityView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts entries on a board and changes them, cell by cell. Everybody who takes part may do so while the activity is open, the
 * facilitator also before; the traits of the board narrow or widen that. Refuses {@code workshop.refused.gone}, {@code .prepared}
 * and {@code .closed} as {@link nl.routebord.workshop.Activities#holdOpen} says, and {@code entries.refused.gone} for an entry
 * that does not stand there.
 */
@Service
public class Entries {

    /** More than this nobody in a hall can read. */
    public static final int MOST = 500;

    private final EntryRows rows;
    private final EntryReach reach;
    private final TableGuard tables;
    private final Links links;
    private final Road road;
    private final Log log;

    Entries(EntryRows rows, EntryReach reach, TableGuard tables, Links links, Road road, Log log) {
        this.tables = tables;
        this.links = links;
        this.rows = rows;
        this.reach = reach;
        this.road = road;
        this.log = log;
    }

    /**
     * Puts an entry down. Refuses {@code entries.refused.empty} where a field that must be there is empty, what {@link FieldType}
     * refuses, and {@code entries.refused.full}. While tables are at work only the scribe of a table adds, else it refuses
     * {@code entries.refused.table.none}, {@code .nobody}, {@code .other}, {@code .moved} or {@code .home}.
     *
     * @param typed what was typed, by field
     * @param table the table the form was drawn for; 0 for none
     */
    @Transactional
    public Answer add(
            Scope scope, CommandId command, String kind, ActivityId activity, Map<String, String> typed, int table) {
        return road.once(scope, command, () -> {
            var board = reach.openBoard(scope, kind, activity);
            if (!scope.isStaff() && board.shape().has(Trait.STAFF_WRITES)) {
                throw Refusal.because("shared.refused.staff");
            }
            var from = tables.forNew(scope, board.activity(), table);
            if (reach.count(activity) >= MOST) {
                throw Refusal.because("entries.refused.full", Map.of("n", MOST));
            }
            var values = read(board.shape(), typed, board.shape().writtenBy(scope.isStaff()));
            put(scope, board.activity(), from, values, "entry.added");
            return from > 0
                    ? Answer.of("entries.answer.table.added", Map.of("n", from))
                    : Answer.of("entries.answer.added");
        });
    }

    /** What stands on a board from the start, without an author. For a kind that prepares an activity. */
    @Transactional(propagation = Propagation.MANDATORY)
    public EntryId preset(ActivityView activity, Map<String, String> values) {
        var id = rows.add(activity.id(), null, values);
        rows.approve(id, 1);
        return id;
    }

    /** {@code table} is where it comes from, 0 for no table. */
    EntryId put(Scope scope, ActivityView activity, int table, Map<String, String> values, String what) {
        return put(
                scope,
                activity,
                table,
                values,
                what,
                id -> BackStanding.on(null, 1).toString());
    }

    /** {@code memo} says how the facilitator takes this back; null where another line does. */
    EntryId put(
            Scope scope,
            ActivityView activity,
            int table,
            Map<String, String> values,
            String what,
            Function<EntryId, @Nullable String> memo) {
        var id = rows.add(activity.id(), scope.speaker(), table, values);
        if (scope.isStaff()) {
            rows.approve(id, 1);
        }
        log.note(scope, activity.id(), what, id.ref(), null, logged(values.values()), memo.apply(id));
        announce(scope, activity, table);
        return id;
    }

    /**
     * Changes the fields that were sent; others stay. Where somebody else changed one of them after {@code base}, nothing is
     * written and {@code entries.refused.changed} says whose words stand there now: the typed text stays on the device.
     *
     * <p>What the facilitator hid its writer may mend the same way; the desk is asked to look again.
     *
     * @param base the version of the entry from which typing began
     */
    @Transactional
    public Answer change(Scope scope, CommandId command, String kind, EntryId id, int base, Map<String, String> typed) {
        return road.once(scope, command, () -> {
            var entry = rows.hold(scope, id).orElseThrow(Entry::gone).requireMendableBy(scope);
            var board = onlyOfStaff(scope, typed.keySet())
                    ? reach.board(scope, kind, entry.activity())
                    : reach.openBoard(scope, kind, entry.activity());
            if (!tables.isScribe(scope, board.activity(), entry)) {
                entry.requireWritableBy(scope, board.shape());
            }
            if (base < 1 || base > entry.version()) {
                throw Refusal.because("road.refused.broken");
            }
            var sent = board.shape().writtenBy(scope.isStaff()).stream()
                    .filter(field -> typed.containsKey(field.key()))
                    .toList();
            var values = read(board.shape(), typed, sent);
            sent.forEach(field -> values.putIfAbsent(field.key(), ""));
            if (write(scope, board.activity(), entry, base, values) && entry.hidden()) {
                rows.mended(entry);
            }
            road.announce(Topic.of(EntryTalk.topic(kind), entry.activity()));
            return Answer.of(entry.hidden() ? "workshop.answer.mended" : "entries.answer.changed");
        });
    }

    /** What only the staff fills in, it may fill in in every phase: whether sides differ is said after the reveal. */
    private static boolean onlyOfStaff(Scope scope, Set<String> keys) {
        return scope.isStaff() && !keys.isEmpty() && keys.stream().allMatch(EntryField::isOfStaff);
    }

    /** Writes these values over whatever stands there, in the present transaction. */
    void rewrite(Scope scope, ActivityView activity, Entry entry, Map<String, String> values) {
        write(scope, activity, entry, entry.version(), values);
        road.announce(Topic.of(EntryTalk.topic(activity.kind()), activity.id()));
    }

    /** False where all of it stood there already. */
    private boolean write(Scope scope, ActivityView activity, Entry entry, int base, Map<String, String> values) {
        var cells = rows.cells(entry.id());
        var changed = new LinkedHashMap<String, String>();
        values.forEach((field, value) -> {
            var now = cells.get(field);
            if (!value.equals(now == null ? "" : now.value())) {
                if (now != null
                        && now.version() > base
                        && !Objects.equals(now.who(), scope.speaker().value())) {
                    throw Refusal.because("entries.refused.changed", Map.of("now", now.value()));
                }
                changed.put(field, value);
            }
        });
        if (changed.isEmpty()) {
            return false;
        }
        var before = lay(scope, entry, changed);
        log.note(
                scope,
                activity.id(),
                "entry.changed",
                entry.id().ref(),
                logged(before),
                logged(changed.values()),
                BackText.of(entry.version() + 1, changed.keySet()).toString());
        announce(scope, activity, entry.table());
        if (entry.author() != null) {
            road.announce(activity.mine(entry.author()));
        }
        return true;
    }

    /** Writes these values as the next version of an entry that is held, and says what stood there. */
    List<String> lay(Scope scope, Entry entry, Map<String, String> values) {
        var cells = rows.cells(entry.id());
        var version = entry.version() + 1;
        values.forEach((field, value) -> rows.write(entry.id(), field, value, version, scope.speaker()));
        rows.version(entry.id(), version);
        reach.rename(scope, entry, values);
        if (scope.isStaff()) {
            rows.approveChange(entry.id(), entry.version(), version);
        }
        return values.keySet().stream()
                .map(cells::get)
                .map(now -> now == null ? "" : now.value())
                .toList();
    }

    /**
     * Takes an entry off the board: one's own while it is open, any for the facilitator in every phase. It can be put back.
     * Refuses {@code entries.refused.notYours}.
     */
    @Transactional
    public Answer remove(Scope scope, CommandId command, String kind, EntryId id) {
        return road.once(scope, command, () -> {
            var entry = rows.hold(scope, id).orElseThrow(Entry::gone);
            var activity = scope.isStaff()
                    ? reach.board(scope, kind, entry.activity()).activity()
                    : reach.openBoard(scope, kind, entry.activity()).activity();
            if (!tables.isScribe(scope, activity, entry) && !scope.isStaff() && !entry.isOf(scope.speaker())) {
                throw Refusal.because("entries.refused.notYours");
            }
            if (rows.remove(id, scope.speaker())) {
                links.veil(scope, id.value(), activity.id(), true);
                note(scope, activity, entry, "entry.removed", null, BackStanding.off(null, entry.version()));
            }
            return Answer.of("entries.answer.removed");
        });
    }

    /** Puts back what was taken off or hidden; only the facilitator, in every phase. */
    @Transactional
    public Answer restore(Scope scope, CommandId command, String kind, EntryId id) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var entry = rows.hold(scope, id).orElseThrow(Entry::gone);
            var board = reach.board(scope, kind, entry.activity());
            var reason = rows.reason(id);
            if (rows.restore(id)) {
                links.veil(scope, id.value(), entry.activity(), false);
                note(
                        scope,
                        board.activity(),
                        entry,
                        entry.hidden() ? "entry.shown" : "entry.restored",
                        null,
                        BackStanding.on(reason, entry.version()));
            }
            return Answer.of("entries.answer.restored");
        });
    }

    void note(Scope scope, ActivityView activity, Entry entry, String what, @Nullable String how, Memo memo) {
        log.note(scope, activity.id(), what, entry.id().ref(), null, how, memo.toString());
        tell(scope, activity, entry);
    }

    /** Tells every screen that shows it. */
    void tell(Scope scope, ActivityView activity, Entry entry) {
        announce(scope, activity, entry.table());
        road.announce(Topic.of(EntryTalk.topic(activity.kind()), activity.id()));
        if (entry.author() != null) {
            road.announce(activity.mine(entry.author()));
        }
    }

    private void announce(Scope scope, ActivityView activity, int table) {
        road.announce(activity.board());
        road.announce(activity.mine(scope.speaker()));
        tables.tell(activity, table);
    }

    /** What was typed in these fields, checked; empty fields are left out. */
    static Map<String, String> read(Shape shape, Map<String, String> typed, List<EntryField> fields) {
        var values = new LinkedHashMap<String, String>();
        for (var field : fields) {
            var text = typed.getOrDefault(field.key(), "").strip();
            if (!text.isEmpty()) {
                values.put(field.key(), field.type().read(field, text));
            } else if (field.required()) {
                throw Refusal.because("entries.refused.empty", Map.of("field", field.label()));
            }
        }
        if (values.isEmpty()
                && fields.contains(shape.naming())
                && fields.size() == shape.writtenBy(false).size()) {
            throw Refusal.because(
                    "entries.refused.empty", Map.of("field", shape.naming().label()));
        }
        return values;
    }

    static String logged(java.util.Collection<String> values) {
        return String.join("\n", values);
    }
}
