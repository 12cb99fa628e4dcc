package nl.routebord.workshop;

import java.time.Clock;
import java.time.Duration;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens and closes outside an evening: by the clock, as it was planned, or by the staff of the traject at its workplace. It goes
 * by the road of the facilitator: it waits for the voices under way, what closes slowly counts down, everybody sees it at once,
 * and the log has a line; where the clock did it, without a person.
 */
@Service
public class ByClock {

    private final JdbcClient jdbc;
    private final PhaseLock lock;
    private final PhaseChanges changes;
    private final Clock clock;
    private final Duration countdown;

    ByClock(
            JdbcClient jdbc,
            PhaseLock lock,
            PhaseChanges changes,
            Clock clock,
            @Value("${routebord.closing:10s}") Duration countdown) {
        this.jdbc = jdbc;
        this.lock = lock;
        this.changes = changes;
        this.clock = clock;
        this.countdown = countdown;
    }

    /** What was planned. {@code AGAIN} asks anew what was closed, as a next round, and opens what never was open. */
    public enum Act {
        OPEN,
        AGAIN,
        CLOSE,
        REVEAL
    }

    /** What became of it. */
    public enum Outcome {
        DONE,
        /** It was so already. */
        ALREADY,
        /** Not in a break of the evening: nobody would see the seconds. To be tried again. */
        LATER,
        /** It cannot follow what the activity is now, or the activity was taken off. */
        NOT
    }

    /** To be called in a transaction. Refuses whoever does not lead; what is of another traject is {@link Outcome#NOT}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome carryOut(Scope scope, ActivityId id, Act act) {
        scope.requireLead();
        var before = lock.forSteering(id)
                .filter(found -> found.traject().equals(scope.traject()))
                .orElse(null);
        if (before == null || isTakenOff(id) || (isOpening(act) && isOver(scope))) {
            return Outcome.NOT;
        }
        var kind = changes.kind(before);
        var phase = before.phase();
        if (act == Act.CLOSE) {
            return close(scope, before, kind.closesSlowly());
        }
        if (act == Act.REVEAL) {
            return reveal(scope, before);
        }
        if (phase.takesVoices()) {
            return phase == Phase.OPEN ? Outcome.ALREADY : Outcome.NOT;
        }
        var anew = phase.isOver() && kind.asksAgain();
        if (anew ? act != Act.AGAIN : !before.mayGoTo(Phase.OPEN)) {
            return Outcome.NOT;
        }
        changes.change(scope, before, Phase.OPEN, null);
        return Outcome.DONE;
    }

    private static boolean isOpening(Act act) {
        return act == Act.OPEN || act == Act.AGAIN;
    }

    /** In a traject that was closed nothing opens any more. */
    private boolean isOver(Scope scope) {
        return jdbc.sql("select closed_at is not null from traject where id = ?")
                .param(scope.traject().value())
                .query(Boolean.class)
                .single();
    }

    private Outcome reveal(Scope scope, ActivityView before) {
        if (before.phase() == Phase.REVEALED) {
            return Outcome.ALREADY;
        }
        if (!before.mayGoTo(Phase.REVEALED)) {
            return Outcome.NOT;
        }
        changes.change(scope, before, Phase.REVEALED, null);
        return Outcome.DONE;
    }

    private Outcome close(Scope scope, ActivityView before, boolean slowly) {
        if (before.phase() != Phase.OPEN) {
            return before.phase() == Phase.PREPARED ? Outcome.NOT : Outcome.ALREADY;
        }
        if (slowly && isBreak(before.id())) {
            return Outcome.LATER;
        }
        changes.change(
                scope,
                before,
                slowly ? Phase.CLOSING : Phase.CLOSED,
                slowly ? clock.instant().plus(countdown) : null);
        return Outcome.DONE;
    }

    private boolean isTakenOff(ActivityId id) {
        return jdbc.sql("select count(*) > 0 and count(*) = count(off_at) from run_sheet_item where activity_id = ?")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    private boolean isBreak(ActivityId id) {
        return jdbc.sql("select exists (select 1 from run_sheet_item r join workshop w on w.id = r.workshop_id"
                        + " where r.activity_id = ? and r.off_at is null and w.break_since is not null"
                        + " and w.closed_at is null)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }
}
