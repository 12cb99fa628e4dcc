package nl.routebord.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The provider says by itself that a session is over; whoever forges such a message ends nothing. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class LogoutMessagesTest {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    @Autowired
    private ApplicationContext context;

    private final FakeProvider provider = new FakeProvider();
    private final String subject = UUID.randomUUID().toString();
    private StaffHouse browser;

    @BeforeEach
    void enter() {
        browser = new StaffHouse(context, StaffHouse.settings(provider.issuer()));
        provider.letIn(browser, subject);
        assertThat(browser.signedIn()).isPresent();
    }

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void a_message_of_the_provider_ends_that_session_and_no_other() {
        var elsewhere = browser;
        browser = new StaffHouse(context, StaffHouse.settings(provider.issuer()));
        var asked = browser.go("/");
        var other = provider.claims(subject, asked.get("nonce")).claim("sid", "another-session");
        browser.back(asked.get("state"), provider.code(provider.signed(other.build())), null);

        assertThat(bring(message(claims -> {}))).isEqualTo(200);

        assertThat(elsewhere.signedIn()).isEmpty();
        assertThat(browser.signedIn()).isPresent();
        assertThat(bring(message(claims -> claims.claim("sid", null)))).isEqualTo(200);
        assertThat(browser.signedIn()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iss",
                "aud",
                "iat",
                "exp",
                "no event",
                "nonce",
                "no jti",
                "nobody",
                "signature",
                "none",
                "rubbish"
            })
    void a_message_with_a_lie_in_it_ends_nothing(String lie) {
        var message = switch (lie) {
            case "iss" -> message(claims -> claims.issuer("https://elders.example.org"));
            case "aud" -> message(claims -> claims.audience("another-client"));
            case "iat" ->
                message(claims -> claims.issueTime(Date.from(Instant.now().minusSeconds(3600))));
            case "exp" ->
                message(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(300))));
            case "no event" -> message(claims -> claims.claim("events", Map.of()));
            case "nonce" -> message(claims -> claims.claim("nonce", "x"));
            case "no jti" -> message(claims -> claims.jwtID(null));
            case "nobody" -> message(claims -> claims.subject(null).claim("sid", null));
            case "signature" ->
                FakeProvider.signed(told(claims -> {}), FakeProvider.key(), new JOSEObjectType("logout+jwt"));
            case "none" -> FakeProvider.unsigned(told(claims -> {}));
            default -> "rubbish";
        };
        assertThat(bring(message)).isEqualTo(400);
        assertThat(browser.signedIn()).isPresent();
    }

    @Test
    void the_same_message_counts_once() {
        var message = message(claims -> {});
        assertThat(bring(message)).isEqualTo(200);
        provider.letIn(browser, subject);
        assertThat(bring(message)).isEqualTo(400);
        assertThat(browser.signedIn()).isPresent();
    }

    @Test
    void who_brings_rubbish_time_and_again_is_not_read_for_a_while() {
        assertThat(IntStream.range(0, 500).map(once -> bring("rubbish"))).contains(400, 429);
        assertThat(bring(message(claims -> {}))).isEqualTo(429);
        assertThat(browser.signedIn()).isPresent();
    }

    private int bring(String message) {
        return browser.out.message(message).getStatusCode().value();
    }

    private String message(Consumer<JWTClaimsSet.Builder> lie) {
        return FakeProvider.signed(told(lie), provider.key, new JOSEObjectType("logout+jwt"));
    }

    private JWTClaimsSet told(Consumer<JWTClaimsSet.Builder> lie) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(provider.issuer())
                .subject(subject)
                .audience(FakeProvider.CLIENT)
                .issueTime(new Date())
                .jwtID(UUID.randomUUID().toString())
                .claim("sid", "session-" + subject)
                .claim("events", Map.of(EVENT, Map.of()));
        lie.accept(claims);
        return claims.build();
    }
}
