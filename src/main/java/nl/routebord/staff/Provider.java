package nl.routebord.staff;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/**
 * The provider of the organisation. It is asked about itself when somebody first needs it, never at the start: one that is down
 * keeps nobody from running a workshop. What it said is kept for an hour.
 */
@Component
class Provider {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration READ = Duration.ofSeconds(5);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** A browser is sent there only where it answered so shortly before. */
    private static final Duration JUST_NOW = Duration.ofSeconds(2);

    private final OidcSettings settings;
    private final Clock clock;
    private final ClientHttpRequestFactory line;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();
    private final AtomicReference<Instant> silentUntil = new AtomicReference<>(Instant.MIN);

    Provider(OidcSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.line = line();
    }

    boolean isOn() {
        return settings.isOn();
    }

    /** How this product speaks with the provider: never longer than a few seconds, and never on to where an answer leads. */
    ClientHttpRequestFactory onTheLine() {
        return line;
    }

    /** What is known of the provider. Throws {@link SignInFailed} {@link Outcome#AWAY} where it does not answer. */
    Known known() {
        return known(KEPT);
    }

    /**
     * The same for who is to be sent there: a browser that finds nobody shows a page of its own, on which nothing is said.
     * Throws {@link SignInFailed} as {@link #known()}.
     */
    Known awake() {
        return known(JUST_NOW);
    }

    private Known known(Duration since) {
        var held = kept.get();
        var now = clock.instant();
        if (held != null && now.isBefore(held.asked.plus(since))) {
            return held.known;
        }
        // Whoever presses the button time and again asks a silent provider once in a while, and not each time.
        if (now.isBefore(silentUntil.get())) {
            throw new SignInFailed(Outcome.AWAY, "the provider did not answer just now");
        }
        try {
            var fresh = ask();
            kept.set(new Kept(fresh, now));
            return fresh;
        } catch (SignInFailed silent) {
            silentUntil.set(now.plus(PAUSE));
            throw silent;
        }
    }

    private Known ask() {
        try {
            var said = RestClient.builder()
                    .requestFactory(line)
                    .build()
                    .get()
                    .uri(settings.issuer().replaceAll("/+$", "") + "/.well-known/openid-configuration")
                    .retrieve()
                    .body(new ParameterizedTypeReference<Map<String, Object>>() {});
            if (said == null || !settings.issuer().equals(said.get("issuer"))) {
                throw new SignInFailed(Outcome.AWAY, "the provider says it is another");
            }
            return known(said);
        } catch (RestClientException | IllegalArgumentException | IllegalStateException noAnswer) {
            throw new SignInFailed(Outcome.AWAY, "the provider does not say who it is");
        }
    }

    private Known known(Map<String, Object> said) {
        var client = ClientRegistrations.fromOidcConfiguration(said)
                .registrationId("staff")
                .clientId(settings.clientId())
                .clientSecret(settings.secret())
                .redirectUri("{baseUrl}" + StaffDoorController.BACK)
                .scope(settings.scope());
        if (settings.key() != null) {
            client.clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT);
        }
        var registration = client.build();
        var keys = registration.getProviderDetails().getJwkSetUri();
        if (keys == null) {
            throw new SignInFailed(Outcome.AWAY, "the provider has no keys");
        }
        var decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .restOperations(new RestTemplate(line))
                // Never "none", and never with a secret that both sides know.
                .jwsAlgorithms(some -> some.addAll(List.of(
                        SignatureAlgorithm.RS256,
                        SignatureAlgorithm.RS384,
                        SignatureAlgorithm.RS512,
                        SignatureAlgorithm.PS256,
                        SignatureAlgorithm.PS384,
                        SignatureAlgorithm.PS512,
                        SignatureAlgorithm.ES256,
                        SignatureAlgorithm.ES384,
                        SignatureAlgorithm.ES512)))
                .validateType(false)
                .build();
        // What a token has to hold differs by what it is for: see IdTokens and LogoutMessages.
        decoder.setJwtValidator(token -> OAuth2TokenValidatorResult.success());
        return new Known(registration, decoder);
    }

    private static ClientHttpRequestFactory line() {
        var line = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        line.setReadTimeout(READ);
        return line;
    }

    private record Kept(Known known, Instant asked) {}
}
