package nl.routebord.model;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.routebord.entries.Entries;
import nl.routebord.entries.EntryId;
import nl.routebord.entries.EntryKind;
import nl.routebord.entries.Shapes;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Words;
import nl.routebord.trail.Log;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what goes from one part to another, and begins a plan from the example of a municipality. While it is open. */
@Service
public class Relations {

    private final JdbcClient jdbc;
    private final Activities activities;
    private final Shapes shapes;
    private final Entries entries;
    private final Road road;
    private final Log log;
    private final Clock clock;

    Relations(JdbcClient jdbc, Activities activities, Shapes shapes, Entries entries, Road road, Log log, Clock clock) {
        this.jdbc = jdbc;
        this.activities = activities;
        this.shapes = shapes;
        this.entries = entries;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Draws an arrow; drawn twice it is there once. Everybody who takes part. Refuses {@code model.refused.same} from a part to
     * itself, {@code model.refused.part} for what stands not on this board and {@code model.refused.flow} for another word.
     */
    @Transactional
    public Answer relate(Scope scope, CommandId command, ActivityId id, EntryId from, EntryId to, String flow) {
        return road.once(scope, command, () -> {
            var activity = open(scope, id);
            if (from.equals(to)) {
                throw Refusal.because("model.refused.same");
            }
            if (!stands(activity, from) || !stands(activity, to)) {
                throw Refusal.because("model.refused.part");
            }
            if (!shapes.of(id).orElseThrow().list("flows").contains(flow)) {
                throw Refusal.because("model.refused.flow");
            }
            insert(activity, from, to, flow, scope);
            log.note(scope, id, "entry.changed", from.ref(), null, flow);
            road.announce(Topic.of(ModelRelations.TOPIC, id));
            return Answer.of("model.answer.related");
        });
    }

    /** Takes an arrow away; one that is gone already stays gone. */
    @Transactional
    public Answer unrelate(Scope scope, CommandId command, ActivityId id, RelationId relation) {
        return road.once(scope, command, () -> {
            open(scope, id);
            jdbc.sql("delete from model_relation where id = ? and activity_id = ?")
                    .params(relation.value(), id.value())
                    .update();
            road.announce(Topic.of(ModelRelations.TOPIC, id));
            return Answer.of("model.answer.unrelated");
        });
    }

    /** Puts the parts and arrows of a municipality on the board, as a plan of their own. Only the facilitator. */
    @Transactional
    public Answer begin(Scope scope, CommandId command, ActivityId id, String slug) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var activity = open(scope, id);
            var model = RouteMap.model(slug).orElseThrow(() -> Refusal.because("model.refused.example"));
            var plan = model.municipality() + ", " + Words.say(Words.DUTCH, "model.then");
            var parts = new HashMap<String, EntryId>();
            model.components().forEach(part -> parts.put(part.name(), part(activity, part.name(), part.text(), plan)));
            model.relations().forEach(relation -> {
                var from = parts.computeIfAbsent(relation.from(), name -> part(activity, name, "", plan));
                var to = parts.computeIfAbsent(relation.to(), name -> part(activity, name, "", plan));
                insert(activity, from, to, relation.what(), null);
                if (relation.bothWays()) {
                    insert(activity, to, from, relation.what(), null);
                }
            });
            road.announce(activity.board());
            road.announce(Topic.of(ModelRelations.TOPIC, id));
            return Answer.of("model.answer.begun", Map.of("name", model.municipality()));
        });
    }

    private EntryId part(ActivityView activity, String name, String task, String plan) {
        var values = new HashMap<String, String>();
        values.put(EntryKind.NAME, name);
        values.put(ModelKind.PLAN, plan);
        if (!task.isEmpty()) {
            values.put(ModelKind.TASK, task);
        }
        return entries.preset(activity, values);
    }

    private void insert(ActivityView activity, EntryId from, EntryId to, String flow, @Nullable Scope by) {
        jdbc.sql("""
                insert into model_relation (id, activity_id, from_entry, to_entry, flow, who, at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        activity.id().value(),
                        from.value(),
                        to.value(),
                        flow,
                        by == null ? null : by.speaker().value(),
                        clock.instant().atOffset(ZoneOffset.UTC)))
                .update();
    }

    private ActivityView open(Scope scope, ActivityId id) {
        var activity = activities.holdOpen(scope, id);
        if (!activity.kind().equals(ModelKind.KIND)) {
            throw Refusal.because("workshop.refused.gone");
        }
        return activity;
    }

    private boolean stands(ActivityView activity, EntryId entry) {
        return jdbc.sql(
                                "select count(*) from entry where id = ? and activity_id = ? and removed_at is null and not replaced")
                        .params(entry.value(), activity.id().value())
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
