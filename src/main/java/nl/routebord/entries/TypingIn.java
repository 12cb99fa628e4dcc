package nl.routebord.entries;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.StandIns;
import nl.routebord.workshop.TypedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts entries on a board for somebody without a phone, or for a table; the facilitator types, and the board says so. */
@Service
public class TypingIn {

    private final EntryRows rows;
    private final EntryReach reach;
    private final StandIns standIns;
    private final TableGuard tables;
    private final Road road;
    private final Log log;

    TypingIn(EntryRows rows, EntryReach reach, StandIns standIns, TableGuard tables, Road road, Log log) {
        this.tables = tables;
        this.rows = rows;
        this.reach = reach;
        this.standIns = standIns;
        this.road = road;
        this.log = log;
    }

    /**
     * Puts one entry for each text on the board, all or none; the other fields are the same for each. Only for the
     * facilitator. Refuses as {@link Entries#add} and {@link TypedIn#requireShort}.
     *
     * @param typedIn for whom, and what each is called; where the board names in no words, one text its naming field can read
     * @param tableNumber at which table it was written, 0 for none
     */
    @Transactional
    public Answer add(
            Scope scope,
            CommandId command,
            String kind,
            ActivityId activity,
            TypedIn typedIn,
            int tableNumber,
            Map<String, String> typed) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var board = reach.openBoard(scope, kind, activity);
            typedIn.requireShort(board.shape().naming().type().max());
            requireRoom(activity, typedIn.texts().size());
            var table = tables.forTyped(board.activity(), tableNumber);
            var author = standIns.of(scope, typedIn.alias(), typedIn.group());
            for (var text : typedIn.texts()) {
                var values = read(board.shape(), typed, text);
                var id = rows.add(activity, author, table, values);
                rows.approve(id, 1);
                var memo = BackStanding.on(null, 1).toString();
                log.note(scope, activity, "entry.added", id.ref(), null, Entries.logged(values.values()), memo);
            }
            road.announce(board.activity().board());
            tables.tell(board.activity(), table);
            return Answer.of("entries.answer.typed", Map.of("n", typedIn.texts().size()));
        });
    }

    private void requireRoom(ActivityId activity, int more) {
        if (reach.count(activity) + more > Entries.MOST) {
            throw Refusal.because("entries.refused.full", Map.of("n", Entries.MOST));
        }
    }

    private static Map<String, String> read(Shape shape, Map<String, String> typed, String text) {
        var naming = shape.naming();
        var all = new LinkedHashMap<>(typed);
        if (naming.type().isWords()) {
            all.put(naming.key(), naming.type() == FieldType.TEXT ? text.replaceAll("\\s*\\R\\s*", " ") : text);
        }
        return Entries.read(shape, all, shape.writtenBy(true));
    }
}
