package nl.routebord.access;

import java.util.List;
import java.util.UUID;

/**
 * These rights were ended just now. Published within the transaction that ended them: who shows something by such a right
 * listens after its commit and looks again. It may name a right that had ended before.
 *
 * @param credentialIds the ids of the rows, as {@link Credentials#id} gives them; never empty
 */
public record Revoked(List<UUID> credentialIds) {

    public Revoked {
        credentialIds = List.copyOf(credentialIds);
    }
}
