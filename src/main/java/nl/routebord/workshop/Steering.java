package nl.routebord.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the facilitator who leads does with the evening: put an activity on stage, open, close and reveal it, end the evening.
 * All refuse a second guide ({@link Scope#requireLead}).
 */
@Service
@Transactional
public class Steering {

    /**
     * How long a slow closing counts down: time to see it, to finish a choice, and for the facilitator to take back a slip of
     * the finger. Ten seconds, everywhere; the property is there only so that tests may shorten or stretch it.
     */
    private static final String COUNTDOWN = "${routebord.closing:10s}";

    private final JdbcClient jdbc;
    private final Road road;
    private final PhaseLock lock;
    private final Workshops workshops;
    private final Staging staging;
    private final ExtraTime extraTime;
    private final BoardLock boardLock;
    private final Log log;
    private final Clock clock;
    private final PhaseChanges changes;
    private final Duration countdown;

    Steering(
            JdbcClient jdbc,
            Road road,
            PhaseLock lock,
            Workshops workshops,
            Staging staging,
            ExtraTime extraTime,
            BoardLock boardLock,
            Log log,
            Clock clock,
            PhaseChanges changes,
            @Value(COUNTDOWN) Duration countdown) {
        this.jdbc = jdbc;
        this.road = road;
        this.lock = lock;
        this.workshops = workshops;
        this.staging = staging;
        this.extraTime = extraTime;
        this.boardLock = boardLock;
        this.log = log;
        this.clock = clock;
        this.countdown = countdown;
        this.changes = changes;
    }

    /**
     * Puts an activity of the run sheet on stage: phones and projector follow. Refuses {@code workshop.refused.over} once the
     * evening has ended: it would call back everybody who was sent home; and {@code workshop.refused.stage.closing} while a
     * vote on stage counts down.
     */
    public Answer putOnStage(Scope scope, CommandId command, ActivityId activity) {
        return road.once(scope, command, () -> {
            scope.requireLead();
            requireOnRunSheet(scope, activity);
            staging.put(scope, activity);
            return Answer.of("workshop.answer.stage");
        });
    }

    /** Puts it on stage and opens it in one act; refuses as {@link #putOnStage}. */
    public Answer start(Scope scope, CommandId command, ActivityId activity) {
        return road.once(scope, command, () -> {
            scope.requireLead();
            requireOnRunSheet(scope, activity);
            move(scope, activity, Phase.OPEN);
            staging.put(scope, activity);
            return Answer.of("workshop.answer.started");
        });
    }

    /** Empties the stage: the hall sees the welcome page, phones wait. Refuses {@code workshop.refused.stage.closing}. */
    public Answer clearStage(Scope scope, CommandId command) {
        return road.once(scope, command, () -> {
            scope.requireLead();
            staging.empty(scope);
            return Answer.of("workshop.answer.cleared");
        });
    }

    /**
     * Brings an activity to another phase. Waits for the voices under way, then they are all in and later ones see the new
     * phase. A phase it already has changes nothing. What closes slowly is closing first and closes by itself; there is no
     * way around those seconds. Refuses {@code workshop.refused.order} for what cannot follow, for example to open what is
     * revealed, and {@code workshop.refused.closing.break} for a slow closing in a break, whose seconds nobody would see.
     */
    public Answer to(Scope scope, CommandId command, ActivityId activity, Phase phase) {
        return road.once(scope, command, () -> {
            scope.requireLead();
            requireOnRunSheet(scope, activity);
            var now = move(scope, activity, phase);
            return now == Phase.CLOSING
                    ? Answer.of("workshop.answer.closing", Map.of("n", countdown.toSeconds()))
                    : Answer.of("workshop.answer." + now.name().toLowerCase(java.util.Locale.ROOT));
        });
    }

    /**
     * Takes a closing back: it stays open, in the same round. Refuses {@code workshop.refused.late} where it has closed
     * meanwhile; this is never taken for {@link #again}.
     */
    public Answer keepOpen(Scope scope, CommandId command, ActivityId activity) {
        return road.once(scope, command, () -> {
            scope.requireLead();
            requireOnRunSheet(scope, activity);
            var before = hold(scope, activity);
            if (before.phase().isOver() || before.isDue(clock.instant())) {
                throw Refusal.because("workshop.refused.late");
            }
            if (before.phase() == Phase.CLOSING) {
                changes.change(scope, before, Phase.OPEN, null);
            } else if (before.phase() != Phase.OPEN) {
                throw Refusal.because("workshop.refused.order");
            }
            return Answer.of("workshop.answer.kept");
        });
    }

    /**
     * Asks again what was closed or revealed, as a new round; the old one stays as it was. Refuses
     * {@code workshop.refused.order} before it was closed and for kinds without rounds.
     */
    public Answer again(Scope scope, CommandId command, ActivityId activity) {
        return road.once(scope, command, () -> {
            scope.requireLead();
            requireOnRunSheet(scope, activity);
            var before = hold(scope, activity);
            if (before.phase() != Phase.OPEN) {
                if (!before.phase().isOver() || !changes.kind(before).asksAgain()) {
                    throw Refusal.because("workshop.refused.order");
                }
                changes.change(scope, before, Phase.OPEN, null);
            }
            return Answer.of("workshop.answer.again");
        });
    }

    /**
     * Closes what has counted down and waited out its grace at this moment, unless it was taken back or another node was
     * first. Waits for the voices under way, as every change of phase.
     */
    void finish(ActivityId activity, Instant now) {
        lock.forSteering(activity)
                .filter(before -> before.isDue(now))
                .ifPresent(before -> changes.change(
                        Scope.system(before.traject(), "the countdown is over"), before, Phase.CLOSED, null));
    }

    /** Ends the evening: nobody can join any more. Boards stay, for the sounding board and for the next evening. */
    public Answer end(Scope scope, CommandId command) {
        return road.once(scope, command, () -> {
            scope.requireLead();
            boardLock.forget(scope);
            staging.clear(scope);
            if (holdEvening(scope, false)) {
                // Before the end is set: the record has all lines up to it.
                log.noteEvening(scope, "workshop.end", null);
            }
            jdbc.sql(
                            "update workshop set closed_at = coalesce(closed_at, ?), frozen_at = null, frozen_by = null where id = ?")
                    .params(
                            clock.instant().atOffset(ZoneOffset.UTC),
                            scope.evening().value())
                    .update();
            extraTime.forget(scope.evening());
            road.announce(Phases.topic(scope.traject()));
            road.announce(Topic.of("stage", scope.evening()));
            road.announce(NextSteps.topic(scope.evening()));
            return Answer.of("workshop.answer.ended");
        });
    }

    /** Takes the end back: the same code works again. */
    public Answer resume(Scope scope, CommandId command) {
        return road.once(scope, command, () -> {
            scope.requireLead();
            if (holdEvening(scope, true)) {
                log.noteEvening(scope, "workshop.resume", null);
            }
            jdbc.sql("update workshop set closed_at = null, nameless_at = null where id = ?")
                    .param(scope.evening().value())
                    .update();
            road.announce(Topic.of("stage", scope.evening()));
            road.announce(NextSteps.topic(scope.evening()));
            return Answer.of("workshop.answer.resumed");
        });
    }

    /** Locks the evening, so that it ends and goes on once for each time; true where it is closed, or is not, as asked. */
    private boolean holdEvening(Scope scope, boolean closed) {
        return jdbc.sql("select case when closed_at is null then 0 else 1 end from workshop where id = ? for update")
                .param(scope.evening().value())
                .query(Integer.class)
                .optional()
                .filter(now -> closed == (now == 1))
                .isPresent();
    }

    private void requireOnRunSheet(Scope scope, ActivityId activity) {
        var there = workshops.with(activity).stream().anyMatch(w -> w.id().equals(scope.evening()));
        if (!there) {
            throw Refusal.because("workshop.refused.gone");
        }
    }

    /** Says where it is afterwards: what closes slowly is closing first. */
    private Phase move(Scope scope, ActivityId id, Phase wanted) {
        var before = hold(scope, id);
        if (before.phase() == wanted) {
            return wanted;
        }
        var kind = changes.kind(before);
        var to = wanted == Phase.CLOSED && kind.closesSlowly() ? Phase.CLOSING : wanted;
        if (before.phase() == to) {
            return to;
        }
        var anew = to == Phase.OPEN && before.phase().isOver() && kind.asksAgain();
        if (!before.mayGoTo(to) || anew || (to == Phase.CLOSING && !kind.closesSlowly())) {
            throw Refusal.because("workshop.refused.order");
        }
        if (to == Phase.CLOSING && staging.isBreak(scope)) {
            throw Refusal.because("workshop.refused.closing.break");
        }
        changes.change(scope, before, to, to == Phase.CLOSING ? clock.instant().plus(countdown) : null);
        return to;
    }

    /** Whoever waited here may find that it was taken off the run sheet meanwhile. */
    ActivityView hold(Scope scope, ActivityId id) {
        var held = lock.forSteering(id).orElseThrow(() -> Refusal.because("workshop.refused.gone"));
        requireOnRunSheet(scope, id);
        return held;
    }
}
