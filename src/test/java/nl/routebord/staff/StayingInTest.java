package nl.routebord.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.routebord.access.Purpose;
import nl.routebord.road.Reply;
import nl.routebord.testing.BookLines;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is in, stays in as long as the provider wants: asked time and again, or signed out by oneself. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class StayingInTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private final FakeProvider provider = new FakeProvider();
    private final String subject = UUID.randomUUID().toString();
    private StaffHouse browser;

    @BeforeEach
    void enter() {
        browser = house(Clock.systemUTC());
        provider.letIn(browser, subject);
        assertThat(browser.signedIn()).isPresent();
    }

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void somebody_who_still_has_the_role_stays_and_the_next_question_is_by_the_new_token() {
        answer(claims -> {});
        later(6).recheck.look();
        later(12).recheck.look();

        assertThat(browser.signedIn()).isPresent();
        assertThat(refreshes()).hasSize(2);
        assertThat(refreshes().getLast()).isEqualTo("refresh-2");
    }

    @Test
    void nobody_is_asked_about_twice_within_the_time() {
        answer(claims -> {});
        var later = later(6);
        later.recheck.look();
        later.recheck.look();

        assertThat(refreshes()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"closed", "no role", "somebody else", "signature"})
    void who_may_not_be_in_any_more_is_out_with_every_seat(String how) {
        var seat = browser.credentials.issueWithin(
                browser.accounts.signIn(browser.holds()).orElseThrow(),
                "werk-4k2p9w7d",
                Purpose.FACILITATOR,
                UUID.randomUUID(),
                null);
        switch (how) {
            case "closed" -> provider.refresh(400, "{\"error\":\"invalid_grant\"}");
            case "no role" -> answer(claims -> claims.claim("realm_access", Map.of("roles", List.of())));
            case "somebody else" -> answer(claims -> claims.subject("somebody-else"));
            default ->
                provider.refresh(
                        200,
                        FakeProvider.answer(
                                FakeProvider.signed(
                                        provider.claims(subject, null).build(), FakeProvider.key(), JOSEObjectType.JWT),
                                "refresh-2"));
        }
        later(6).recheck.look();

        assertThat(browser.signedIn()).isEmpty();
        assertThat(browser.credentials.check(seat)).isEmpty();
        assertThat(kept()).isZero();
        assertThat(lines())
                .containsExactly(
                        "staff.enter ok account:" + account() + " door", "staff.putout ok system system:provider");
    }

    @Test
    void of_a_provider_that_gives_no_new_token_the_page_about_that_person_counts() {
        provider.refresh(200, "{\"access_token\":\"access\",\"token_type\":\"Bearer\",\"expires_in\":60}");
        provider.userInfo.putAll(
                Map.of("sub", subject, "realm_access", Map.of("roles", List.of("routebord-medewerker"))));
        later(6).recheck.look();
        assertThat(browser.signedIn()).isPresent();

        provider.userInfo.put("realm_access", Map.of("roles", List.of()));
        later(12).recheck.look();
        assertThat(browser.signedIn()).isEmpty();
    }

    @Test
    void who_lost_the_role_of_owner_signs_in_again_for_the_rights_that_are_left() {
        var asked = browser.go("/");
        var both = Map.of("roles", List.of("routebord-medewerker", "routebord-eigenaar"));
        browser.back(
                asked.get("state"),
                provider.code(provider.signed(provider.claims(subject, asked.get("nonce"))
                        .claim("realm_access", both)
                        .build())),
                null);
        assertThat(browser.signedIn().orElseThrow().owner()).isTrue();
        answer(claims -> {});
        later(6).recheck.look();

        assertThat(browser.signedIn()).isEmpty();
        provider.letIn(browser, subject);
        assertThat(browser.signedIn().orElseThrow().owner()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"down", "busy", "wrong secret"})
    void a_provider_that_says_nothing_about_somebody_puts_nobody_out(String how) {
        switch (how) {
            case "down" -> provider.close();
            case "busy" -> provider.refresh(503, "{\"error\":\"temporarily_unavailable\"}");
            default -> provider.refresh(401, "{\"error\":\"invalid_client\"}");
        }
        later(6).recheck.look();
        later(12).recheck.look();

        assertThat(browser.signedIn()).isPresent();
    }

    @Test
    void a_sign_in_that_lasted_long_enough_is_ended_and_its_tokens_are_gone() {
        provider.close();
        var later = house(Clock.offset(Clock.systemUTC(), Duration.ofHours(11)));
        later.recheck.look();
        later.recheck.look();

        assertThat(browser.signedIn()).isEmpty();
        assertThat(kept()).isZero();
        assertThat(lines())
                .containsExactly(
                        "staff.enter ok account:" + account() + " door", "staff.clock.end ok system system:sign-ins");
    }

    @Test
    void the_tokens_stand_nowhere_as_they_are() {
        var stored = jdbc.sql("select s.id_token, s.refresh_token from staff_sign_in s"
                        + " join staff_account a on a.id = s.account_id where a.subject = ?")
                .param(subject)
                .query()
                .singleRow();
        assertThat(stored.values())
                .doesNotContainNull()
                .allSatisfy(value -> assertThat(value.toString())
                        .doesNotContain("refresh-")
                        .doesNotContain("eyJ")
                        .doesNotContain("."));
    }

    @Test
    void signing_in_again_ends_the_sign_in_this_browser_had() {
        var before = browser.accounts.signIn(browser.holds()).orElseThrow();
        provider.letIn(browser, subject);

        assertThat(browser.accounts.signIn(browser.holds()).orElseThrow()).isNotEqualTo(before);
        assertThat(browser.signIns.idToken(before)).isEmpty();
    }

    @Test
    void a_session_of_the_web_server_from_before_gets_another_name() {
        var asked = browser.go("/");
        var request = browser.request();
        var session = request.getSession();
        var before = session.getId();
        var token = provider.signed(provider.claims(subject, asked.get("nonce")).build());

        browser.door.back(asked.get("state"), provider.code(token), null, null, request);

        assertThat(request.getSession().getId()).isNotEqualTo(before);
    }

    @Test
    void signing_out_ends_all_at_once_takes_the_cookies_and_leads_to_the_provider() {
        var in = browser.accounts.signIn(browser.holds()).orElseThrow();
        browser.cookies.put(
                "rb-werk-4k2p9w7d",
                browser.credentials.issueWithin(in, "werk-4k2p9w7d", Purpose.FACILITATOR, UUID.randomUUID(), null));
        browser.cookies.put("rb-m-4k2p9w7d", "of-another-way-in");

        var before = browser.request();
        var out = browser.out.out(before);
        browser.take(out);

        assertThat(out.getBody()).isEqualTo(Reply.go("/aanmelden/verlaten"));
        // The same once more, where the first answer was lost on the way.
        assertThat(browser.out.out(before).getBody()).isEqualTo(Reply.go("/aanmelden/verlaten"));
        assertThat(browser.signedIn()).isEmpty();
        assertThat(browser.cookies).containsOnlyKeys("rb-m-4k2p9w7d", "rb-verlaten");
        var leave = browser.out.leave(null, browser.request());
        var there = StaffHouse.to(leave);
        browser.take(leave);
        assertThat(there.toString()).startsWith(provider.issuer() + "/logout?");
        assertThat(StaffHouse.parts(there)).containsKeys("id_token_hint", "post_logout_redirect_uri", "client_id");
        assertThat(StaffHouse.to(browser.out.leave(null, browser.request())).toString())
                .isEqualTo("/aanmelden?uitkomst=afgemeld");
        assertThat(browser.out.out(browser.request()).getBody()).isEqualTo(Reply.go("/aanmelden?uitkomst=afgemeld"));
        assertThat(lines())
                .containsExactly(
                        "staff.enter ok account:" + account() + " door",
                        "staff.out ok account:" + account() + " signin");
    }

    private List<String> lines() {
        return BookLines.about(jdbc, account());
    }

    private UUID account() {
        return jdbc.sql("select id from staff_account where subject = ?")
                .param(subject)
                .query(UUID.class)
                .single();
    }

    private void answer(Consumer<JWTClaimsSet.Builder> lie) {
        var claims = provider.claims(subject, null)
                .expirationTime(Date.from(Instant.now().plus(Duration.ofHours(1))));
        lie.accept(claims);
        provider.refresh(200, FakeProvider.answer(provider.signed(claims.build()), "refresh-2"));
    }

    private List<String> refreshes() {
        return provider.asked.stream()
                .filter(asked -> "refresh_token".equals(asked.get("grant_type")))
                .map(asked -> asked.get("refresh_token"))
                .toList();
    }

    /** How many tokens of this person are kept. */
    private int kept() {
        return jdbc.sql("select count(*) from staff_sign_in s join staff_account a on a.id = s.account_id"
                        + " where a.subject = ? and (s.id_token is not null or s.refresh_token is not null)")
                .param(subject)
                .query(Integer.class)
                .single();
    }

    private StaffHouse later(int minutes) {
        return house(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(minutes)));
    }

    private StaffHouse house(Clock clock) {
        return new StaffHouse(context, StaffHouse.settings(provider.issuer()), clock);
    }
}
