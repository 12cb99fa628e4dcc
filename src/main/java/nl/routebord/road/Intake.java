package nl.routebord.road;

import java.util.Set;
import nl.routebord.shared.Scope;

/**
 * Takes in the commands of one room. One line per command: read the fields, call the service. The service runs everything in
 * one transaction through {@link Road#once}.
 */
public interface Intake {

    /** The names of the commands this intake owns; no two intakes own the same. */
    Set<String> commands();

    /**
     * Those of them that put something new before everybody. Each is read on every screen, and nobody has thirty ideas a minute:
     * who only takes part has fewer of these than of other taps.
     */
    default Set<String> bringsIn() {
        return Set.of();
    }

    Answer take(Scope scope, Command command);
}
