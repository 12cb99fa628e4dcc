package nl.routebord.staff;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The realm of a fictional municipality: three people, a client with a secret, one with a key, one that asks for consent, and
 * one whose roles stand elsewhere.
 */
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
                                        client(home, "routebord-vraag", true, SECRETLY),
                                        elsewhere(client(home, "routebord-elders", false, SECRETLY)))
                                .toList(),
                        "users",
                        List.of(
                                person("sanne", "Sanne", List.of("routebord-medewerker")),
                                person("mark", "Mark", List.of("routebord-medewerker", "routebord-eigenaar")),
                                person("joost", "Joost", List.of()))));
    }

    /** Keycloak leaves out a key that does not say it is for signatures. */
    private static Map<String, Object> byKey(RSAKey key) {
        var known =
                new RSAKey.Builder(key.toPublicJWK()).keyUse(KeyUse.SIGNATURE).build();
        return Map.of("clientAuthenticatorType", "client-jwt", "keys", new JWKSet(known).toString());
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
        return roles(client, "realm_access.roles", "id.token.claim");
    }

    /** Tells the roles under a name of its own, and only on its page about people. */
    private static Map<String, Object> elsewhere(Map<String, Object> client) {
        return roles(client, "functies", "userinfo.token.claim");
    }

    private static Map<String, Object> roles(Map<String, Object> client, String claim, String where) {
        client.put(
                "protocolMappers",
                List.of(Map.of(
                        "name", "roles",
                        "protocol", "openid-connect",
                        "protocolMapper", "oidc-usermodel-realm-role-mapper",
                        "config",
                                Map.of(
                                        "claim.name",
                                        claim,
                                        "multivalued",
                                        "true",
                                        "jsonType.label",
                                        "String",
                                        where,
                                        "true"))));
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
