package nl.routebord.workshop;

import nl.routebord.live.Topic;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is on stage, and the line in the log that it was: the minutes of the evening are read from there. */
@Component
class Staging {

    private final JdbcClient jdbc;
    private final Workshops workshops;
    private final Activities activities;
    private final StageClock time;
    private final PhaseLock lock;
    private final Road road;
    private final Log log;

    Staging(
            JdbcClient jdbc,
            Workshops workshops,
            Activities activities,
            StageClock time,
            PhaseLock lock,
            Road road,
            Log log) {
        this.lock = lock;
        this.jdbc = jdbc;
        this.workshops = workshops;
        this.activities = activities;
        this.time = time;
        this.road = road;
        this.log = log;
    }

    /**
     * Refuses {@code workshop.refused.over} once the evening has ended, and {@code .stage.closing} while what is on stage closes,
     * for another activity. What is on stage already goes on, after a break too.
     */
    void put(Scope scope, ActivityId activity) {
        var evening = held(scope, activity);
        if (evening.closed()) {
            throw Refusal.because("workshop.refused.over");
        }
        var wasBreak = endBreak(scope, evening);
        if (activity.equals(evening.stage())) {
            if (wasBreak) {
                time.go(evening.id(), activity);
            }
        } else {
            requireNothingCloses(evening);
            time.enter(evening.id(), activity);
            jdbc.sql("update workshop set stage_activity_id = ? where id = ?")
                    .params(activity.value(), evening.id().value())
                    .update();
            log.note(scope, activity, "stage.put", new ItemRef("activity", activity.value()), null, null);
        }
        road.announce(Topic.of("stage", evening.id()));
    }

    /** As {@link #clear}, while the evening goes on; refuses {@code workshop.refused.stage.closing} as {@link #put}. */
    void empty(Scope scope) {
        requireNothingCloses(evening(scope));
        clear(scope);
    }

    /** Nothing is on stage any more. */
    void clear(Scope scope) {
        var evening = held(scope, evening(scope).stage());
        endBreak(scope, evening);
        time.leave(evening.id());
        jdbc.sql("update workshop set stage_activity_id = null where id = ?")
                .param(evening.id().value())
                .update();
        var activity = evening.stage();
        if (activity != null) {
            log.note(scope, activity, "stage.cleared", new ItemRef("activity", activity.value()), null, null);
        }
        road.announce(Topic.of("stage", evening.id()));
    }

    /** True while there is a break; until the present transaction ends none begins or ends. */
    boolean isBreak(Scope scope) {
        return jdbc.sql("select break_since from workshop where id = ? for update")
                .param(scope.evening().value())
                .query((row, n) -> row.getObject("break_since") != null)
                .optional()
                .orElse(false);
    }

    /** The hall must see the last seconds of what closes: what else would tell that a vote still counts? */
    private void requireNothingCloses(WorkshopView evening) {
        var stage = evening.stage();
        if (stage != null
                && activities
                        .read(stage)
                        .filter(now -> now.phase() == Phase.CLOSING)
                        .isPresent()) {
            throw Refusal.because("workshop.refused.stage.closing");
        }
    }

    private boolean endBreak(Scope scope, WorkshopView evening) {
        var ended = time.endBreak(evening.id());
        if (ended) {
            log.noteEvening(scope, "break.end", null);
        }
        return ended;
    }

    /**
     * The activity, then the evening, then the lines of its run sheet: all who change what is on stage or on the sheet hold
     * them in this order, else two wait for each other.
     */
    private WorkshopView held(Scope scope, @Nullable ActivityId activity) {
        if (activity != null) {
            lock.forVoice(activity);
        }
        isBreak(scope);
        return evening(scope);
    }

    private WorkshopView evening(Scope scope) {
        return workshops.byId(scope.evening()).orElseThrow(() -> Refusal.because("workshop.refused.gone"));
    }
}
