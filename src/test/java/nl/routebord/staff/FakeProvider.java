package nl.routebord.staff;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** A provider on loopback that can be told to lie in every part of its answer. */
final class FakeProvider implements AutoCloseable {

    static final String CLIENT = "routebord";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final RSAKey OWN = fresh();
    private static final RSAKey OTHER = fresh();

    final RSAKey key = OWN;
    final List<Map<String, String>> asked = new ArrayList<>();
    final Map<String, Object> userInfo = new ConcurrentHashMap<>();

    private final HttpServer server;
    private final Map<String, String> codes = new ConcurrentHashMap<>();
    private final Set<String> used = new HashSet<>();
    private volatile String refreshAnswer = "{\"error\":\"invalid_grant\"}";
    private volatile int refreshStatus = 400;

    FakeProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext(
                "/.well-known/openid-configuration", call -> send(call, 200, JSON.writeValueAsString(about())));
        server.createContext("/keys", call -> send(call, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/userinfo", call -> send(call, 200, JSON.writeValueAsString(userInfo)));
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private Map<String, Object> about() {
        return Map.of(
                "issuer",
                issuer(),
                "authorization_endpoint",
                issuer() + "/authorize",
                "token_endpoint",
                issuer() + "/token",
                "jwks_uri",
                issuer() + "/keys",
                "userinfo_endpoint",
                issuer() + "/userinfo",
                "end_session_endpoint",
                issuer() + "/logout",
                "subject_types_supported",
                List.of("public"),
                "response_types_supported",
                List.of("code"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"),
                "scopes_supported",
                List.of("openid"));
    }

    private void token(HttpExchange call) throws IOException {
        var sent = UriComponentsBuilder.newInstance()
                .query(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
                .build()
                .getQueryParams()
                .toSingleValueMap();
        asked.add(sent);
        if ("refresh_token".equals(sent.get("grant_type"))) {
            send(call, refreshStatus, refreshAnswer);
            return;
        }
        var code = String.valueOf(sent.get("code"));
        var token = codes.get(code);
        if (token == null || !used.add(code)) {
            send(call, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        send(call, 200, answer(token, "refresh-" + code));
    }

    static String answer(String token, String refresh) {
        return JSON.writeValueAsString(Map.of(
                "access_token",
                "access",
                "token_type",
                "Bearer",
                "expires_in",
                60,
                "id_token",
                token,
                "refresh_token",
                refresh));
    }

    /** The code of a person who said yes, and the token that it is worth. */
    String code(String token) {
        var code = "code-" + codes.size() + "-" + System.nanoTime();
        codes.put(code, token);
        return code;
    }

    /** Somebody walks the whole way, and all that is said is true. */
    void letIn(StaffHouse browser, String subject) {
        var asked = browser.go("/");
        var token = signed(claims(subject, asked.get("nonce")).build());
        browser.back(asked.get("state"), code(token), null);
    }

    /** What the next question by a refresh token gets. */
    void refresh(int status, String answer) {
        refreshStatus = status;
        refreshAnswer = answer;
    }

    /** The claims of a token that holds in every part, for this nonce. */
    JWTClaimsSet.Builder claims(String subject, @Nullable String nonce) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject)
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", nonce)
                .claim("sid", "session-" + subject)
                .claim("name", "Sanne de Wit")
                .claim("realm_access", Map.of("roles", List.of("routebord-medewerker")));
    }

    String signed(JWTClaimsSet claims) {
        return signed(claims, key, JOSEObjectType.JWT);
    }

    static String signed(JWTClaimsSet claims, RSAKey by, JOSEObjectType type) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(by.getKeyID())
                            .type(type)
                            .build(),
                    claims);
            token.sign(new RSASSASigner(by));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static String unsigned(JWTClaimsSet claims) {
        return new PlainJWT(claims).serialize();
    }

    /** Signed with what both sides know: a thief of that secret, or of the open key taken for one, would be anybody. */
    static String shared(JWTClaimsSet claims, byte[] secret) {
        try {
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            token.sign(new MACSigner(secret));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A key of somebody else. One for all, because finding one takes long. */
    static RSAKey key() {
        return OTHER;
    }

    private static RSAKey fresh() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void send(HttpExchange call, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
