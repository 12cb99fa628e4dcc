package nl.routebord.staff;

import java.time.Duration;
import nl.routebord.access.Once;
import nl.routebord.road.Sweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks the provider time and again whether who is in may still be in: an account that was closed, or lost its role, is out
 * within minutes. A provider that says nothing puts nobody out; who is in stays until the sign-in is over.
 */
@Component
class Recheck implements Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Recheck.class);
    private static final Duration OFTEN = Duration.ofSeconds(30);
    private static final Duration REMEMBERED = Duration.ofDays(2);

    private final OidcSettings settings;
    private final SignIns signIns;
    private final Arrivals arrivals;
    private final Once once;

    Recheck(OidcSettings settings, SignIns signIns, Arrivals arrivals, Once once) {
        this.settings = settings;
        this.signIns = signIns;
        this.arrivals = arrivals;
        this.once = once;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        signIns.endForeign();
    }

    @Override
    public void look() {
        signIns.endOver();
        if (!settings.isOn()) {
            return;
        }
        once.forget(REMEMBERED);
        for (var due : signIns.due(settings.recheck())) {
            if (signIns.take(due) && !ask(due)) {
                return; // Nobody answers: the others keep their turn.
            }
        }
    }

    /** False where the provider says nothing. */
    private boolean ask(SignIns.Due due) {
        try {
            var still = arrivals.again(due.subject(), due.idToken(), due.refreshToken());
            if (due.owner() && !still.owner()) {
                end(due, Outcome.NO_ROLE);
            } else {
                signIns.keep(due.id(), still);
            }
        } catch (SignInFailed no) {
            if (no.outcome() == Outcome.AWAY) {
                LOG.info("The provider of the sign-in does not answer; who is in stays in");
                return false;
            }
            end(due, no.outcome());
        }
        return true;
    }

    private void end(SignIns.Due due, Outcome why) {
        signIns.putOut(due.id());
        LOG.info("A sign-in was ended after asking the provider ({})", why);
    }

    @Override
    public String name() {
        return "sign-ins";
    }

    @Override
    public Duration every() {
        return settings.recheck().compareTo(OFTEN) < 0 ? settings.recheck() : OFTEN;
    }
}
