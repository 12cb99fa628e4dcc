package nl.routebord.entries;

import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Links;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import nl.routebord.workshop.HideReason;

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
                entries.note(
                        scope,
                        board.activity(),
                        entry,
                        "entry.hidden",
                        reason.key(),
                        BackStanding.off(reason, entry.version()));
            }
            return Answer.of("workshop.answer.hidden");
        });
    }
}
