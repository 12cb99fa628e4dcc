package nl.routebord.entries;

import java.util.Set;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Links;
import nl.routebord.trail.Reversible;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.HideReason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An entry that stands on the board, and one that was taken off or hidden. With the memo goes the version: an entry that its
 * writer changed since is read again, not put back or hidden unread.
 */
@Component
class BackStanding implements Back {

    private static final String ON = "on";
    private static final String OFF = "off";

    private final EntryStates states;
    private final EntryRows rows;
    private final Entries entries;
    private final Links links;

    BackStanding(EntryStates states, EntryRows rows, Entries entries, Links links) {
        this.states = states;
        this.rows = rows;
        this.entries = entries;
        this.links = links;
    }

    /** It stands; the opposite takes it off, or hides it where there is a reason. */
    static Memo on(@Nullable HideReason reason, int version) {
        return Memo.of(ON, reason == null ? Memo.NONE : reason.name(), version);
    }

    /** It is off or, with a reason, hidden; the opposite puts it back. */
    static Memo off(@Nullable HideReason reason, int version) {
        return Memo.of(OFF, reason == null ? Memo.NONE : reason.name(), version);
    }

    @Override
    public Set<String> words() {
        return Set.of(ON, OFF);
    }

    @Override
    public boolean stands(ActivityView activity, EntryId id, Memo memo) {
        return states.of(id).filter(state -> isAs(state, memo)).isPresent();
    }

    private static boolean isAs(EntryStates.State state, Memo memo) {
        if (state.version() != memo.number(1)) {
            return false;
        }
        return ON.equals(memo.word())
                ? state.standing()
                : state.removed()
                        && !state.replaced()
                        && !state.apart()
                        && HideReason.isStill(reason(memo), state.reason());
    }

    @Override
    public Memo reverse(Scope scope, ActivityView activity, EntryId id, Memo memo) {
        var entry = rows.hold(scope, id).orElseThrow(Entry::gone);
        var state = states.of(id).filter(now -> isAs(now, memo)).orElseThrow(Reversible::changed);
        var reason = state.removed() ? state.reason() : reason(memo);
        var off = OFF.equals(memo.word());
        if (off) {
            rows.restore(id);
        } else if (reason == null) {
            rows.remove(id, scope.speaker());
        } else {
            rows.hide(id, scope.speaker(), reason);
        }
        // Whatever took it off: what does not stand on its board no way names.
        links.veil(scope, id.value(), activity.id(), !off);
        entries.tell(scope, activity, entry);
        return off ? on(reason, entry.version()) : off(reason, entry.version());
    }

    private static @Nullable HideReason reason(Memo memo) {
        return Memo.NONE.equals(memo.part(0)) ? null : HideReason.valueOf(memo.part(0));
    }
}
