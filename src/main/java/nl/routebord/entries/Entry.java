package nl.routebord.entries;

import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.jspecify.annotations.Nullable;

/** An entry as far as the rules need it; its cells are read apart. */
record Entry(
        EntryId id,
        ActivityId activity,
        @Nullable ParticipantId author,
        int version,
        boolean removed,
        boolean replaced) {

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

    boolean isOf(ParticipantId who) {
        return who.equals(author);
    }

    static Entry of(UUID id, UUID activity, @Nullable UUID author, int version, boolean removed, boolean replaced) {
        return new Entry(
                new EntryId(id),
                new ActivityId(activity),
                author == null ? null : new ParticipantId(author),
                version,
                removed,
                replaced);
    }

    static Refusal gone() {
        return Refusal.because("entries.refused.gone");
    }
}
