package nl.routebord.house;

import java.time.Duration;
import nl.routebord.access.AuditSealing;
import nl.routebord.road.Sweep;
import org.springframework.stereotype.Component;

/** Seals the lines of the audit book, a second after they were written. Each node seals its own. */
@Component
class SealSweep implements Sweep {

    private static final Duration EVERY = Duration.ofSeconds(1);

    private final AuditSealing sealing;

    SealSweep(AuditSealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public void look() {
        sealing.seal();
    }

    @Override
    public String name() {
        return "audit-seals";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public boolean everywhere() {
        return true;
    }
}
