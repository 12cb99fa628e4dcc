package nl.routebord.access;

import java.util.UUID;

/**
 * A right that was checked just now.
 *
 * @param seat the role of a tab, for example {@code m-4k2p9w7d}; its cookie is called {@code rb-<seat>}
 * @param subject the participant, or the workshop for a projector
 */
public record Credential(String seat, Purpose purpose, UUID subject) {}
