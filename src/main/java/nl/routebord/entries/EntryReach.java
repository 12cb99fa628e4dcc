package nl.routebord.entries;

import java.util.Map;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Links;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the board of an entry for whoever may reach it. Unknown and of another traject are one and the same refusal. */
@Component
class EntryReach {

    private final JdbcClient jdbc;
    private final Activities activities;
    private final Shapes shapes;
    private final Links links;

    EntryReach(JdbcClient jdbc, Activities activities, Shapes shapes, Links links) {
        this.links = links;
        this.jdbc = jdbc;
        this.activities = activities;
        this.shapes = shapes;
    }

    record Board(ActivityView activity, Shape shape) {}

    /** Holds the activity open until the transaction ends; it must be of this kind, and this scope must see the board. */
    Board openBoard(Scope scope, String kind, ActivityId id) {
        return of(scope, kind, activities.holdOpen(scope, id));
    }

    /** In whatever phase: for the facilitator. */
    Board board(Scope scope, String kind, ActivityId id) {
        return of(scope, kind, activities.find(scope, id));
    }

    private Board of(Scope scope, String kind, ActivityView activity) {
        if (!activity.kind().equals(kind) || (!scope.isStaff() && !shapes.isReleased(activity.id()))) {
            throw Refusal.because("workshop.refused.gone");
        }
        var shape = shapes.of(activity.id()).orElseThrow(() -> Refusal.because("workshop.refused.gone"));
        return new Board(activity, shape);
    }

    /** Whatever it is called elsewhere, it is called by these words of now: a name that was taken out of them stands nowhere. */
    void rename(Scope scope, Entry entry, Map<String, String> values) {
        shapes.of(entry.activity())
                .map(shape -> values.get(shape.naming().key()))
                .ifPresent(now -> links.rename(scope, new Links.End(entry.id().value(), entry.activity(), now)));
    }

    int count(ActivityId activity) {
        return jdbc.sql("select count(*) from entry where activity_id = ? and removed_at is null and not replaced")
                .param(activity.value())
                .query(Integer.class)
                .single();
    }
}
