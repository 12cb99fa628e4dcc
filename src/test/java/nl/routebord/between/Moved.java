package nl.routebord.between;

import java.time.Instant;
import org.springframework.context.ApplicationContext;

/** The clock of planned moments, for tests of other rooms. */
public final class Moved {

    private Moved() {}

    /** Carries out what is due at this moment. */
    public static void on(ApplicationContext house, Instant moment) {
        house.getBean(MomentRounds.class).look(moment);
    }
}
