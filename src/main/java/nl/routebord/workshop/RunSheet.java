package nl.routebord.workshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the run sheet of an evening while it goes on: the minutes of a line, its place, and whether it is there at all. All
 * of it for who leads alone ({@code shared.refused.lead}), for lines of the own evening ({@code workshop.refused.gone}), and
 * while the evening lasts ({@code workshop.refused.over}). The plan against the clock follows by itself: it is read from the
 * lines.
 */
@Service
@Transactional
public class RunSheet {

    /** Nobody plans more minutes for one thing. The database keeps to it too. */
    public static final int MOST_MINUTES = 240;

    private final JdbcClient jdbc;
    private final Road road;
    private final PhaseLock lock;
    private final Workshops workshops;
    private final SheetRows sheet;
    private final Log log;

    RunSheet(JdbcClient jdbc, Road road, PhaseLock lock, Workshops workshops, SheetRows sheet, Log log) {
        this.jdbc = jdbc;
        this.road = road;
        this.lock = lock;
        this.workshops = workshops;
        this.sheet = sheet;
        this.log = log;
    }

    /**
     * Plans so many minutes for an activity, 1 to {@value #MOST_MINUTES}; refuses others with {@code
     * workshop.refused.minutes}.
     */
    public Answer minutes(Scope scope, CommandId command, ActivityId activity, int minutes) {
        scope.requireLead();
        return road.once(scope, command, () -> {
            if (minutes < 1 || minutes > MOST_MINUTES) {
                throw Refusal.because("workshop.refused.minutes", Map.of("max", MOST_MINUTES));
            }
            var held = hold(scope, activity, lock.forVoice(activity));
            var row = held.row;
            if (row.minutes() != minutes) {
                sheet.minutes(row, minutes);
                var memo = SheetUndo.minutes(minutes, row.minutes());
                note(scope, row, "sheet.minutes", String.valueOf(row.minutes()), String.valueOf(minutes), memo);
            }
            road.announce(held.evening.stageTopic());
            return Answer.of("workshop.answer.sheet.minutes", Map.of("n", minutes));
        });
    }

    /** Moves it one place up (-1) or down (1), past what stands there. At the end of the sheet nothing changes. */
    public Answer move(Scope scope, CommandId command, ActivityId activity, int by) {
        scope.requireLead();
        return road.once(scope, command, () -> {
            var held = hold(scope, activity, lock.forVoice(activity));
            var beside = SheetRows.beside(held.rows, held.row, by).orElse(null);
            if (beside == null) {
                return Answer.of("workshop.answer.sheet.end");
            }
            sheet.swap(held.row, beside);
            note(scope, held.row, "sheet.moved", null, null, SheetUndo.moved(by, beside.id()));
            road.announce(held.evening.stageTopic());
            return Answer.of("workshop.answer.sheet.moved");
        });
    }

    /**
     * Takes an activity off the sheet that was never open and on which nobody put anything; what else can be read of it
     * stays. Refuses by name: {@code workshop.refused.sheet.opened}, {@code .staged} while it is on stage, {@code .used}
     * where something was put on it, and {@code .last} for the only line there is. Twice changes nothing more.
     */
    public Answer takeOff(Scope scope, CommandId command, ActivityId activity) {
        scope.requireLead();
        return road.once(scope, command, () -> {
            // Nobody writes or opens it meanwhile.
            var phase = lock.forSteering(activity);
            var held = hold(scope, activity, phase);
            var row = held.row;
            if (!row.off()) {
                requireUnused(held, phase.orElseThrow().phase());
                sheet.takeOff(row, scope.speaker());
                note(scope, row, "sheet.off", null, null, null);
                tell(held.evening);
            }
            return Answer.of("workshop.answer.sheet.off");
        });
    }

    /** Puts it back where it stood. Twice changes nothing more. Refuses {@code workshop.refused.sheet.full}. */
    public Answer putBack(Scope scope, CommandId command, ActivityId activity) {
        scope.requireLead();
        return road.once(scope, command, () -> {
            var held = hold(scope, activity, lock.forVoice(activity));
            if (held.row.off()) {
                if (held.standing() >= Planning.MOST) {
                    throw Refusal.because("workshop.refused.sheet.full");
                }
                sheet.putBack(held.row);
                note(scope, held.row, "sheet.back", null, null, null);
                tell(held.evening);
            }
            return Answer.of("workshop.answer.sheet.back");
        });
    }

    private record Held(WorkshopView evening, List<SheetRows.Row> rows, SheetRows.Row row) {

        long standing() {
            return rows.stream().filter(one -> !one.off()).count();
        }
    }

    /**
     * The lines, held, and the evening as it is then. The activity is held before, as everybody does who steers: else two would
     * wait for each other.
     */
    private Held hold(Scope scope, ActivityId id, Optional<ActivityView> activity) {
        var rows = sheet.hold(scope.evening());
        var row = rows.stream()
                .filter(one -> one.activity().equals(id) && activity.isPresent())
                .findFirst()
                .orElseThrow(() -> Refusal.because("workshop.refused.gone"));
        var evening = workshops
                .byId(scope.evening())
                .filter(open -> !open.closed())
                .orElseThrow(() -> Refusal.because("workshop.refused.over"));
        return new Held(evening, rows, row);
    }

    private void requireUnused(Held held, Phase phase) {
        if (phase != Phase.PREPARED) {
            throw Refusal.because("workshop.refused.sheet.opened");
        }
        if (held.row.staged() != null || held.row.activity().equals(held.evening.stage())) {
            throw Refusal.because("workshop.refused.sheet.staged");
        }
        if (isUsed(held.row.activity())) {
            throw Refusal.because("workshop.refused.sheet.used");
        }
        if (held.standing() < 2) {
            throw Refusal.because("workshop.refused.sheet.last");
        }
    }

    /**
     * Whether somebody put something on it. Before it is opened only a guide can, and whatever a guide puts down is in the log;
     * lines about the activity itself or about its place on the sheet are nothing on it.
     */
    private boolean isUsed(ActivityId activity) {
        return jdbc.sql("select count(*) from log_entry where activity_id = ? and item_kind not in ('activity', '"
                                + SheetUndo.KIND + "')")
                        .param(activity.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void note(
            Scope scope,
            SheetRows.Row row,
            String what,
            @Nullable String before,
            @Nullable String after,
            @Nullable String memo) {
        log.note(scope, row.activity(), what, new ItemRef(SheetUndo.KIND, row.id()), before, after, memo);
    }

    /** The sheet, what was taken off it, and the route, which shows the same boards to the sounding board. */
    private void tell(WorkshopView evening) {
        road.announce(evening.stageTopic());
        road.announce(TakenOff.topic(evening.id()));
        road.announce(Topic.of("route", evening.traject()));
    }
}
