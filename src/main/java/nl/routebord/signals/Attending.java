package nl.routebord.signals;

import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.shared.WorkshopId;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Who may let the facilitator know something: whoever takes part in an evening, while it goes on. */
@Component
class Attending {

    private final Workshops workshops;

    Attending(Workshops workshops) {
        this.workshops = workshops;
    }

    /** The guest's own evening. Refuses {@code workshop.refused.gone} to all others, {@code workshop.refused.ended} when it is over. */
    WorkshopId evening(Scope scope) {
        if (scope.role() != Role.GUEST) {
            throw Refusal.because("workshop.refused.gone");
        }
        return going(scope).id();
    }

    /** As {@link #evening}, for what others read: not while all stands still ({@code workshop.refused.frozen}). */
    WorkshopId speaking(Scope scope) {
        var evening = evening(scope);
        if (workshops.standsStill(evening)) {
            throw Refusal.because("workshop.refused.frozen");
        }
        return evening;
    }

    /** The evening of whoever belongs to one, while it goes on. */
    WorkshopView going(Scope scope) {
        return workshops
                .byId(scope.evening())
                .filter(evening -> !evening.closed())
                .orElseThrow(() -> Refusal.because("workshop.refused.ended"));
    }
}
