package nl.routebord.staff;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Which provider says who is staff, as set in {@code .env}. Half a provider does not start: who set it up is told at once
 * which setting is missing, and not the first colleague who cannot sign in.
 *
 * @param issuer empty where no provider is set: then only the owner's link lets staff in
 * @param secret of this client; empty where it proves itself with a key
 * @param key file with the private key of this client, as JWK or as RSA in PEM; null where it has a secret
 * @param roleClaim the path to the roles in what the provider tells, for example {@code realm_access.roles}
 * @param staffRole who has this one may sign in
 * @param ownerRole who has this one owns the house too; empty where nobody does by a role
 * @param nameClaim where the name stands; empty: {@code name}, else {@code preferred_username}
 * @param acr how sure the provider must have been about who it is; empty where any will do
 * @param session how long a sign-in lasts at most
 * @param recheck how often the provider is asked whether somebody may still be in
 */
record OidcSettings(
        String issuer,
        String clientId,
        String secret,
        @Nullable Path key,
        Set<String> scope,
        String roleClaim,
        String staffRole,
        String ownerRole,
        String nameClaim,
        String acr,
        Duration session,
        Duration recheck) {

    private static final String PREFIX = "routebord.oidc.";

    static OidcSettings in(Environment set) {
        var key = text(set, "client-key");
        var settings = new OidcSettings(
                text(set, "issuer"),
                text(set, "client-id"),
                text(set, "client-secret"),
                key.isEmpty() ? null : Path.of(key),
                Set.of(StringUtils.tokenizeToStringArray(text(set, "scope"), " ,")),
                text(set, "role-claim"),
                text(set, "staff-role"),
                text(set, "owner-role"),
                text(set, "name-claim"),
                text(set, "acr"),
                set.getProperty(PREFIX + "session", Duration.class, Duration.ofHours(10)),
                set.getProperty(PREFIX + "recheck", Duration.class, Duration.ofMinutes(5)));
        if (settings.isOn()) {
            settings.check();
        }
        return settings;
    }

    boolean isOn() {
        return !issuer.isEmpty();
    }

    private void check() {
        must(isSafe(issuer), "ROUTEBORD_OIDC_ISSUER");
        must(!clientId.isEmpty(), "ROUTEBORD_OIDC_CLIENT_ID");
        must(secret.isEmpty() == (key != null), "ROUTEBORD_OIDC_CLIENT_SECRET");
        must(scope.contains("openid"), "ROUTEBORD_OIDC_SCOPE");
        must(!roleClaim.isEmpty(), "ROUTEBORD_OIDC_ROLE_CLAIM");
        must(!staffRole.isEmpty(), "ROUTEBORD_OIDC_STAFF_ROLE");
        must(session.isPositive(), "ROUTEBORD_OIDC_SESSION");
        must(recheck.isPositive(), "ROUTEBORD_OIDC_RECHECK");
    }

    /** Without https only on this very computer, to try it out: elsewhere anybody on the way could say who is staff. */
    private static boolean isSafe(String issuer) {
        try {
            var at = URI.create(issuer);
            return at.getHost() != null
                    && ("https".equals(at.getScheme())
                            || ("http".equals(at.getScheme())
                                    && at.getHost().matches("localhost|127\\.[\\d.]+|\\[::1]")));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static void must(boolean holds, String setting) {
        if (!holds) {
            throw new OidcSettingFault(setting);
        }
    }

    private static String text(Environment set, String name) {
        return set.getProperty(PREFIX + name, "").strip();
    }
}
