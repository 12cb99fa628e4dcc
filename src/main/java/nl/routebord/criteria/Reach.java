package nl.routebord.criteria;

import java.util.Optional;
import java.util.UUID;
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

    private final JdbcClient jdbc;
    private final Activities activities;

    Reach(JdbcClient jdbc, Activities activities) {
        this.jdbc = jdbc;
        this.activities = activities;
    }

    /** Holds the activity of a criterion on the board open until the transaction ends. */
    ActivityView holdOpen(Scope scope, UUID item) {
        return activities.holdOpen(scope, standing(scope, item).orElseThrow(Reach::gone));
    }

    /** The activity, also of a criterion that was taken off the board, in whatever phase: for the facilitator. */
    ActivityView any(Scope scope, UUID item) {
        return activities.find(scope, find(scope, item, "").orElseThrow(Reach::gone));
    }

    Optional<ActivityId> standing(Scope scope, UUID item) {
        return find(scope, item, "and not exists (select 1 from criterion_removal r where r.criterion_id = c.id)");
    }

    static Refusal gone() {
        return Refusal.because("criteria.refused.gone");
    }

    private Optional<ActivityId> find(Scope scope, UUID item, String more) {
        return jdbc.sql("""
                select c.activity_id from criterion c join activity a on a.id = c.activity_id
                where c.id = ? and a.traject_id = ?
                """ + more)
                .params(item, scope.traject().value())
                .query(UUID.class)
                .optional()
                .map(ActivityId::new);
    }
}
