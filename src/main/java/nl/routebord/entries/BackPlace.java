package nl.routebord.entries;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.routebord.road.Road;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Reversible;
import nl.routebord.workshop.ActivityView;
import org.springframework.stereotype.Component;

/** Two entries that changed places in the order of their board; the opposite changes them back while nobody moved either. */
@Component
class BackPlace implements Back {

    private static final String PLACE = "place";

    private final EntryStates states;
    private final EntryRows rows;
    private final TableGuard tables;
    private final Road road;

    BackPlace(EntryStates states, EntryRows rows, TableGuard tables, Road road) {
        this.tables = tables;
        this.states = states;
        this.rows = rows;
        this.road = road;
    }

    /** It stands at {@code mine} now, and {@code other} at {@code theirs}. */
    static Memo of(double mine, UUID other, double theirs) {
        return Memo.of(PLACE, mine, other, theirs);
    }

    @Override
    public Set<String> words() {
        return Set.of(PLACE);
    }

    @Override
    public boolean stands(ActivityView activity, EntryId id, Memo memo) {
        return standsAt(id, mine(memo)) && standsAt(other(memo), theirs(memo));
    }

    private boolean standsAt(EntryId id, double position) {
        return states.of(id)
                .filter(state -> state.standing() && state.position() == position)
                .isPresent();
    }

    @Override
    public Memo reverse(Scope scope, ActivityView activity, EntryId id, Memo memo) {
        states.hold(List.of(id, other(memo)));
        if (!stands(activity, id, memo)) {
            throw Reversible.changed();
        }
        rows.place(id, theirs(memo));
        rows.place(other(memo), mine(memo));
        road.announce(activity.board());
        for (var moved : List.of(id, other(memo))) {
            rows.find(scope, moved).ifPresent(entry -> tables.tell(activity, entry));
        }
        return of(theirs(memo), other(memo).value(), mine(memo));
    }

    private static double mine(Memo memo) {
        return Double.parseDouble(memo.part(0));
    }

    private static EntryId other(Memo memo) {
        return new EntryId(UUID.fromString(memo.part(1)));
    }

    private static double theirs(Memo memo) {
        return Double.parseDouble(memo.part(2));
    }
}
