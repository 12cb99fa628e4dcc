package nl.routebord.entries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.StandIns;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts entries on a board for somebody without a phone, or for a table; the facilitator types, and the board says so. */
@Service
public class TypingIn {

    /** More lines than this in one act is a slip of the hand. */
    public static final int MOST = 40;

    /** Longest alias, in characters. */
    public static final int ALIAS = 40;

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

    /** For whom: an alias and a group, null for unsaid; and at which table, 0 for none. */
    public record Whom(@Nullable String alias, @Nullable UUID group, int table) {}

    /**
     * Puts one entry for each text on the board, all or none; the other fields are the same for each. Only for the
     * facilitator. Refuses as {@link Entries#add}, {@code entries.refused.line} where one text is too long and
     * {@code entries.refused.lines} for more than {@value #MOST}.
     *
     * @param texts what each is called; where the board names in no words, one text that its naming field can read
     */
    @Transactional
    public Answer add(
            Scope scope,
            CommandId command,
            String kind,
            ActivityId activity,
            Whom whom,
            List<String> texts,
            Map<String, String> typed) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var board = reach.openBoard(scope, kind, activity);
            requireRoom(activity, texts.size());
            var table = tables.forTyped(board.activity(), whom.table);
            var author = standIns.of(scope, whom.alias, whom.group);
            for (int at = 0; at < texts.size(); at++) {
                var values = read(board.shape(), typed, texts.get(at), texts.size() == 1 ? 0 : at + 1);
                var id = rows.add(activity, author, table, values);
                rows.approve(id, 1);
                var memo = BackStanding.on(null, 1).toString();
                log.note(scope, activity, "entry.added", id.ref(), null, Entries.logged(values.values()), memo);
            }
            road.announce(board.activity().board());
            tables.tell(board.activity(), table);
            return Answer.of("entries.answer.typed", Map.of("n", texts.size()));
        });
    }

    private void requireRoom(ActivityId activity, int more) {
        if (more > MOST) {
            throw Refusal.because("entries.refused.lines", Map.of("n", more, "max", MOST));
        }
        if (reach.count(activity) + more > Entries.MOST) {
            throw Refusal.because("entries.refused.full", Map.of("n", Entries.MOST));
        }
    }

    /** {@code line} counts from 1; 0 where there is one text only. */
    private static Map<String, String> read(Shape shape, Map<String, String> typed, String text, int line) {
        var naming = shape.naming();
        if (line > 0 && text.codePointCount(0, text.length()) > naming.type().max()) {
            throw Refusal.because(
                    "entries.refused.line",
                    Map.of("n", line, "max", naming.type().max()));
        }
        var all = new LinkedHashMap<>(typed);
        if (naming.type().isWords()) {
            all.put(naming.key(), naming.type() == FieldType.TEXT ? text.replaceAll("\\s*\\R\\s*", " ") : text);
        }
        return Entries.read(shape, all, shape.writtenBy(true));
    }
}
