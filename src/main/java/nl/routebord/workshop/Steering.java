package nl.routebord.workshop;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a facilitator does with the evening: put an activity on stage, open, close and reveal it, end the evening. */
@Service
@Transactional
public class Steering {

    private final JdbcClient jdbc;
    private final Road road;
    private final PhaseLock lock;
    private final Workshops workshops;
    private final Log log;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Map<String, Kind> kinds;

    Steering(
            JdbcClient jdbc,
            Road road,
            PhaseLock lock,
            Workshops workshops,
            Log log,
            ApplicationEventPublisher events,
            Clock clock,
            List<Kind> kinds) {
        this.jdbc = jdbc;
        this.road = road;
        this.lock = lock;
        this.workshops = workshops;
        this.log = log;
        this.events = events;
        this.clock = clock;
        this.kinds = kinds.stream().collect(Collectors.toMap(Kind::name, kind -> kind));
    }

    /**
     * Puts an activity of the run sheet on stage: phones and projector follow. Refuses {@code workshop.refused.over} once the
     * evening has ended: it would call back everybody who was sent home.
     */
    public Answer putOnStage(Scope scope, CommandId command, ActivityId activity) {
        return road.once(scope, command, () -> {
            scope.requireStaff();
            requireOnRunSheet(scope, activity);
            stage(scope, activity);
            return Answer.of("workshop.answer.stage");
        });
    }

    /** Puts it on stage and opens it in one act. */
    public Answer start(Scope scope, CommandId command, ActivityId activity) {
        return road.once(scope, command, () -> {
            scope.requireStaff();
            requireOnRunSheet(scope, activity);
            move(scope, activity, Phase.OPEN);
            stage(scope, activity);
            return Answer.of("workshop.answer.started");
        });
    }

    /** Empties the stage: the hall sees the welcome page, phones wait. */
    public Answer clearStage(Scope scope, CommandId command) {
        return road.once(scope, command, () -> {
            scope.requireStaff();
            jdbc.sql("update workshop set stage_activity_id = null where id = ?")
                    .param(scope.evening().value())
                    .update();
            road.announce(Topic.of("stage", scope.evening()));
            return Answer.of("workshop.answer.cleared");
        });
    }

    /**
     * Brings an activity to another phase. Waits for the voices under way, then they are all in and later ones see the new
     * phase. A phase it already has changes nothing. Refuses what cannot follow, for example to open what is revealed.
     */
    public Answer to(Scope scope, CommandId command, ActivityId activity, Phase phase) {
        return road.once(scope, command, () -> {
            scope.requireStaff();
            requireOnRunSheet(scope, activity);
            move(scope, activity, phase);
            return Answer.of("workshop.answer." + phase.name().toLowerCase(java.util.Locale.ROOT));
        });
    }

    /** Ends the evening: nobody can join any more. Boards stay, for the sounding board and for the next evening. */
    public Answer end(Scope scope, CommandId command) {
        return road.once(scope, command, () -> {
            scope.requireStaff();
            jdbc.sql("update workshop set closed_at = coalesce(closed_at, ?), stage_activity_id = null where id = ?")
                    .params(
                            clock.instant().atOffset(ZoneOffset.UTC),
                            scope.evening().value())
                    .update();
            road.announce(Topic.of("stage", scope.evening()));
            return Answer.of("workshop.answer.ended");
        });
    }

    /** Takes the end back: the same code works again. */
    public Answer resume(Scope scope, CommandId command) {
        return road.once(scope, command, () -> {
            scope.requireStaff();
            jdbc.sql("update workshop set closed_at = null where id = ?")
                    .param(scope.evening().value())
                    .update();
            road.announce(Topic.of("stage", scope.evening()));
            return Answer.of("workshop.answer.resumed");
        });
    }

    private void requireOnRunSheet(Scope scope, ActivityId activity) {
        var there = workshops.with(activity).stream().anyMatch(w -> w.id().equals(scope.evening()));
        if (!there) {
            throw Refusal.because("workshop.refused.gone");
        }
    }

    private void stage(Scope scope, ActivityId activity) {
        var staged = jdbc.sql("update workshop set stage_activity_id = ? where id = ? and closed_at is null")
                .params(activity.value(), scope.evening().value())
                .update();
        if (staged == 0) {
            throw Refusal.because("workshop.refused.over");
        }
        road.announce(Topic.of("stage", scope.evening()));
    }

    private void move(Scope scope, ActivityId id, Phase to) {
        var before = lock.forSteering(id).orElseThrow(() -> Refusal.because("workshop.refused.gone"));
        if (before.phase() == to) {
            return;
        }
        if (!before.mayGoTo(to)) {
            throw Refusal.because("workshop.refused.order");
        }
        jdbc.sql("update activity set phase = ? where id = ?")
                .params(to.name(), id.value())
                .update();
        var after = before.in(to);
        Objects.requireNonNull(kinds.get(after.kind()), after.kind()).onPhase(after, before.phase(), to);
        log.note(
                scope,
                id,
                "phase." + to.name().toLowerCase(java.util.Locale.ROOT),
                new ItemRef("activity", id.value()),
                before.phase().name(),
                to.name());
        events.publishEvent(new PhaseChanged(after, before.phase()));
        road.announce(after.board());
        road.announce(Topic.of("route", after.traject()));
        workshops.with(id).forEach(workshop -> road.announce(workshop.stageTopic()));
    }
}
