package nl.routebord.entries;

import java.util.Set;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.ActivityView;

/** One sort of act on entries with its way back, see {@link nl.routebord.trail.Reversible}. */
interface Back {

    /** The words of the memos it knows, see {@link Memo#word}. */
    Set<String> words();

    /** True while the entry stands as the memo says. */
    boolean stands(ActivityView activity, EntryId id, Memo memo);

    /** Does the opposite and says in what state that left the entry. Refuses as {@link nl.routebord.trail.Reversible#reverse}. */
    Memo reverse(Scope scope, ActivityView activity, EntryId id, Memo memo);
}
