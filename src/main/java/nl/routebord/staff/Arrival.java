package nl.routebord.staff;

import org.jspecify.annotations.Nullable;

/**
 * Whom the provider let in, once everything about its answer held.
 *
 * @param session how the provider calls its own session, where it says so
 * @param idToken goes back to the provider at sign-out, so that it asks nothing
 * @param refreshToken with which to ask whether this person may still be in; null where the provider gives none
 */
record Arrival(
        String issuer,
        String subject,
        String name,
        boolean owner,
        @Nullable String session,
        String idToken,
        @Nullable String refreshToken) {}
