package nl.routebord.entries;

import java.util.Map;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * At which table somebody sits, and who writes for it: one person a table. While the tables are at work and the activity is
 * open; refuses as {@link Activities#holdOpen} says, {@code entries.refused.table.over} where nobody works at tables, and
 * {@code .home} for whoever is not in the room.
 */
@Service
@Transactional
public class Scribes {

    private final Activities activities;
    private final TableRows rows;
    private final TableReader reader;
    private final Road road;
    private final Log log;

    Scribes(Activities activities, TableRows rows, TableReader reader, Road road, Log log) {
        this.activities = activities;
        this.rows = rows;
        this.reader = reader;
        this.road = road;
        this.log = log;
    }

    /** Sits down at a table, or at another one; who wrote for the old one does so no more. */
    public Answer sit(Scope scope, CommandId command, ActivityId id, int number) {
        return road.once(scope, command, () -> {
            var activity = atWork(scope, id);
            if (!rows.exists(id, number)) {
                throw Refusal.because("road.refused.broken");
            }
            var before = rows.holdSeat(id, scope.speaker());
            if (before != number) {
                rows.sit(id, scope.speaker(), number);
                var written = rows.writtenBy(id, scope.speaker());
                if (written > 0) {
                    leave(scope, activity, written, "table.left");
                }
                road.announce(activity.board());
                road.announce(activity.mine(scope.speaker()));
            }
            return Answer.of("entries.answer.table.sits", Map.of("n", number));
        });
    }

    /**
     * Writes for the table where one sits from now on. Refuses {@code entries.refused.table.none} for who sits at none, and
     * {@code entries.refused.table.taken} (or {@code .takenNameless}) where somebody does so already.
     */
    public Answer write(Scope scope, CommandId command, ActivityId id) {
        return road.once(scope, command, () -> {
            var activity = atWork(scope, id);
            var number = rows.holdSeat(id, scope.speaker());
            if (number == 0) {
                throw Refusal.because("entries.refused.table.none");
            }
            if (rows.take(id, number, scope.speaker())) {
                note(scope, activity, number, "table.scribe");
            } else {
                requireSelf(scope, number, rows.scribe(id, number));
            }
            return Answer.of("entries.answer.table.writes", Map.of("n", number));
        });
    }

    private static void requireSelf(Scope scope, int number, TableRows.Scribe scribe) {
        if (!scope.speaker().equals(scribe.who())) {
            throw scribe.alias() == null
                    ? Refusal.because("entries.refused.table.takenNameless", Map.of("n", number))
                    : Refusal.because("entries.refused.table.taken", Map.of("n", number, "name", scribe.alias()));
        }
    }

    /** Writes no more, so that another at the table can. */
    public Answer stop(Scope scope, CommandId command, ActivityId id) {
        return road.once(scope, command, () -> {
            var activity = atWork(scope, id);
            var number = rows.writtenBy(id, scope.speaker());
            if (number > 0) {
                leave(scope, activity, number, "table.left");
            }
            return Answer.of("entries.answer.table.stopped");
        });
    }

    /** Takes the writing from whoever does it for this table, whose phone may be dead. Only for the facilitator. */
    public Answer free(Scope scope, CommandId command, ActivityId id, int number) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            leave(scope, activities.holdOpen(scope, id), number, "table.freed");
            return Answer.of("entries.answer.table.freed", Map.of("n", number));
        });
    }

    private ActivityView atWork(Scope scope, ActivityId id) {
        if (scope.role() != Role.GUEST) {
            throw Refusal.because("entries.refused.table.home");
        }
        var activity = activities.holdOpen(scope, id);
        if (!reader.isAtWork(id)) {
            throw Refusal.because("entries.refused.table.over");
        }
        return activity;
    }

    private void leave(Scope scope, ActivityView activity, int number, String what) {
        if (rows.free(activity.id(), number)) {
            note(scope, activity, number, what);
        }
    }

    private void note(Scope scope, ActivityView activity, int number, String what) {
        var item = new ItemRef("activity", activity.id().value());
        log.note(scope, activity.id(), what, item, null, Integer.toString(number));
        road.announce(activity.board());
        road.announce(activity.mine(scope.speaker()));
        rows.people(activity.id(), number).forEach(who -> road.announce(activity.mine(who)));
    }
}
