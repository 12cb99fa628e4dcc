package nl.routebord.workshop;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds activities for whoever may see them, and holds their phase still while something is written. */
@Service
public class Activities {

    /** What was taken off every run sheet it stood on is shown nowhere, until it is put back. */
    private static final String SHOWN = " and (exists (select 1 from run_sheet_item r where r.activity_id = a.id"
            + " and r.off_at is null) or not exists (select 1 from run_sheet_item r where r.activity_id = a.id))";

    private final JdbcClient jdbc;
    private final PhaseLock lock;
    private final Standings standings;
    private final Clock clock;

    Activities(JdbcClient jdbc, PhaseLock lock, Standings standings, Clock clock) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Holds the activity open until the present transaction ends. Refuses {@code workshop.refused.gone} where it does not
     * exist for this scope, and to a guest where it is none of their own evening: nobody speaks twice, once from each hall, or
     * goes around the seat cards of an evening by way of another. Refuses {@code workshop.refused.ended} to a guest whose evening
     * is over, {@code workshop.refused.prepared} before it opens,
     * {@code workshop.refused.closed} after, and
     * {@code workshop.refused.frozen} to all but the facilitator while the evening stands still,
     * {@code workshop.refused.locked} to the same while this activity is locked. While it is closing it is held too, up to
     * the last moment of the grace. The facilitator may also write while it is prepared.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ActivityView holdOpen(Scope scope, ActivityId id) {
        return holdOpen(scope, id, "workshop.refused.closed");
    }

    /**
     * As {@link #holdOpen(Scope, ActivityId)}, with a sentence of the kind's own for who comes after the close. The moment is
     * looked at when the phase is held, not before: whoever waited for the lock was not in time because of it. The refusal
     * leaves it to the caller whether the transaction goes on: what came too late may have been heard before.
     */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = Refusal.class)
    public ActivityView holdOpen(Scope scope, ActivityId id, String closed) {
        lock.share(id);
        var now = here(scope, id);
        var activity = now.activity();
        if (activity.phase().isOver() || activity.isDue(clock.instant())) {
            throw Refusal.because(closed);
        }
        if (!activity.phase().takesVoices() && !scope.isStaff()) {
            throw Refusal.because("workshop.refused.prepared");
        }
        requireMayGoOn(scope, now);
        return activity;
    }

    /** Whoever waited here for the lock may have wiped their data from another device, and the guide may have stopped all or this. */
    private static void requireMayGoOn(Scope scope, Standing now) {
        if (scope.role() == Role.GUEST && now.erased()) {
            throw Refusal.because("workshop.refused.gone");
        }
        if (!scope.isStaff() && now.standsStill()) {
            throw Refusal.because("workshop.refused.frozen");
        }
        if (!scope.isStaff() && now.activity().locked()) {
            throw Refusal.because("workshop.refused.locked");
        }
    }

    /**
     * Holds the activity in whatever phase it is, for the facilitator alone, until the present transaction ends: no voice is
     * under way meanwhile. Refuses {@code workshop.refused.gone}.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ActivityView holdAlone(Scope scope, ActivityId id) {
        scope.requireStaff();
        return visible(scope, lock.forSteering(id));
    }

    /** The activity, if this scope may see it. Refuses {@code workshop.refused.gone} otherwise. */
    @Transactional(readOnly = true)
    public ActivityView find(Scope scope, ActivityId id) {
        return visible(scope, read(id));
    }

    /** As {@link #find}, and for a guest only what is of their own evening: what they may put in or try. */
    @Transactional(readOnly = true)
    public ActivityView findHere(Scope scope, ActivityId id) {
        return here(scope, id).activity();
    }

    /** For sources and listeners that have no scope: the activity as it is in the present transaction. */
    public Optional<ActivityView> read(ActivityId id) {
        return jdbc.sql("select " + ActivityRow.COLUMNS + " from activity a where a.id = ?")
                .param(id.value())
                .query(ActivityRow::read)
                .optional();
    }

    /** The number of the board of the route it was made from, such as {@code S4-B1}; empty for what no preset foresaw. */
    public Optional<String> preset(ActivityId id) {
        return jdbc.sql("select preset from activity where id = ? and preset is not null")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    /** The activities of a traject made from the board with this number, oldest first. */
    public List<ActivityView> ofPreset(TrajectId traject, String board) {
        return jdbc.sql("select " + ActivityRow.COLUMNS + " from activity a where a.traject_id = ? and a.preset = ?"
                        + SHOWN + " order by a.step, a.position")
                .params(traject.value(), board)
                .query(ActivityRow::read)
                .list();
    }

    /** All activities of a traject, step by step. */
    public List<ActivityView> of(TrajectId traject) {
        return jdbc.sql("select " + ActivityRow.COLUMNS + " from activity a where a.traject_id = ?" + SHOWN
                        + " order by a.step, a.position")
                .param(traject.value())
                .query(ActivityRow::read)
                .list();
    }

    /** The activities of one step (1 to 6) in their order. */
    public List<ActivityView> ofStep(TrajectId traject, int step) {
        return jdbc.sql("select " + ActivityRow.COLUMNS + " from activity a where a.traject_id = ? and a.step = ?"
                        + SHOWN + " order by a.position")
                .params(traject.value(), step)
                .query(ActivityRow::read)
                .list();
    }

    private Standing here(Scope scope, ActivityId id) {
        var now = standings.of(scope, id).orElseThrow(() -> Refusal.because("workshop.refused.gone"));
        visible(scope, Optional.of(now.activity()));
        if (scope.role() == Role.GUEST && !Boolean.TRUE.equals(now.goesOn())) {
            throw Refusal.because(now.goesOn() == null ? "workshop.refused.gone" : "workshop.refused.ended");
        }
        return now;
    }

    private static ActivityView visible(Scope scope, Optional<ActivityView> found) {
        return found.filter(activity -> activity.traject().equals(scope.traject()))
                .orElseThrow(() -> Refusal.because("workshop.refused.gone"));
    }
}
