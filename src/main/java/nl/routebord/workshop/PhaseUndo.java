package nl.routebord.workshop;

import java.util.Set;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Reversible;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A closing is taken back by opening, and an opening after it by closing, as long as nobody did so since. Only for kinds
 * without rounds: what is counted at the close is asked again, and never goes on. Nor is a revealing ever taken back: what
 * all have seen they have seen. The memo says where the board is and where it was.
 */
@Component
class PhaseUndo implements BoardAct {

    private static final String WORD = "phase";
    private static final Set<Phase> BOTH = Set.of(Phase.OPEN, Phase.CLOSED);

    private final PhaseLock lock;
    private final Activities activities;
    private final PhaseChanges changes;
    private final Workshops workshops;

    PhaseUndo(PhaseLock lock, Activities activities, PhaseChanges changes, Workshops workshops) {
        this.lock = lock;
        this.activities = activities;
        this.changes = changes;
        this.workshops = workshops;
    }

    /** What a line of the log keeps of a change of phase; null where there is no way back. */
    static @Nullable String memo(Kind kind, Phase before, Phase now) {
        return now != before && BOTH.contains(now) && BOTH.contains(before) && goesOn(kind)
                ? WORD + " " + now + " " + before
                : null;
    }

    private static boolean goesOn(Kind kind) {
        return !kind.asksAgain() && !kind.closesSlowly();
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public boolean steers() {
        return true;
    }

    @Override
    public boolean stands(ActivityId board, String memo) {
        return activities.read(board).filter(now -> isAs(now, memo)).isPresent();
    }

    private boolean isAs(ActivityView board, String memo) {
        return board.phase() == Phase.valueOf(memo.split(" ")[1]) && goesOn(changes.kind(board));
    }

    @Override
    public String reverse(Scope scope, ActivityView board, String memo) {
        scope.requireLead();
        var held = lock.forSteering(board.id()).orElseThrow(Reversible::changed);
        if (workshops.with(board.id()).stream()
                .noneMatch(evening -> evening.id().equals(scope.evening()))) {
            throw Refusal.because("workshop.refused.gone");
        }
        if (!isAs(held, memo)) {
            throw Reversible.changed();
        }
        var back = Phase.valueOf(memo.split(" ")[2]);
        changes.put(held, back, null);
        return WORD + " " + back + " " + held.phase();
    }
}
