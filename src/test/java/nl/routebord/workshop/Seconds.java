package nl.routebord.workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.routebord.shared.ActivityId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moves the clock of a closing, for tests of every room: nobody waits twelve seconds. */
public final class Seconds {

    private Seconds() {}

    /** The countdown and the grace are over, whenever they began; what is not closing stays as it is. */
    public static void pass(Steering steering, ActivityId activity) {
        steering.finish(activity, Instant.now().plusSeconds(3600));
    }

    /** The activities as they are held at this moment. To be used in a transaction. */
    public static Activities at(ApplicationContext context, Instant now) {
        return new Activities(
                context.getBean(JdbcClient.class),
                context.getBean(PhaseLock.class),
                context.getBean(Standings.class),
                Clock.fixed(now, ZoneOffset.UTC));
    }
}
