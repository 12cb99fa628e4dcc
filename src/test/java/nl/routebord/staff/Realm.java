package nl.routebord.staff;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The realm of a fictional municipality: three people, a client with a secret, one with a key, one that asks for consent. */
final class Realm {

    static final String SECRET = "a secret of this client";

    private static final Map<String, Object> SECRETLY =
            Map.of("clientAuthenticatorType", "client-secret", "secret", SECRET);

    private Realm() {}

    static String json(String home, RSAKey key) {
        return JsonMapper.builder()
                .build()
                .writeValueAsString(Map.of(
                        "realm",
                        "wijkerveen",
                        "enabled",
                        true,
                        "sslRequired",
                        "none",
                        "roles",
                        Map.of(
                                "realm",
                                List.of(Map.of("name", "routebord-medewerker"), Map.of("name", "routebord-eigenaar"))),
                        "clients",
                        Stream.of(
                                        client(home, "routebord", false, SECRETLY),
                                        client(home, "routebord-sleutel", false, byKey(key)),
                                        client(home, "routebord-vraag", true, SECRETLY))
                                .toList(),
                        "users",
                        List.of(
                                person("sanne", "Sanne", List.of("routebord-medewerker")),
                                person("mark", "Mark", List.of("routebord-medewerker", "routebord-eigenaar")),
                                person("joost", "Joost", List.of()))));
    }

    private static Map<String, Object> byKey(RSAKey key) {
        return Map.of("clientAuthenticatorType", "client-jwt", "keys", new JWKSet(key.toPublicJWK()).toString());
    }

    private static Map<String, Object> client(String home, String id, boolean asks, Map<String, Object> proof) {
        var client = new HashMap<String, Object>(proof);
        var attributes = new HashMap<String, Object>(Map.of(
                "pkce.code.challenge.method",
                "S256",
                "post.logout.redirect.uris",
                home + "/aanmelden",
                "backchannel.logout.url",
                home + "/aanmelden/afmelding",
                "backchannel.logout.session.required",
                "true"));
        if (proof.get("keys") instanceof String keys) {
            client.remove("keys");
            attributes.put("use.jwks.string", "true");
            attributes.put("jwks.string", keys);
        }
        client.put("attributes", attributes);
        client.putAll(Map.of(
                "clientId",
                id,
                "enabled",
                true,
                "protocol",
                "openid-connect",
                "standardFlowEnabled",
                true,
                "directAccessGrantsEnabled",
                false,
                "redirectUris",
                List.of(home + "/aanmelden/terug"),
                "consentRequired",
                asks,
                "fullScopeAllowed",
                true));
        client.put(
                "protocolMappers",
                List.of(Map.of(
                        "name", "roles",
                        "protocol", "openid-connect",
                        "protocolMapper", "oidc-usermodel-realm-role-mapper",
                        "config",
                                Map.of(
                                        "claim.name", "realm_access.roles",
                                        "multivalued", "true",
                                        "jsonType.label", "String",
                                        "id.token.claim", "true",
                                        "access.token.claim", "true"))));
        return client;
    }

    private static Map<String, Object> person(String name, String first, List<String> roles) {
        return Map.of(
                "username",
                name,
                "enabled",
                true,
                "email",
                name + "@wijkerveen.test",
                "emailVerified",
                true,
                "firstName",
                first,
                "lastName",
                "van Wijkerveen",
                "credentials",
                List.of(Map.of("type", "password", "value", name, "temporary", false)),
                "realmRoles",
                roles);
    }
}
