package nl.routebord.staff;

import com.nimbusds.jose.jwk.JWK;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.AbstractOAuth2AuthorizationGrantRequest;
import org.springframework.security.oauth2.client.endpoint.AbstractRestClientOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Where a code, or a refresh token, is changed for tokens. This product proves itself with its secret or its key. */
@Component
class TokenDesk {

    private final RestClientAuthorizationCodeTokenResponseClient codes =
            new RestClientAuthorizationCodeTokenResponseClient();
    private final RestClientRefreshTokenTokenResponseClient refreshes = new RestClientRefreshTokenTokenResponseClient();

    TokenDesk(OidcSettings settings, Provider provider) {
        var line = RestClient.builder()
                .requestFactory(provider.onTheLine())
                .configureMessageConverters(known -> known.disableDefaults()
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
        var file = settings.key();
        var key = file == null || !settings.isOn() ? null : ClientKey.in(file);
        dress(codes, line, key);
        dress(refreshes, line, key);
    }

    private static <G extends AbstractOAuth2AuthorizationGrantRequest> void dress(
            AbstractRestClientOAuth2AccessTokenResponseClient<G> desk, RestClient line, @Nullable JWK key) {
        desk.setRestClient(line);
        if (key != null) {
            desk.addParametersConverter(new NimbusJwtClientAuthenticationParametersConverter<>(client -> key));
        }
    }

    /** Changes the code of an answer; a code works once. Throws {@link OAuth2AuthorizationException}. */
    Tokens ofCode(Known known, OAuth2AuthorizationExchange answer) {
        return read(codes.getTokenResponse(new OAuth2AuthorizationCodeGrantRequest(known.client(), answer)), null);
    }

    /** New tokens, as long as the provider lets this person be in. Throws {@link OAuth2AuthorizationException}. */
    Tokens ofRefresh(Known known, String refreshToken) {
        // The earlier access token was never kept; the grant wants one and does not send it.
        var earlier = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, "-", Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
        return read(
                refreshes.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                        known.client(), earlier, new OAuth2RefreshToken(refreshToken, null))),
                refreshToken);
    }

    private static Tokens read(OAuth2AccessTokenResponse answer, @Nullable String earlier) {
        var fresh = answer.getRefreshToken();
        return new Tokens(
                answer.getAccessToken().getTokenValue(),
                answer.getAdditionalParameters().get("id_token") instanceof String token
                        ? Optional.of(token)
                        : Optional.empty(),
                fresh == null ? earlier : fresh.getTokenValue());
    }

    /** What the provider gave; the access token is used at once and never kept. */
    record Tokens(
            String access, Optional<String> id, @Nullable String refresh) {}
}
