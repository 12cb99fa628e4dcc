package nl.routebord.road;

import nl.routebord.shared.Scope;

/** Asked about every command before it is taken in: what may no longer be asked at all, whoever asks. */
public interface Gate {

    /** Refuses with a sentence that says why; does nothing for what may pass. */
    void requireMay(Scope scope, Command command);
}
