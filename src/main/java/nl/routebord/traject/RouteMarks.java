package nl.routebord.traject;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.road.Road;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.Readings;
import nl.routebord.workshop.Route;
import nl.routebord.workshop.StepMark;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each step of the route stands, said by hand, in any order; and whether everybody may read about it. */
@Service
@Transactional
public class RouteMarks implements Intake {

    private final JdbcClient jdbc;
    private final Road road;
    private final Log log;
    private final Readings readings;
    private final Clock clock;

    RouteMarks(JdbcClient jdbc, Road road, Log log, Readings readings, Clock clock) {
        this.readings = readings;
        this.jdbc = jdbc;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Set<String> commands() {
        return Set.of("step.mark", "traject.public");
    }

    /** {@code step.mark}: {@code step} (1 to 6) and {@code status}; {@code traject.public}: {@code on}. */
    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        return "step.mark".equals(command.name())
                ? mark(
                        scope,
                        command.id(),
                        fields.number("step"),
                        fields.choice("status", StepMark.Status.class, "traject.status"))
                : open(scope, command.id(), fields.flag("on"));
    }

    /** Steps are labels: nothing follows from it, and several can be worked on at once. For who leads. */
    public Answer mark(Scope scope, CommandId command, int step, StepMark.Status status) {
        return road.once(scope, command, () -> {
            scope.requireTraject();
            if (step < 1 || step > Route.STEPS) {
                throw Refusal.because("road.refused.broken");
            }
            jdbc.sql("update step_status set status = ? where traject_id = ? and step = ?")
                    .params(status.name(), scope.traject().value(), step)
                    .update();
            log.noteTraject(
                    scope, "step." + status.name().toLowerCase(Locale.ROOT), item(scope), null, Integer.toString(step));
            road.announce(Topic.of("route", scope.traject()));
            return Answer.of(
                    "traject.answer.step", Map.of("name", RouteMap.step(step).name()));
        });
    }

    /** Lets everybody read the public pages, or nobody any more. For who leads. */
    public Answer open(Scope scope, CommandId command, boolean on) {
        return road.once(scope, command, () -> {
            scope.requireTraject();
            if (on) {
                jdbc.sql("update traject set public_at = coalesce(public_at, ?) where id = ?")
                        .params(
                                clock.instant().atOffset(ZoneOffset.UTC),
                                scope.traject().value())
                        .update();
            } else {
                jdbc.sql("update traject set public_at = null where id = ?")
                        .param(scope.traject().value())
                        .update();
            }
            log.noteTraject(scope, on ? "traject.opened" : "traject.closed", item(scope), null, null);
            road.announce(Agenda.topic(scope.traject()));
            readings.tell(scope.traject());
            return Answer.of(on ? "traject.answer.public" : "traject.answer.private");
        });
    }

    private static ItemRef item(Scope scope) {
        return new ItemRef("traject", scope.traject().value());
    }
}
