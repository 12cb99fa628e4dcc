package nl.routebord.entries;

import java.util.Optional;
import java.util.UUID;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Concerned;
import nl.routebord.workshop.Activities;
import org.springframework.stereotype.Component;

/** Concerns can stand beside any entry of an open board. */
@Component
class EntryConcerns implements Concerned {

    private final EntryRows rows;
    private final Activities activities;
    private final Shapes shapes;

    EntryConcerns(EntryRows rows, Activities activities, Shapes shapes) {
        this.rows = rows;
        this.activities = activities;
        this.shapes = shapes;
    }

    @Override
    public String itemKind() {
        return EntryId.KIND;
    }

    @Override
    public Optional<Home> home(Scope scope, UUID item) {
        return rows.find(scope, new EntryId(item))
                .filter(entry -> !entry.removed() && !entry.replaced())
                .filter(entry -> scope.isStaff() || shapes.isReleased(entry.activity()))
                .map(entry -> activities.holdOpen(scope, entry.activity()))
                .map(activity -> new Home(activity.id(), activity.board()));
    }
}
