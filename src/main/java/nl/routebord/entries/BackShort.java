package nl.routebord.entries;

import java.util.List;
import java.util.Set;
import nl.routebord.road.Road;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Reversible;
import nl.routebord.workshop.ActivityView;
import org.springframework.stereotype.Component;

/** An entry that was put on the short list or taken off it. */
@Component
class BackShort implements Back {

    private static final String SHORT = "short";
    private static final String LONG = "long";

    private final EntryStates states;
    private final Shortlist shortlist;
    private final EntryRows rows;
    private final TableGuard tables;
    private final Road road;

    BackShort(EntryStates states, Shortlist shortlist, EntryRows rows, TableGuard tables, Road road) {
        this.rows = rows;
        this.tables = tables;
        this.states = states;
        this.shortlist = shortlist;
        this.road = road;
    }

    /** {@code on} where it is on the short list now. */
    static Memo of(boolean on) {
        return Memo.of(on ? SHORT : LONG);
    }

    @Override
    public Set<String> words() {
        return Set.of(SHORT, LONG);
    }

    @Override
    public boolean stands(ActivityView activity, EntryId id, Memo memo) {
        return states.of(id).filter(EntryStates.State::standing).isPresent()
                && shortlist.has(id) == SHORT.equals(memo.word());
    }

    @Override
    public Memo reverse(Scope scope, ActivityView activity, EntryId id, Memo memo) {
        states.hold(List.of(id));
        if (!stands(activity, id, memo)) {
            throw Reversible.changed();
        }
        var on = !SHORT.equals(memo.word());
        shortlist.put(scope, id, on);
        road.announce(activity.board());
        rows.find(scope, id).ifPresent(entry -> tables.tell(activity, entry));
        return of(on);
    }
}
