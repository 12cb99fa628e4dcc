package nl.routebord.workshop;

import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The facilitator hides words that somebody put beside something, with a reason that their writer reads, and shows them again;
 * in every phase. Their writer mends them while words can be written there. All refuse {@code workshop.refused.aside.gone} for
 * what is not there, or was taken back by its writer.
 */
@Service
@Transactional
public class Asides {

    /** The kind of item the log knows them by; the log holds none of their words. */
    static final String ITEM = "aside";

    private final AsideRows rows;
    private final Road road;
    private final Log log;

    Asides(AsideRows rows, Road road, Log log) {
        this.rows = rows;
        this.road = road;
        this.log = log;
    }

    /** Words that are held, with where they stand. */
    record Held(Aside kind, UUID item, Aside.Home home, AsideRows.Row row) {}

    /** Takes them from every screen but the desk; once is enough, and the first reason stands. Facilitator only. */
    public Answer hide(Scope scope, CommandId command, String kind, UUID item, HideReason reason) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var held = hold(scope, kind, item, false);
            if (held.row.reason() == null) {
                rows.hide(held.kind, item, scope.speaker(), reason);
                note(scope, held, "hidden", reason.key(), AsideUndo.off(held, reason));
            }
            return Answer.of("workshop.answer.hidden");
        });
    }

    /** Says why they were hidden that were hidden with one tap; the first reason stands. Facilitator only. */
    public Answer explain(Scope scope, CommandId command, String kind, UUID item, HideReason reason) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var held = hold(scope, kind, item, false);
            if (held.row.reason() == HideReason.UNSAID && reason != HideReason.UNSAID) {
                rows.explain(held.kind, item, reason);
                note(scope, held, "hidden", reason.key(), AsideUndo.off(held, reason));
            }
            return Answer.of("workshop.answer.explained");
        });
    }

    /** Puts them back where they stood, as they read now. Facilitator only. */
    public Answer show(Scope scope, CommandId command, String kind, UUID item) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var held = hold(scope, kind, item, false);
            var reason = held.row.reason();
            if (reason != null) {
                rows.show(held.kind, item);
                note(scope, held, "shown", null, AsideUndo.on(held, reason));
            }
            return Answer.of("workshop.answer.aside.shown");
        });
    }

    /**
     * Gives one's own hidden words another text; the facilitator looks again. Nobody but who wrote them. Refuses {@code
     * workshop.refused.aside.back} where they stand again: what everybody reads does not change unseen.
     */
    public Answer mend(Scope scope, CommandId command, String kind, UUID item, String text) {
        return road.once(scope, command, () -> {
            var held = hold(scope, kind, item, true);
            if (!held.row.author().equals(scope.speaker())) {
                throw gone();
            }
            if (held.row.reason() == null) {
                throw Refusal.because("workshop.refused.aside.back");
            }
            rows.mend(held.kind, item, text);
            note(scope, held, "mended", null, null);
            return Answer.of("workshop.answer.mended");
        });
    }

    /** The longest text of words of this kind, in characters. */
    int most(String kind) {
        return rows.kind(kind).orElseThrow(Asides::gone).shelf().most();
    }

    Held hold(Scope scope, String kind, UUID item, boolean toWrite) {
        var found = rows.kind(kind).orElseThrow(Asides::gone);
        var home = found.home(scope, item, toWrite).orElseThrow(Asides::gone);
        var row = rows.hold(found, item).orElseThrow(Asides::gone);
        if (row.off() && row.reason() == null) {
            throw gone();
        }
        return new Held(found, item, home, row);
    }

    private void note(Scope scope, Held held, String act, @Nullable String how, @Nullable String memo) {
        var what = held.kind.kind() + "." + act;
        var activity = held.home.activity();
        if (activity == null) {
            log.noteEvening(scope, what, how);
        } else {
            log.note(scope, activity, what, new ItemRef(ITEM, held.item), null, how, memo);
        }
        tell(held);
    }

    /** Everybody who sees where they stand, and who wrote them. */
    void tell(Held held) {
        ParticipantId author = held.row.author();
        road.announce(held.home.board());
        road.announce(held.home.mine().apply(author));
    }

    static Refusal gone() {
        return Refusal.because("workshop.refused.aside.gone");
    }
}
