package nl.routebord.workshop;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.routebord.access.Audit;
import nl.routebord.live.Topic;
import nl.routebord.road.Road;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes another phase of an activity that is held for steering, and tells everybody. What may follow what is not asked here.
 */
@Component
class PhaseChanges {

    private final JdbcClient jdbc;
    private final Road road;
    private final Workshops workshops;
    private final Log log;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Map<String, Kind> kinds;

    PhaseChanges(
            JdbcClient jdbc,
            Road road,
            Workshops workshops,
            Log log,
            ApplicationEventPublisher events,
            Audit audit,
            List<Kind> kinds) {
        this.audit = audit;
        this.jdbc = jdbc;
        this.road = road;
        this.workshops = workshops;
        this.log = log;
        this.events = events;
        this.kinds = kinds.stream().collect(Collectors.toMap(Kind::name, kind -> kind));
    }

    /** Changes it with a line of the log; {@code end} is when the countdown ends, null for all but closing. */
    void change(Scope scope, ActivityView before, Phase to, @Nullable Instant end) {
        var after = put(before, to, end);
        log.note(
                scope,
                after.id(),
                "phase." + to.name().toLowerCase(Locale.ROOT),
                after.ref(),
                before.phase().name(),
                to.name(),
                PhaseUndo.memo(kind(after), before.phase(), to));
        if (scope.role() == Role.SYSTEM) {
            // What people do is noted by their command.
            audit.note(scope, "phase.clock." + to.name().toLowerCase(Locale.ROOT), "activity", after.id());
        }
    }

    /** The same without a line of the log. A lock does not go along. */
    ActivityView put(ActivityView before, Phase to, @Nullable Instant end) {
        jdbc.sql("update activity set phase = ?, closing_at = cast(? as timestamp with time zone),"
                        + " locked_at = null, locked_by = null where id = ?")
                .params(Arrays.asList(
                        to.name(),
                        end == null ? null : end.atOffset(ZoneOffset.UTC),
                        before.id().value()))
                .update();
        var after = before.in(to, end);
        kind(after).onPhase(after, before.phase(), to);
        tell(after, before.phase());
        return after;
    }

    /** Everybody who sees this activity, or the place of it. */
    void tell(ActivityView after, Phase before) {
        events.publishEvent(new PhaseChanged(after, before));
        road.announce(after.board());
        road.announce(Topic.of("route", after.traject()));
        workshops.with(after.id()).forEach(workshop -> road.announce(workshop.stageTopic()));
    }

    Kind kind(ActivityView activity) {
        return Objects.requireNonNull(kinds.get(activity.kind()), activity.kind());
    }
}
