package nl.routebord.access;

import nl.routebord.shared.StaffId;

/**
 * Somebody of the organisation signed in just now, maybe for the first time or under another name. Published within the
 * transaction of it: who shows the accounts listens after its commit and looks again.
 */
public record Arrived(StaffId account) {}
