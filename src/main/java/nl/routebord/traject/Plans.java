package nl.routebord.traject;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Fields;
import nl.routebord.road.Road;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shared.WorkshopId;
import nl.routebord.trail.Log;
import nl.routebord.workshop.Founding;
import nl.routebord.workshop.Guides;
import nl.routebord.workshop.Route;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the evenings of a traject, for its staff: new ones, copies of earlier ones, and when they are. */
@Service
@Transactional
class Plans {

    /** Characters of a title. */
    static final int TITLE = 60;

    private final JdbcClient jdbc;
    private final Road road;
    private final Founding founding;
    private final Workshops workshops;
    private final Guides guides;
    private final Log log;
    private final Clock clock;

    Plans(JdbcClient jdbc, Road road, Founding founding, Workshops workshops, Guides guides, Log log, Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.founding = founding;
        this.workshops = workshops;
        this.guides = guides;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Makes an evening from the fields {@code title}, {@code step}, {@code day} and {@code time}; its run sheet is empty.
     * Refuses {@code traject.title.empty} and {@code .long}, and what {@link When#read} refuses.
     */
    Answer evening(Scope scope, CommandId command, Fields fields) {
        return road.once(scope, command, () -> {
            scope.requireTraject();
            var step = step(fields);
            make(scope, fields, step);
            return Answer.of("traject.answer.evening");
        });
    }

    /**
     * The same with the run sheet of an earlier evening, in its order and with its minutes. With {@code boards} {@code fresh}
     * each board of the route is made anew and empty, with the words it was given; anything else, and all with {@code same},
     * goes on with what stands on it.
     */
    Answer copy(Scope scope, CommandId command, Fields fields) {
        return road.once(scope, command, () -> {
            scope.requireTraject();
            var earlier = evening(scope, fields);
            var made = make(scope, fields, earlier.step());
            var fresh = "fresh".equals(fields.values().get("boards"));
            jdbc.sql("""
                    select r.activity_id, r.minutes, a.preset, a.name, a.question, a.explanation, a.step
                    from run_sheet_item r join activity a on a.id = r.activity_id
                    where r.workshop_id = ? and r.off_at is null order by r.position""")
                    .param(earlier.id().value())
                    .query((row, n) -> new Line(
                            new ActivityId(row.getObject("activity_id", UUID.class)),
                            row.getInt("minutes"),
                            row.getString("preset"),
                            row.getInt("step"),
                            row.getString("name"),
                            row.getString("question"),
                            row.getString("explanation")))
                    .list()
                    .forEach(line -> put(scope, made, line, fresh));
            return Answer.of("traject.answer.copied", Map.of("title", earlier.title()));
        });
    }

    /** Says when an evening is, or that nobody knows yet. Refuses {@code workshop.refused.over} for one that is over. */
    Answer date(Scope scope, CommandId command, Fields fields) {
        return road.once(scope, command, () -> {
            scope.requireTraject();
            var evening = evening(scope, fields);
            if (evening.closed()) {
                throw Refusal.because("workshop.refused.over");
            }
            var at = When.read(fields, clock.instant());
            jdbc.sql("update workshop set title = ?, planned_for = cast(? as timestamp with time zone) where id = ?")
                    .params(Arrays.asList(
                            fields.text("title", TITLE, "traject.title"),
                            at == null ? null : at.atOffset(ZoneOffset.UTC),
                            evening.id().value()))
                    .update();
            log.noteTraject(scope, "plan.moved", item(evening.id()), null, said(at));
            road.announce(evening.stageTopic());
            return Answer.of("traject.answer.date");
        });
    }

    /** The evening of the field {@code evening}, by its handle. Refuses {@code workshop.refused.gone}. */
    WorkshopView evening(Scope scope, Fields fields) {
        return workshops
                .byHandle(fields.values().getOrDefault("evening", ""))
                .filter(one -> one.traject().equals(scope.traject()))
                .orElseThrow(() -> Refusal.because("workshop.refused.gone"));
    }

    /** The desk of that evening: what is done from the workplace is done as its owner, by the rules of the desk. */
    Scope desk(Scope scope, Fields fields) {
        scope.requireTraject();
        var evening = evening(scope, fields);
        return Scope.facilitator(scope.traject(), evening.id(), guides.owner(evening.id()));
    }

    private WorkshopId make(Scope scope, Fields fields, int step) {
        var title = fields.text("title", TITLE, "traject.title");
        var at = When.read(fields, clock.instant());
        var id = founding.workshop(scope.traject(), title, step);
        founding.facilitator(scope.traject(), id, null);
        if (at != null) {
            jdbc.sql("update workshop set planned_for = ? where id = ?")
                    .params(at.atOffset(ZoneOffset.UTC), id.value())
                    .update();
        }
        log.noteTraject(scope, "plan.made", item(id), null, said(at));
        road.announce(Agenda.topic(scope.traject()));
        return id;
    }

    private void put(Scope scope, WorkshopId made, Line line, boolean fresh) {
        var preset = fresh && line.preset != null ? RouteMap.preset(line.preset).orElse(null) : null;
        if (preset == null) {
            founding.goOn(made, line.activity, line.minutes);
            return;
        }
        var board = founding.activity(scope.traject(), made, line.step, preset);
        jdbc.sql("update activity set name = ?, question = ?, explanation = ? where id = ?")
                .params(line.name, line.question, line.explanation, board.value())
                .update();
        jdbc.sql("update run_sheet_item set minutes = ? where workshop_id = ? and activity_id = ?")
                .params(line.minutes, made.value(), board.value())
                .update();
    }

    private record Line(
            ActivityId activity,
            int minutes,
            @Nullable String preset,
            int step,
            String name,
            String question,
            String explanation) {}

    private static int step(Fields fields) {
        var step = fields.number("step");
        if (step < 1 || step > Route.STEPS) {
            throw Refusal.because("road.refused.broken");
        }
        return step;
    }

    private static ItemRef item(WorkshopId evening) {
        return new ItemRef("workshop", evening.value());
    }

    private static @Nullable String said(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
