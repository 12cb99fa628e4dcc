package nl.routebord.entries;

import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Links;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.HideReason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an entry from every screen but the desk, with a reason that its writer reads. It comes back by
 * {@link Entries#restore}; its writer may mend it by {@link Entries#change}.
 */
@Service
public class Hiding {

    private final EntryRows rows;
    private final EntryReach reach;
    private final Entries entries;
    private final Links links;
    private final Road road;

    Hiding(EntryRows rows, EntryReach reach, Entries entries, Links links, Road road) {
        this.links = links;
        this.rows = rows;
        this.reach = reach;
        this.entries = entries;
        this.road = road;
    }

    /**
     * Hides an entry; only the facilitator, in every phase. What is off the board already stays as it is. Refuses
     * {@code entries.refused.gone}.
     */
    @Transactional
    public Answer hide(Scope scope, CommandId command, String kind, EntryId id, HideReason reason) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var entry = rows.hold(scope, id).orElseThrow(Entry::gone);
            var board = reach.board(scope, kind, entry.activity());
            if (entry.replaced()) {
                throw Entry.gone();
            }
            if (rows.hide(id, scope.speaker(), reason)) {
                links.veil(scope, id.value(), board.activity().id(), true);
                note(scope, board.activity(), entry, reason);
            }
            return Answer.of("workshop.answer.hidden");
        });
    }

    /**
     * Says why an entry was hidden that was hidden with one tap; the first reason stands. Only the facilitator. Refuses {@code
     * entries.refused.gone}.
     */
    @Transactional
    public Answer explain(Scope scope, CommandId command, String kind, EntryId id, HideReason reason) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var entry = rows.hold(scope, id).orElseThrow(Entry::gone);
            var board = reach.board(scope, kind, entry.activity());
            if (rows.explain(id, reason)) {
                note(scope, board.activity(), entry, reason);
            }
            return Answer.of("workshop.answer.explained");
        });
    }

    private void note(Scope scope, ActivityView activity, Entry entry, HideReason reason) {
        entries.note(scope, activity, entry, "entry.hidden", reason.key(), BackStanding.off(reason, entry.version()));
    }
}
