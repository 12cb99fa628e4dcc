package nl.routebord.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;

/** How this product proves itself to the provider. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TokenDeskTest {

    @Test
    void with_a_key_it_signs_who_it_is_and_sends_no_secret(@TempDir Path folder) throws Exception {
        var key = FakeProvider.key();
        var file = Files.writeString(folder.resolve("client.jwk"), key.toJSONString());
        try (var provider = new FakeProvider()) {
            var settings = StaffHouse.settings(provider.issuer(), "", file, Duration.ofMinutes(5));
            var known = new Provider(settings, Clock.systemUTC());

            assertThatThrownBy(() -> new TokenDesk(settings, known).ofRefresh(known.known(), "a-token"))
                    .isInstanceOf(OAuth2AuthorizationException.class);

            var asked = provider.asked.getFirst();
            assertThat(asked).doesNotContainKey("client_secret").containsKey("client_assertion");
            assertThat(asked.get("client_assertion_type")).contains("jwt-bearer");
            var proof = SignedJWT.parse(asked.get("client_assertion"));
            assertThat(proof.verify(new RSASSAVerifier(key.toRSAPublicKey()))).isTrue();
            assertThat(proof.getJWTClaimsSet().getIssuer()).isEqualTo(FakeProvider.CLIENT);
            assertThat(proof.getJWTClaimsSet().getSubject()).isEqualTo(FakeProvider.CLIENT);
            assertThat(proof.getJWTClaimsSet().getAudience()).containsExactly(provider.issuer() + "/token");
            assertThat(proof.getJWTClaimsSet().getJWTID()).isNotBlank();
        }
    }
}
