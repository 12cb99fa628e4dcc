package nl.routebord.staff;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * What the provider says about itself.
 *
 * @param client this product as the provider knows it, with the addresses to go to
 * @param decoder checks the signature of a token with the provider's keys, and nothing else
 */
record Known(ClientRegistration client, JwtDecoder decoder) {

    /** Where a browser goes to sign in. */
    String authorization() {
        var there = client.getProviderDetails().getAuthorizationUri();
        if (there == null) {
            throw new SignInFailed(Outcome.AWAY, "the provider has no page to sign in");
        }
        return there;
    }

    /** Where a browser goes to end the provider's own session; null where it has no such address. */
    @Nullable
    String endSession() {
        return text("end_session_endpoint");
    }

    /** Where the provider tells more about somebody; null where it has no such address. */
    @Nullable
    String userInfo() {
        return text("userinfo_endpoint");
    }

    /** True where the provider names itself in the address of its answer (RFC 9207). */
    boolean namesItself() {
        return Boolean.TRUE.equals(said().get("authorization_response_iss_parameter_supported"));
    }

    private @Nullable String text(String name) {
        return said().get(name) instanceof String text && !text.isBlank() ? text : null;
    }

    private Map<String, Object> said() {
        return client.getProviderDetails().getConfigurationMetadata();
    }
}
