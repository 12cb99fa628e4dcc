package nl.routebord.entries;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Reversible;
import nl.routebord.workshop.Activities;
import org.springframework.stereotype.Component;

/** What the facilitator did with entries can be taken back: each sort of act brings its own {@link Back}. */
@Component
class EntryUndo implements Reversible {

    private final Activities activities;
    private final Map<String, Back> backs = new HashMap<>();

    EntryUndo(Activities activities, List<Back> backs) {
        this.activities = activities;
        backs.forEach(back -> back.words().forEach(word -> this.backs.put(word, back)));
    }

    @Override
    public String itemKind() {
        return EntryId.KIND;
    }

    @Override
    public boolean stands(ActivityId activity, UUID item, String memo) {
        var kept = Memo.parse(memo);
        var back = backs.get(kept.word());
        return back != null
                && activities
                        .read(activity)
                        .filter(there -> back.stands(there, new EntryId(item), kept))
                        .isPresent();
    }

    @Override
    public String reverse(Scope scope, ActivityId activity, UUID item, String memo) {
        var kept = Memo.parse(memo);
        var back = backs.get(kept.word());
        if (back == null) {
            throw Reversible.changed();
        }
        return back.reverse(scope, activities.find(scope, activity), new EntryId(item), kept)
                .toString();
    }
}
