package nl.routebord.entries;

import java.time.Instant;

/**
 * That an entry is hidden, in the records of the desk and of who wrote it and in no other.
 *
 * @param mended true where its writer changed it since: the facilitator looks again
 */
public record Hidden(HideReason reason, Instant at, boolean mended) {}
