package nl.routebord.trail;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what a line of the log tells. That is a new line which points to the old one; to do it again is to take back that
 * one. Nothing is deleted from the log.
 */
@Service
public class Undoing {

    /** What the word of a line begins with that takes back another. */
    static final String UNDONE = "undone.";

    /** What the word of a line begins with that takes back such a one. */
    static final String REDONE = "redone.";

    private final JdbcClient jdbc;
    private final Road road;
    private final Log log;
    private final Map<String, Reversible> rooms;

    Undoing(JdbcClient jdbc, Road road, Log log, List<Reversible> rooms) {
        this.jdbc = jdbc;
        this.road = road;
        this.log = log;
        this.rooms = rooms.stream().collect(Collectors.toMap(Reversible::itemKind, room -> room));
    }

    /**
     * Does the opposite of this line, for the facilitator. Of two who do so at once the second is told that it was done. Refuses
     * {@code trail.refused.undo.never} for a line that has no way back, and {@code trail.refused.undo.changed} where somebody
     * changed the item since; then nothing changes.
     */
    @Transactional
    public Answer takeBack(Scope scope, CommandId command, UUID id) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var line = hold(scope, id);
            var again = line.what.startsWith(UNDONE);
            if (isTakenBack(id)) {
                return Answer.of(again ? "trail.answer.redo.already" : "trail.answer.undo.already");
            }
            var room = rooms.get(line.item.kind());
            if (room == null || line.memo == null) {
                throw Refusal.because("trail.refused.undo.never");
            }
            var memo = room.reverse(scope, line.activity, line.item.id(), line.memo);
            var what = (again ? REDONE : UNDONE) + act(line.what);
            log.write(scope, line.activity, new Log.Fact(what, line.item, line.after, line.before, memo, id));
            var left = room.left(line.activity, line.item.id(), memo);
            if (left > 0) {
                return Answer.of(again ? "trail.answer.redo.left" : "trail.answer.undo.left", Map.of("n", left));
            }
            return Answer.of(again ? "trail.answer.redo" : "trail.answer.undo");
        });
    }

    /** The act that a line is about, also where it takes that back. */
    static String act(String what) {
        return what.startsWith(UNDONE) || what.startsWith(REDONE) ? what.substring(what.indexOf('.') + 1) : what;
    }

    private record Line(
            ActivityId activity,
            String what,
            ItemRef item,
            @Nullable String before,
            @Nullable String after,
            @Nullable String memo) {}

    /** Two who take back the same line take turns. */
    private Line hold(Scope scope, UUID id) {
        return jdbc.sql("""
                select activity_id, what, item_kind, item_id, before_text, after_text, memo from log_entry
                where id = ? and traject_id = ? for update""")
                .params(id, scope.traject().value())
                .query((row, n) -> new Line(
                        new ActivityId(row.getObject("activity_id", UUID.class)),
                        row.getString("what"),
                        new ItemRef(row.getString("item_kind"), row.getObject("item_id", UUID.class)),
                        row.getString("before_text"),
                        row.getString("after_text"),
                        row.getString("memo")))
                .optional()
                .orElseThrow(() -> Refusal.because("trail.refused.gone"));
    }

    private boolean isTakenBack(UUID id) {
        return jdbc.sql("select count(*) from log_entry where undoes = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
