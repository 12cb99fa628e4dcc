package nl.routebord.staff;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Reads the token in which the provider says who somebody is. Nothing in it counts before its signature, its maker, for whom
 * it is, its age and the question it answers all hold.
 */
@Component
class IdTokens {

    private static final int LONGEST = 20_000;

    private final OidcSettings settings;
    private final Provider provider;
    private final Clock clock;

    IdTokens(OidcSettings settings, Provider provider, Clock clock) {
        this.settings = settings;
        this.provider = provider;
        this.clock = clock;
    }

    /**
     * The token, checked. {@code nonce} null: one that came by a refresh token, which answers no question of a browser.
     * Throws {@link SignInFailed}: {@link Outcome#INVALID}, or {@link Outcome#AWAY} where the keys cannot be had.
     */
    Jwt checked(Known known, String token, @Nullable String nonce) {
        var jwt = signed(known, token);
        var type = jwt.getHeaders().get("typ");
        must(type == null || "JWT".equalsIgnoreCase(type.toString()), "the token is of another sort");
        var validator = new OidcIdTokenValidator(known.client());
        validator.setClock(clock);
        must(!validator.validate(jwt).hasErrors(), "the token is not for us, or not for now");
        must(settings.issuer().equals(jwt.getClaimAsString("iss")), "the token is by another provider");
        must(jwt.getSubject() != null && jwt.getSubject().length() <= 255, "the token names nobody");
        if (nonce != null) {
            must(nonce.equals(jwt.getClaimAsString("nonce")), "the token answers another question");
            must(
                    settings.acr().isEmpty() || settings.acr().equals(jwt.getClaimAsString("acr")),
                    "the provider was not sure enough");
        }
        return jwt;
    }

    /** The token with its signature checked and nothing else. */
    static Jwt signed(Known known, String token) {
        must(token.length() <= LONGEST, "the token is too long");
        try {
            return known.decoder().decode(token);
        } catch (BadJwtException bad) {
            throw new SignInFailed(Outcome.INVALID, "the token is not signed by the provider");
        } catch (JwtException noKeys) {
            throw new SignInFailed(Outcome.AWAY, "the provider gives no keys");
        }
    }

    /**
     * All that the provider tells: the token, and its page about somebody where the token is silent about roles or the name.
     * Throws {@link SignInFailed} as {@link #checked}.
     */
    Map<String, Object> told(Known known, Jwt token, String accessToken) {
        var all = new HashMap<String, Object>(token.getClaims());
        var page = known.userInfo();
        if (page == null
                || (Claims.tells(all, settings.roleClaim())
                        && !Claims.name(all, settings.nameClaim()).isEmpty())) {
            return all;
        }
        var more = userInfo(page, Objects.requireNonNull(token.getSubject()), accessToken);
        more.forEach(all::putIfAbsent);
        // A claim with parts of its own may stand half in the one and half in the other.
        if (!Claims.tells(all, settings.roleClaim()) && Claims.tells(more, settings.roleClaim())) {
            all.put(settings.roleClaim(), Claims.roles(more, settings.roleClaim()));
        }
        return all;
    }

    /**
     * What the provider tells now about somebody it gave no new token. Where it has no page about people, nothing newer than
     * the earlier token can be had, and that counts; it was checked when it came and was sealed since. Throws
     * {@link SignInFailed} as {@link #checked}.
     */
    Map<String, Object> toldNow(Known known, String subject, String earlier, String accessToken) {
        var page = known.userInfo();
        if (page != null) {
            return userInfo(page, subject, accessToken);
        }
        try {
            return SignedJWT.parse(earlier).getJWTClaimsSet().getClaims();
        } catch (ParseException unreadable) {
            throw new SignInFailed(Outcome.INVALID, "the earlier token cannot be read");
        }
    }

    private Map<String, Object> userInfo(String page, String subject, String accessToken) {
        var more = userInfo(page, accessToken);
        must(subject.equals(more.get("sub")), "the provider tells about somebody else");
        return more;
    }

    private Map<String, Object> userInfo(String page, String accessToken) {
        try {
            var more = RestClient.builder()
                    .requestFactory(provider.onTheLine())
                    .build()
                    .get()
                    .uri(page)
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + accessToken)
                    .retrieve()
                    .body(new ParameterizedTypeReference<Map<String, Object>>() {});
            return more == null ? Map.of() : more;
        } catch (HttpClientErrorException.Unauthorized | HttpClientErrorException.Forbidden refused) {
            throw new SignInFailed(Outcome.INVALID, "the provider does not tell about this person");
        } catch (RestClientException noAnswer) {
            throw new SignInFailed(Outcome.AWAY, "the provider tells nothing more");
        }
    }

    static void must(boolean holds, String why) {
        if (!holds) {
            throw new SignInFailed(Outcome.INVALID, why);
        }
    }
}
