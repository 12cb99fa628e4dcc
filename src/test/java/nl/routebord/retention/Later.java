package nl.routebord.retention;

import java.time.Instant;
import org.springframework.context.ApplicationContext;

/** The clock of what is kept and thrown away, for tests of other rooms. */
public final class Later {

    private Later() {}

    /** Unlinks what is due at this moment. */
    public static void unlink(ApplicationContext house, Instant moment) {
        house.getBean(Unlinking.class).look(moment);
    }
}
