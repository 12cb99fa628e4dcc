package nl.routebord.criteria;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the activity of a criterion for whoever may reach it. Unknown, taken off the board and of another traject are one
 * and the same refusal, so that nobody can feel around for what exists elsewhere.
 */
@Component
class Reach {

    /** Of criterion {@code c}: neither a part of a joined point nor a joined point that was taken apart. */
    static final String OWN_PLACE = """
            not exists (select 1 from criterion_apart x where x.criterion_id = c.id)
            and not exists (select 1 from criterion_join j where j.part_id = c.id
                and not exists (select 1 from criterion_apart y where y.criterion_id = j.criterion_id))
            """;

    private final JdbcClient jdbc;
    private final Activities activities;

    Reach(JdbcClient jdbc, Activities activities) {
        this.jdbc = jdbc;
        this.activities = activities;
    }

    /**
     * Holds the activity of a criterion on the board open until the transaction ends. Refuses {@code criteria.refused.joined}
     * for what is read under another point now.
     */
    ActivityView holdOpen(Scope scope, UUID item) {
        return activities.holdOpen(scope, requireStanding(scope, item));
    }

    /** The same, and one's own point also while the facilitator hides it. */
    ActivityView holdMendable(Scope scope, UUID item) {
        var there = heard(scope, item)
                .or(() -> find(scope, item, """
                        and c.author = ? and exists (select 1 from criterion_removal r
                            where r.criterion_id = c.id and r.hidden_for is not null)""", scope.speaker().value()))
                .orElseThrow(Reach::gone);
        requireOwnPlace(item);
        return activities.holdOpen(scope, there);
    }

    ActivityId requireStanding(Scope scope, UUID item) {
        var there = heard(scope, item).orElseThrow(Reach::gone);
        requireOwnPlace(item);
        return there;
    }

    /** The activity, also of a criterion that was taken off the board, in whatever phase: for the facilitator. */
    ActivityView any(Scope scope, UUID item) {
        var there = ever(scope, item);
        requireOwnPlace(item);
        return activities.find(scope, there);
    }

    /** Where it is or was, whatever became of it. */
    ActivityId ever(Scope scope, UUID item) {
        return find(scope, item, "").orElseThrow(Reach::gone);
    }

    /** Not taken off by the facilitator. What was joined is heard too: its concerns stand beside the new point. */
    Optional<ActivityId> heard(Scope scope, UUID item) {
        return find(scope, item, "and not exists (select 1 from criterion_removal r where r.criterion_id = c.id)");
    }

    private void requireOwnPlace(UUID item) {
        if (!hasOwnPlace(item)) {
            throw Refusal.because("criteria.refused.joined");
        }
    }

    /** False for what is read under another point now. */
    boolean hasOwnPlace(UUID item) {
        return jdbc.sql("select count(*) from criterion c where c.id = ? and " + OWN_PLACE)
                        .param(item)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    static Refusal gone() {
        return Refusal.because("criteria.refused.gone");
    }

    private Optional<ActivityId> find(Scope scope, UUID item, String more, Object... values) {
        return jdbc.sql("""
                select c.activity_id from criterion c join activity a on a.id = c.activity_id
                where c.id = ? and a.traject_id = ?
                """ + more)
                .params(Stream.concat(Stream.of(item, scope.traject().value()), Stream.of(values))
                        .toList())
                .query(UUID.class)
                .optional()
                .map(ActivityId::new);
    }
}
