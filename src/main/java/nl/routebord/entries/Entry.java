package nl.routebord.entries;

import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.jspecify.annotations.Nullable;

/** An entry as far as the rules need it; its cells are read apart. {@code table} is where it was written, 0 for no table. */
record Entry(
        EntryId id,
        ActivityId activity,
        @Nullable ParticipantId author,
        int version,
        boolean removed,
        boolean replaced,
        boolean hidden,
        int table) {

    /** Refuses {@code entries.refused.notYours} for whoever may not change it on this board. */
    void requireWritableBy(Scope scope, Shape shape) {
        if (scope.isStaff()) {
            return;
        }
        if (shape.has(Trait.STAFF_WRITES)) {
            throw Refusal.because("shared.refused.staff");
        }
        if (!shape.has(Trait.TOGETHER) && !isOf(scope.speaker())) {
            throw Refusal.because("entries.refused.notYours");
        }
    }

    /** Refuses {@code entries.refused.gone} for what stands on the board no more. */
    Entry requireStanding() {
        if (removed || replaced) {
            throw gone();
        }
        return this;
    }

    /** The same, but who wrote what the facilitator hid may still mend it. */
    Entry requireMendableBy(Scope scope) {
        return hidden && !replaced && isOf(scope.speaker()) ? this : requireStanding();
    }

    boolean isOf(ParticipantId who) {
        return who.equals(author);
    }

    static Refusal gone() {
        return Refusal.because("entries.refused.gone");
    }
}
