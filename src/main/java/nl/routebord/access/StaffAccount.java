package nl.routebord.access;

import java.time.Instant;
import nl.routebord.shared.StaffId;

/**
 * Somebody of the organisation who signed in here at least once.
 *
 * @param name how the provider calls this person, at most {@value StaffAccounts#MAX_NAME} signs; shown to staff alone
 * @param owner true for who has the role of owner of the house at the provider, as of the last time it was asked
 * @param lastAt when this person last signed in
 */
public record StaffAccount(StaffId id, String name, boolean owner, Instant lastAt) {}
