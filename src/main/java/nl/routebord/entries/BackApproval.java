package nl.routebord.entries;

import java.util.Set;
import nl.routebord.road.Road;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Reversible;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.ApprovedTogether;
import org.springframework.stereotype.Component;

/** An entry that was let on the hall's screen or taken from it. What was changed since is read again, not let on unread. */
@Component
class BackApproval implements Back {

    private static final String APPROVAL = "approval";

    private final EntryStates states;
    private final EntryRows rows;
    private final ApprovedTogether together;
    private final Road road;

    BackApproval(EntryStates states, EntryRows rows, ApprovedTogether together, Road road) {
        this.states = states;
        this.rows = rows;
        this.together = together;
        this.road = road;
    }

    /** It reads as {@code version}; {@code now} is the last one that may stand on the screen, and {@code was} the one before. */
    static Memo of(int version, int now, int was) {
        return Memo.of(APPROVAL, version, now, was);
    }

    @Override
    public Set<String> words() {
        return Set.of(APPROVAL);
    }

    @Override
    public boolean stands(ActivityView activity, EntryId id, Memo memo) {
        return states.of(id)
                .filter(state ->
                        state.standing() && state.version() == memo.number(0) && state.approved() == memo.number(1))
                .isPresent();
    }

    @Override
    public Memo reverse(Scope scope, ActivityView activity, EntryId id, Memo memo) {
        var _ = rows.hold(scope, id).orElseThrow(Entry::gone);
        if (!stands(activity, id, memo)) {
            throw Reversible.changed();
        }
        rows.approve(id, memo.number(2));
        together.touched(id.value());
        road.announce(activity.board());
        return of(memo.number(0), memo.number(2), memo.number(1));
    }
}
