package nl.routebord.evaluation;

import java.util.Optional;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Decisions;
import nl.routebord.trail.Links;
import nl.routebord.trail.Way;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.Carrying;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes points stops of the ways: after the decision they came from, or after that beside which the concern stands. */
@Component
class PointWays {

    private final JdbcClient jdbc;
    private final Activities activities;
    private final Carrying carrying;
    private final Links links;

    PointWays(JdbcClient jdbc, Activities activities, Carrying carrying, Links links) {
        this.jdbc = jdbc;
        this.activities = activities;
        this.carrying = carrying;
        this.links = links;
    }

    /** A new point, made of this; {@code name} is what that is called, where it is a decision. */
    void tie(Scope staff, ItemRef from, String name, UUID point, String text) {
        var made = far(point, text);
        if (from.kind().equals(Decisions.KIND)) {
            links.tie(staff, new Links.Far(from.id(), Way.What.DECISION, name), made);
        } else {
            item(from).ifPresent(end -> links.tie(staff, end, made));
        }
    }

    /** The point says something else now. */
    void rename(Scope staff, UUID point, String text) {
        links.rename(staff, far(point, text));
    }

    private static Links.Far far(UUID point, String text) {
        return new Links.Far(point, Way.What.POINT, text);
    }

    /** The item on a board; empty where it has no name of its own there. */
    private Optional<Links.End> item(ItemRef from) {
        return jdbc.sql("""
                select c.activity_id, c.item_id from concern c where c.id = ?
                union all select e.activity_id, e.id from entry e where e.id = ?""")
                .params(from.id(), from.id())
                .query((row, n) -> new Standing(
                        new ActivityId(row.getObject("activity_id", UUID.class)), row.getObject("item_id", UUID.class)))
                .optional()
                .flatMap(standing -> activities
                        .read(standing.activity)
                        .flatMap(activity -> carrying.outcome(activity).stream()
                                .filter(one -> one.item().equals(standing.item))
                                .findFirst()
                                .map(one -> new Links.End(one.item(), standing.activity, one.name()))));
    }

    private record Standing(ActivityId activity, UUID item) {}
}
