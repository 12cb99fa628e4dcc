package nl.routebord.access;

import java.time.Clock;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moves the clock of the rights, for tests of every room. */
public final class Rights {

    private Rights() {}

    /** The rights as they are held at this moment. To be used in a transaction where that matters. */
    public static Credentials at(ApplicationContext context, Clock then) {
        return new Credentials(context.getBean(JdbcClient.class), context.getBean(Secrets.class), then, context);
    }
}
