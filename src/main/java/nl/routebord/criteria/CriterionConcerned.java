package nl.routebord.criteria;

import java.util.Optional;
import java.util.UUID;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Concerned;
import nl.routebord.workshop.Activities;
import org.springframework.stereotype.Component;

/**
 * A concern can stand beside each point, while the activity is open. One that was on its way while the point was joined is not
 * lost: it is heard at the joined point.
 */
@Component
class CriterionConcerned implements Concerned {

    private final Reach reach;
    private final Activities activities;

    CriterionConcerned(Reach reach, Activities activities) {
        this.reach = reach;
        this.activities = activities;
    }

    @Override
    public String itemKind() {
        return Criterion.KIND;
    }

    @Override
    public Optional<Home> home(Scope scope, UUID item) {
        return reach.heard(scope, item)
                .map(id -> activities.holdOpen(scope, id))
                .map(activity -> new Home(activity.id(), activity.board()));
    }
}
