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

    Answer take(Scope scope, Command command);
}
