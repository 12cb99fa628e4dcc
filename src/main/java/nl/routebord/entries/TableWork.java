package nl.routebord.entries;

import java.util.Map;
import java.util.function.Function;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The same activity at several tables at once: each table has its cards apart, until they are brought together on the one
 * board, where each card goes on saying from which table it is. All of it is for who leads alone, for it changes
 * everybody's screen, and nobody writes while it happens: what is under way comes before or after. Refuses
 * {@code workshop.refused.gone}.
 */
@Service
@Transactional
public class TableWork {

    private final Activities activities;
    private final Shapes shapes;
    private final TableRows rows;
    private final TableReader reader;
    private final Road road;
    private final Log log;

    TableWork(Activities activities, Shapes shapes, TableRows rows, TableReader reader, Road road, Log log) {
        this.activities = activities;
        this.shapes = shapes;
        this.rows = rows;
        this.reader = reader;
        this.road = road;
        this.log = log;
    }

    /**
     * Sets so many tables to work, or makes them more or fewer. Refuses {@code entries.refused.tables.number},
     * {@code .kind} for a board that is not for tables, {@code .used} where a table that would go has cards, and
     * {@code workshop.refused.closed}.
     *
     * @param tables {@value Tables#FEWEST} to {@value Tables#MOST}
     */
    public Answer begin(Scope scope, CommandId command, ActivityId id, int tables) {
        return alone(scope, command, id, activity -> {
            if (tables < Tables.FEWEST || tables > Tables.MOST) {
                throw Refusal.because(
                        "entries.refused.tables.number", Map.of("min", Tables.FEWEST, "max", Tables.MOST));
            }
            if (activity.phase().isOver()) {
                throw Refusal.because("workshop.refused.closed");
            }
            if (shapes.of(id)
                    .filter(shape -> reader.isPossible(activity, shape))
                    .isEmpty()) {
                throw Refusal.because("entries.refused.tables.kind");
            }
            if (rows.usedBeyond(id, tables)) {
                throw Refusal.because("entries.refused.tables.used");
            }
            var before = rows.people(id);
            rows.begin(scope, id, tables);
            note(scope, activity, "tables.begun", Integer.toString(tables));
            before.forEach(who -> road.announce(activity.mine(who)));
            return Answer.of("entries.answer.tables.begun", Map.of("n", tables));
        });
    }

    /** Puts the cards of all tables on the one board, in every phase. Twice changes nothing more. */
    public Answer together(Scope scope, CommandId command, ActivityId id) {
        return alone(scope, command, id, activity -> {
            if (rows.together(scope, id)) {
                note(scope, activity, "tables.together", null);
            }
            return Answer.of("entries.answer.tables.together");
        });
    }

    /** Lets the tables go on by themselves, as they were when brought together. Refuses {@code workshop.refused.closed}. */
    public Answer apart(Scope scope, CommandId command, ActivityId id) {
        return alone(scope, command, id, activity -> {
            if (activity.phase().isOver()) {
                throw Refusal.because("workshop.refused.closed");
            }
            if (rows.apart(id)) {
                note(scope, activity, "tables.apart", null);
            }
            return Answer.of("entries.answer.tables.apart");
        });
    }

    private Answer alone(Scope scope, CommandId command, ActivityId id, Function<ActivityView, Answer> act) {
        scope.requireLead();
        return road.once(scope, command, () -> act.apply(activities.holdAlone(scope, id)));
    }

    private void note(Scope scope, ActivityView activity, String what, @Nullable String after) {
        log.note(
                scope,
                activity.id(),
                what,
                new ItemRef("activity", activity.id().value()),
                null,
                after);
        road.announce(activity.board());
        rows.people(activity.id()).forEach(who -> road.announce(activity.mine(who)));
    }
}
