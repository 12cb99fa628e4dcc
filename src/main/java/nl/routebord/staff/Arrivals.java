package nl.routebord.staff;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.routebord.access.Envelopes;
import nl.routebord.access.Once;
import nl.routebord.access.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;

/**
 * To the provider and back: authorization code with PKCE, always. What was asked travels sealed in a cookie for ten minutes and
 * counts once, on all nodes together.
 */
@Component
class Arrivals {

    /** As long as somebody may take at the provider. */
    static final Duration LIFE = Duration.ofMinutes(10);

    private static final String PURPOSE = "staff.way";

    private final OidcSettings settings;
    private final Provider provider;
    private final TokenDesk desk;
    private final IdTokens tokens;
    private final Secrets secrets;
    private final Envelopes envelopes;
    private final Once once;
    private final Clock clock;

    Arrivals(
            OidcSettings settings,
            Provider provider,
            TokenDesk desk,
            IdTokens tokens,
            Secrets secrets,
            Envelopes envelopes,
            Once once,
            Clock clock) {
        this.settings = settings;
        this.provider = provider;
        this.desk = desk;
        this.tokens = tokens;
        this.secrets = secrets;
        this.envelopes = envelopes;
        this.once = once;
        this.clock = clock;
    }

    /** Begins a way. Throws {@link SignInFailed} {@link Outcome#AWAY} where the provider does not answer. */
    Begun begin(String redirect, String back) {
        var known = provider.awake();
        var way = new Way(
                secrets.fresh(),
                secrets.fresh(),
                secrets.fresh() + secrets.fresh(),
                redirect,
                back,
                clock.instant().plus(LIFE));
        return new Begun(question(known, way).getAuthorizationRequestUri(), envelopes.seal(PURPOSE, way.written()));
    }

    /** The way this browser is on, if it is not too old. */
    Optional<Way> way(String cookie) {
        return envelopes
                .open(PURPOSE, cookie)
                .flatMap(Way::read)
                .filter(way -> clock.instant().isBefore(way.until()));
    }

    /**
     * Takes somebody in who comes back with this answer. Throws {@link SignInFailed} for whatever does not hold; the same
     * answer a second time is refused too.
     */
    Arrival arrive(Way way, Answer answer) {
        IdTokens.must(
                answer.state != null && secrets.same(way.state(), answer.state), "the answer is not for this browser");
        IdTokens.must(once.first("state:" + way.state()), "the answer was used before");
        var known = provider.known();
        IdTokens.must(
                answer.iss == null ? !known.namesItself() : answer.iss.equals(settings.issuer()),
                "the answer is by another provider");
        if (answer.error != null) {
            throw new SignInFailed(ofError(answer.error), "the provider said no");
        }
        IdTokens.must(answer.code != null && !answer.code.isEmpty(), "the answer holds no code");
        var given = changed(known, way, answer);
        var token = given.id().orElseThrow(() -> new SignInFailed(Outcome.INVALID, "the provider gave no token"));
        var jwt = tokens.checked(known, token, way.nonce());
        return arrival(
                Objects.requireNonNull(jwt.getSubject()),
                tokens.told(known, jwt, given.access()),
                token,
                given.refresh());
    }

    private TokenDesk.Tokens changed(Known known, Way way, Answer answer) {
        try {
            return desk.ofCode(
                    known,
                    new OAuth2AuthorizationExchange(
                            question(known, way),
                            OAuth2AuthorizationResponse.success(String.valueOf(answer.code))
                                    .redirectUri(way.redirect())
                                    .state(way.state())
                                    .build()));
        } catch (OAuth2AuthorizationException refused) {
            throw new SignInFailed(
                    isSilent(refused) ? Outcome.AWAY : Outcome.INVALID, "the provider changed no code for a token");
        }
    }

    /** True where nobody answered, or somebody who says not to be able to now. */
    static boolean isSilent(OAuth2AuthorizationException refused) {
        return refused.getCause() instanceof ResourceAccessException
                || ofError(refused.getError().getErrorCode()) == Outcome.AWAY;
    }

    private Arrival arrival(String subject, Map<String, Object> told, String token, @Nullable String refresh) {
        var roles = Claims.roles(told, settings.roleClaim());
        if (!roles.contains(settings.staffRole()) && !isOwner(roles)) {
            throw new SignInFailed(Outcome.NO_ROLE, "no role for this product");
        }
        var session = told.get("sid") instanceof String sid && sid.length() <= 255 ? sid : null;
        return new Arrival(
                settings.issuer(),
                subject,
                Claims.name(told, settings.nameClaim()),
                isOwner(roles),
                session,
                token,
                refresh);
    }

    private boolean isOwner(Set<String> roles) {
        return !settings.ownerRole().isEmpty() && roles.contains(settings.ownerRole());
    }

    /**
     * Asks the provider whether somebody may still be in. Throws {@link SignInFailed}: {@link Outcome#AWAY} where it says
     * nothing, anything else where it says no.
     */
    Arrival again(String subject, String idToken, String refreshToken) {
        var known = provider.known();
        TokenDesk.Tokens given;
        try {
            given = desk.ofRefresh(known, refreshToken);
        } catch (OAuth2AuthorizationException refused) {
            // Only "this grant is over" is about the person; all else is about the line or about how this product is
            // set up.
            throw new SignInFailed(
                    "invalid_grant".equals(refused.getError().getErrorCode()) ? Outcome.OVER : Outcome.AWAY,
                    "the provider gave no new token");
        }
        if (given.id().isEmpty()) {
            var told = tokens.toldNow(known, subject, idToken, given.access());
            return arrival(subject, told, idToken, given.refresh());
        }
        var token = given.id().get();
        var fresh = tokens.checked(known, token, null);
        IdTokens.must(subject.equals(fresh.getSubject()), "the new token is for somebody else");
        return arrival(subject, tokens.told(known, fresh, given.access()), token, given.refresh());
    }

    private OAuth2AuthorizationRequest question(Known known, Way way) {
        var more = new HashMap<String, Object>();
        more.put("nonce", way.nonce());
        more.put("code_challenge", challenge(way.verifier()));
        more.put("code_challenge_method", "S256");
        if (!settings.acr().isEmpty()) {
            more.put("acr_values", settings.acr());
        }
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(known.authorization())
                .clientId(settings.clientId())
                .redirectUri(way.redirect())
                .scopes(settings.scope())
                .state(way.state())
                .additionalParameters(more)
                .attributes(held -> held.put("code_verifier", way.verifier()))
                .build();
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Outcome ofError(String error) {
        return switch (error) {
            case "access_denied", "consent_required", "interaction_required" -> Outcome.STOPPED;
            case "server_error", "temporarily_unavailable" -> Outcome.AWAY;
            default -> Outcome.INVALID;
        };
    }

    /** Where the browser goes, and what it keeps meanwhile. */
    record Begun(String go, String cookie) {}

    /** What the provider sent along with the browser; every part may be missing or forged. */
    record Answer(
            @Nullable String state,
            @Nullable String code,
            @Nullable String error,
            @Nullable String iss) {}
}
