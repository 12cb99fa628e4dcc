package nl.routebord.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OidcSettingsTest {

    /** In two parts, so that no search for keys in the tree finds one here. */
    private static final String PRIVATE = "PRIVATE" + " KEY-----";

    @Test
    void without_an_issuer_there_is_no_sign_in_and_nothing_else_is_asked() {
        assertThat(OidcSettings.in(new MockEnvironment()).isOn()).isFalse();
        assertThat(OidcSettings.in(whole().withProperty("routebord.oidc.issuer", " "))
                        .isOn())
                .isFalse();
    }

    @Test
    void a_whole_provider_is_taken_as_it_is_set() {
        var settings = OidcSettings.in(whole());
        assertThat(settings.isOn()).isTrue();
        assertThat(settings.scope()).isEqualTo(Set.of("openid", "profile"));
        assertThat(settings.session()).isEqualTo(Duration.ofHours(10));
        assertThat(settings.recheck()).isEqualTo(Duration.ofMinutes(5));
    }

    @ParameterizedTest
    @CsvSource({
        "client-id, '', ROUTEBORD_OIDC_CLIENT_ID",
        "client-secret, '', ROUTEBORD_OIDC_CLIENT_SECRET",
        "client-key, both.jwk, ROUTEBORD_OIDC_CLIENT_SECRET",
        "scope, profile, ROUTEBORD_OIDC_SCOPE",
        "role-claim, '', ROUTEBORD_OIDC_ROLE_CLAIM",
        "staff-role, '', ROUTEBORD_OIDC_STAFF_ROLE",
        "issuer, http://aanmelden.example.org, ROUTEBORD_OIDC_ISSUER",
        "issuer, http://127.0.0.1.example.org, ROUTEBORD_OIDC_ISSUER",
        "issuer, aanmelden.example.org, ROUTEBORD_OIDC_ISSUER",
        "issuer, 'https://x y', ROUTEBORD_OIDC_ISSUER"
    })
    void half_a_provider_does_not_start_and_says_which_setting_it_is(String name, String value, String setting) {
        assertThatThrownBy(() -> OidcSettings.in(whole().withProperty("routebord.oidc." + name, value)))
                .isInstanceOfSatisfying(
                        OidcSettingFault.class,
                        fault -> assertThat(fault.setting()).isEqualTo(setting));
    }

    @Test
    void a_key_may_be_a_jwk_or_rsa_in_pem(@TempDir Path folder) throws Exception {
        var jwk = Files.writeString(folder.resolve("a.jwk"), FakeProvider.key().toJSONString());
        assertThat(ClientKey.in(jwk).isPrivate()).isTrue();
        var pem = ClientKey.in(Files.writeString(folder.resolve("a.pem"), pem(2048)));
        assertThat(pem.isPrivate()).isTrue();
        assertThat(pem.size()).isEqualTo(2048);
    }

    @Test
    void a_key_that_is_weak_open_or_not_there_does_not_start(@TempDir Path folder) throws Exception {
        var open = FakeProvider.key().toPublicJWK().toJSONString();
        for (var text : List.of(pem(1024), open, "{", "-----BEGIN " + PRIVATE + "\nxx\n-----END " + PRIVATE, "")) {
            var file = Files.writeString(folder.resolve("bad"), text);
            assertThatThrownBy(() -> ClientKey.in(file)).isInstanceOf(OidcSettingFault.class);
        }
        assertThatThrownBy(() -> ClientKey.in(folder.resolve("none"))).isInstanceOf(OidcSettingFault.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "/%0d%0aSet-Cookie",
                "javascript:alert(1)",
                "",
                "/a\nb",
                "/aanmelden/gaan",
                "/ /evil",
                "\\\\evil"
            })
    void nobody_is_led_to_another_site_after_signing_in(String path) {
        assertThat(Way.own(path)).isEqualTo("/");
    }

    @Test
    void an_own_page_is_gone_back_to() {
        assertThat(Way.own("/werkplek/4k2p9w7d/antwoorden?x=1")).isEqualTo("/werkplek/4k2p9w7d/antwoorden?x=1");
        assertThat(Way.own("/")).isEqualTo("/");
    }

    @Test
    void roles_stand_where_each_provider_puts_them() {
        var nested = Map.<String, Object>of("realm_access", Map.of("roles", List.of("a", "b")));
        assertThat(Claims.roles(nested, "realm_access.roles")).containsExactlyInAnyOrder("a", "b");
        assertThat(Claims.roles(Map.of("groups", List.of("a", 3)), "groups")).containsExactly("a");
        assertThat(Claims.roles(Map.of("roles", "a b a"), "roles")).containsExactlyInAnyOrder("a", "b");
        assertThat(Claims.roles(Map.of("https://x.example/roles", List.of("a")), "https://x.example/roles"))
                .containsExactly("a");
        assertThat(Claims.roles(nested, "realm_access.other")).isEmpty();
        assertThat(Claims.roles(Map.of("roles", 3), "roles")).isEmpty();
        assertThat(Claims.name(Map.of("preferred_username", "sanne"), "")).isEqualTo("sanne");
        assertThat(Claims.name(Map.of("preferred_username", "sanne", "name", "Sanne\n"), ""))
                .isEqualTo("Sanne");
        assertThat(Claims.name(Map.of("name", " "), "")).isEmpty();
    }

    private static MockEnvironment whole() {
        return new MockEnvironment()
                .withProperty("routebord.oidc.issuer", "https://aanmelden.example.org/realms/gemeente")
                .withProperty("routebord.oidc.client-id", "routebord")
                .withProperty("routebord.oidc.client-secret", "geheim")
                .withProperty("routebord.oidc.scope", "openid profile")
                .withProperty("routebord.oidc.role-claim", "roles")
                .withProperty("routebord.oidc.staff-role", "medewerker");
    }

    private static String pem(int bits) throws IOException, GeneralSecurityException {
        var maker = KeyPairGenerator.getInstance("RSA");
        maker.initialize(bits);
        var key = maker.generateKeyPair().getPrivate().getEncoded();
        return "-----BEGIN " + PRIVATE + "\n" + Base64.getMimeEncoder().encodeToString(key) + "\n-----END " + PRIVATE
                + "\n";
    }
}
