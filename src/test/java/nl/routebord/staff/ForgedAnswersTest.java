package nl.routebord.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A provider, or somebody on the way, that lies: each lie is refused with a sentence, and none of them makes a stack trace. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
@SuppressWarnings("NullAway.Init")
class ForgedAnswersTest {

    @Autowired
    private ApplicationContext context;

    private final FakeProvider provider = new FakeProvider();
    private final String subject = UUID.randomUUID().toString();
    private final Map<Outcome, Integer> before = new java.util.EnumMap<>(Outcome.class);
    private StaffHouse browser;

    @BeforeEach
    void open() {
        browser = new StaffHouse(context, StaffHouse.settings(provider.issuer()));
        for (var outcome : Outcome.values()) {
            before.put(outcome, lines(outcome));
        }
    }

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void an_honest_answer_signs_in_and_leads_back_to_where_it_began() {
        var asked = browser.go("/werkplek/4k2p9w7d");
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("client_id", FakeProvider.CLIENT)
                .containsKeys("code_challenge", "state", "nonce");
        assertThat(asked.get("redirect_uri")).contains("localhost:8080/aanmelden/terug");

        var to = browser.back(asked.get("state"), provider.code(token(asked, claims -> {})), null);

        assertThat(to).isEqualTo("/werkplek/4k2p9w7d");
        assertThat(browser.signedIn()).hasValueSatisfying(account -> {
            assertThat(account.name()).isEqualTo("Sanne de Wit");
            assertThat(account.owner()).isFalse();
        });
        assertThat(browser.cookies).containsOnlyKeys("rb-staf-aangemeld");
        assertThat(provider.asked.getFirst()).containsKeys("code_verifier", "redirect_uri");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iss",
                "aud",
                "azp",
                "nonce",
                "no nonce",
                "exp",
                "no exp",
                "no sub",
                "alg none",
                "alg hs256",
                "signature",
                "sort"
            })
    void a_token_with_a_lie_in_it_signs_nobody_in(String lie, CapturedOutput log) {
        var asked = browser.go("/");

        var to = browser.back(asked.get("state"), provider.code(lying(lie, asked)), null);

        refused(to, Outcome.INVALID, log);
    }

    private String lying(String lie, Map<String, String> asked) {
        var other = FakeProvider.key();
        return switch (lie) {
            case "iss" -> token(asked, claims -> claims.issuer("https://elders.example.org"));
            case "aud" -> token(asked, claims -> claims.audience("another-client"));
            case "azp" ->
                token(
                        asked,
                        claims -> claims.audience(List.of(FakeProvider.CLIENT, "b"))
                                .claim("azp", "b"));
            case "nonce" -> token(asked, claims -> claims.claim("nonce", "of-somebody-else"));
            case "no nonce" -> token(asked, claims -> claims.claim("nonce", null));
            case "exp" ->
                token(
                        asked,
                        claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(600))));
            case "no exp" -> token(asked, claims -> claims.expirationTime(null));
            case "no sub" -> token(asked, claims -> claims.subject(null));
            case "alg none" -> FakeProvider.unsigned(claims(asked, claims -> {}));
            case "alg hs256" ->
                FakeProvider.shared(
                        claims(asked, claims -> {}),
                        provider.key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8));
            case "signature" -> FakeProvider.signed(claims(asked, claims -> {}), other, JOSEObjectType.JWT);
            case "sort" ->
                FakeProvider.signed(claims(asked, claims -> {}), provider.key, new JOSEObjectType("logout+jwt"));
            default -> throw new IllegalArgumentException(lie);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "no state", "no cookie", "no code", "unknown code", "odd error", "issuer"})
    void an_answer_that_does_not_fit_the_question_signs_nobody_in(String lie, CapturedOutput log) {
        var asked = new HashMap<>(browser.go("/"));
        var code = provider.code(token(asked, claims -> {}));
        var to = switch (lie) {
            case "state" -> browser.back("of-somebody-else", code, null);
            case "no state" -> browser.back(null, code, null);
            case "no cookie" -> {
                browser.cookies.clear();
                yield browser.back(asked.get("state"), code, null);
            }
            case "no code" -> browser.back(asked.get("state"), null, null);
            case "unknown code" -> browser.back(asked.get("state"), "of-somebody-else", null);
            case "odd error" -> browser.back(asked.get("state"), null, "<script>");
            case "issuer" -> browser.back(asked.get("state"), code, null, "https://elders.example.org");
            default -> throw new IllegalArgumentException(lie);
        };
        refused(to, Outcome.INVALID, log);
    }

    @Test
    void the_same_answer_a_second_time_signs_nobody_in(CapturedOutput log) {
        var asked = browser.go("/");
        var cookie = browser.cookies.get(StaffDoorController.COOKIE);
        browser.back(asked.get("state"), provider.code(token(asked, claims -> {})), null);
        var thief = new StaffHouse(context, StaffHouse.settings(provider.issuer()));
        thief.cookies.put(StaffDoorController.COOKIE, cookie);

        var to = thief.back(asked.get("state"), provider.code(token(asked, claims -> {})), null);

        assertThat(to).startsWith("/aanmelden?uitkomst=ongeldig");
        assertThat(thief.signedIn()).isEmpty();
        assertThat(browser.signedIn()).isPresent();
        assertThat(log).doesNotContain("\tat ");
    }

    @Test
    void a_code_that_was_used_is_worth_nothing_in_another_way(CapturedOutput log) {
        var first = browser.go("/");
        var code = provider.code(token(first, claims -> {}));
        browser.back(first.get("state"), code, null);
        var thief = new StaffHouse(context, StaffHouse.settings(provider.issuer()));
        var asked = thief.go("/");

        assertThat(thief.back(asked.get("state"), code, null)).startsWith("/aanmelden?uitkomst=ongeldig");
        assertThat(thief.signedIn()).isEmpty();
        assertThat(log).doesNotContain("\tat ");
    }

    @Test
    void who_is_away_for_longer_than_ten_minutes_begins_again(CapturedOutput log) {
        var asked = browser.go("/");
        var later = new StaffHouse(
                context,
                StaffHouse.settings(provider.issuer()),
                Clock.offset(Clock.systemUTC(), Duration.ofMinutes(11)));
        later.cookies.putAll(browser.cookies);
        browser = later;

        var to = later.back(asked.get("state"), provider.code(token(asked, claims -> {})), null);

        refused(to, Outcome.INVALID, log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "low"})
    void a_provider_that_was_not_sure_enough_signs_nobody_in(String acr, CapturedOutput log) {
        browser = new StaffHouse(
                context, StaffHouse.settings(provider.issuer(), "substantial", null, Duration.ofMinutes(5)));
        var asked = browser.go("/");
        assertThat(asked).containsEntry("acr_values", "substantial");

        var to = browser.back(
                asked.get("state"),
                provider.code(token(asked, claims -> claims.claim("acr", acr.isEmpty() ? null : acr))),
                null);

        refused(to, Outcome.INVALID, log);
        var again = browser.go("/");
        browser.back(
                again.get("state"), provider.code(token(again, claims -> claims.claim("acr", "substantial"))), null);
        assertThat(browser.signedIn()).isPresent();
    }

    @Test
    void who_has_no_role_or_stopped_is_told_so_and_is_not_in(CapturedOutput log) {
        var asked = browser.go("/");
        var none = token(asked, claims -> claims.claim("realm_access", Map.of("roles", List.of("other"))));
        refused(browser.back(asked.get("state"), provider.code(none), null), Outcome.NO_ROLE, log);

        var again = browser.go("/");
        refused(browser.back(again.get("state"), null, "access_denied"), Outcome.STOPPED, log);
    }

    @Test
    void what_the_token_does_not_tell_is_asked_from_the_page_about_that_person_alone(CapturedOutput log) {
        provider.userInfo.putAll(Map.of(
                "sub",
                "somebody-else",
                "realm_access",
                Map.of("roles", List.of("routebord-medewerker", "routebord-eigenaar"))));
        var asked = browser.go("/");
        refused(
                browser.back(
                        asked.get("state"),
                        provider.code(token(asked, claims -> claims.claim("realm_access", null))),
                        null),
                Outcome.INVALID,
                log);

        provider.userInfo.put("sub", subject);
        var again = browser.go("/");
        browser.back(
                again.get("state"), provider.code(token(again, claims -> claims.claim("realm_access", null))), null);
        assertThat(browser.signedIn())
                .hasValueSatisfying(account -> assertThat(account.owner()).isTrue());
    }

    @Test
    void a_provider_that_is_down_or_says_it_is_another_is_told_calmly(CapturedOutput log) {
        var wrong = new StaffHouse(context, StaffHouse.settings(provider.issuer() + "/"));
        assertThat(away(wrong)).startsWith("/aanmelden?uitkomst=storing&nummer=");
        provider.close();
        assertThat(away(browser)).startsWith("/aanmelden?uitkomst=storing&nummer=");
        assertThat(log).doesNotContain("\tat ");
    }

    private static String away(StaffHouse browser) {
        return StaffHouse.to(browser.door.go("/", "", browser.request())).toString();
    }

    private void refused(String to, Outcome why, CapturedOutput log) {
        assertThat(to).startsWith("/aanmelden?uitkomst=" + why.word());
        assertThat(to.contains("&nummer=")).isEqualTo(why.isFault());
        assertThat(browser.signedIn()).isEmpty();
        assertThat(browser.cookies).doesNotContainKeys("rb-staf-aangemeld", StaffDoorController.COOKIE);
        assertThat(log).doesNotContain("\tat ");
        assertThat(lines(why)).isGreaterThan(before.getOrDefault(why, 0));
    }

    /** So many refusals of this kind stand in the audit book. */
    private int lines(Outcome why) {
        return context.getBean(JdbcClient.class)
                .sql(
                        "select count(*) from audit_line where action = 'staff.enter' and actor = 'unknown' and result = ?")
                .param("refused:" + why.stem())
                .query(Integer.class)
                .single();
    }

    private String token(Map<String, String> asked, Consumer<JWTClaimsSet.Builder> lie) {
        return provider.signed(claims(asked, lie));
    }

    private JWTClaimsSet claims(Map<String, String> asked, Consumer<JWTClaimsSet.Builder> lie) {
        var claims = provider.claims(subject, asked.get("nonce"));
        lie.accept(claims);
        return claims.build();
    }
}
