package nl.routebord.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.routebord.access.Once;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The provider says by itself that a session over there is over (OpenID Connect Back-Channel Logout). Nobody is signed in who
 * brings it, so nothing counts but the provider's own signature.
 */
@Component
class LogoutMessages {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    /** How old a message may be; its id is remembered for longer. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final OidcSettings settings;
    private final Provider provider;
    private final SignIns signIns;
    private final Once once;
    private final Clock clock;

    LogoutMessages(OidcSettings settings, Provider provider, SignIns signIns, Once once, Clock clock) {
        this.settings = settings;
        this.provider = provider;
        this.signIns = signIns;
        this.once = once;
        this.clock = clock;
    }

    /** Ends what this message is about. Throws {@link SignInFailed} for a message that does not hold. */
    void take(String message) {
        IdTokens.must(settings.isOn(), "no provider is set");
        var jwt = IdTokens.signed(provider.known(), message);
        var type = jwt.getHeaders().get("typ");
        IdTokens.must(
                type == null || type.toString().matches("(?i)jwt|logout\\+jwt"), "the message is of another sort");
        IdTokens.must(settings.issuer().equals(jwt.getClaimAsString("iss")), "the message is by another provider");
        IdTokens.must(
                jwt.getAudience() != null && jwt.getAudience().contains(settings.clientId()),
                "the message is not for us");
        IdTokens.must(isFresh(jwt.getIssuedAt(), jwt.getExpiresAt()), "the message is too old");
        IdTokens.must(
                jwt.getClaim("events") instanceof Map<?, ?> events && events.get(EVENT) instanceof Map<?, ?>,
                "the message says something else");
        IdTokens.must(!jwt.hasClaim("nonce"), "the message answers a question");
        var session = jwt.getClaimAsString("sid");
        var subject = jwt.getSubject();
        IdTokens.must(session != null || subject != null, "the message is about nobody");
        IdTokens.must(jwt.getId() != null && once.first("jti:" + jwt.getId()), "the message came before");
        signIns.endFrom(session, subject);
    }

    private boolean isFresh(@Nullable Instant at, @Nullable Instant until) {
        var now = clock.instant();
        return at != null
                && Duration.between(at, now).abs().compareTo(FRESH) <= 0
                && (until == null || now.minusSeconds(60).isBefore(until));
    }
}
