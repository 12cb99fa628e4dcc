package nl.routebord.house;

import java.time.Duration;
import nl.routebord.road.Sweep;
import org.springframework.stereotype.Component;

/** Removes incidents and the lines of the audit book whose term is over. It looks every hour, for a house that is started anew each day too. */
@Component
class TermSweep implements Sweep {

    private static final Duration EVERY = Duration.ofHours(1);

    private final IncidentTerm term;

    TermSweep(IncidentTerm term) {
        this.term = term;
    }

    @Override
    public void look() {
        term.removeOld();
    }

    @Override
    public String name() {
        return "audit-term";
    }

    @Override
    public Duration every() {
        return EVERY;
    }
}
