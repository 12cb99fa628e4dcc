package nl.routebord.road;

import java.util.Optional;
import nl.routebord.shared.Scope;

/** Finds who asks: from the seat a tab names and the secret its cookie holds. Unknown, revoked and closed look the same. */
public interface Seats {

    Optional<Scope> scopeOf(String seat, String secret);
}
