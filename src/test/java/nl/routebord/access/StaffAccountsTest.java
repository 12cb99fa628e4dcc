package nl.routebord.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who of the organisation is signed in, and that everything which came from a sign-in ends with it. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class StaffAccountsTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String ISSUER = "https://aanmelden.example.org";

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Secrets secrets;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_same_subject_of_the_same_issuer_is_the_same_account_also_under_another_name() {
        var subject = UUID.randomUUID().toString();
        var first = accounts.arrived(ISSUER, subject, "Sanne", false);
        var again = accounts.arrived(ISSUER, subject, "Sanne de Wit", true);
        var elsewhere = accounts.arrived("https://elders.example.org", subject, "Sanne", false);

        assertThat(again.id()).isEqualTo(first.id()).isNotEqualTo(elsewhere.id());
        assertThat(again.name()).isEqualTo("Sanne de Wit");
        assertThat(again.owner()).isTrue();
        assertThat(accounts.all()).contains(again, elsewhere);
        assertThat(accounts.arrived(ISSUER, subject, "😀".repeat(70), false)
                        .name()
                        .length())
                .isLessThanOrEqualTo(80);
    }

    @Test
    void every_seat_that_came_from_a_sign_in_ends_with_it_and_no_other() {
        var account = accounts.arrived(ISSUER, UUID.randomUUID().toString(), "Mark", false);
        var here = accounts.enter(account.id(), HOUR);
        var there = accounts.enter(account.id(), HOUR);
        var seat = credentials.issueWithin(here.id(), "werk-4k2p9w7d", Purpose.FACILITATOR, UUID.randomUUID(), null);
        assertThat(accounts.of(holds(here.secret()))).contains(account);
        assertThat(accounts.signIn(holds(here.secret()))).contains(here.id());
        assertThat(credentials.check(seat)).isPresent();

        credentials.endSignIn(here.id());

        assertThat(accounts.of(holds(here.secret()))).isEmpty();
        assertThat(credentials.check(seat)).isEmpty();
        assertThat(accounts.of(holds(there.secret()))).contains(account);
        var late = credentials.issueWithin(here.id(), "werk-4k2p9w7d", Purpose.FACILITATOR, UUID.randomUUID(), null);
        assertThat(credentials.check(late)).isEmpty();
    }

    @Test
    void a_seat_from_a_sign_in_never_outlives_it() {
        var account = accounts.arrived(ISSUER, UUID.randomUUID().toString(), "Mark", false);
        var in = accounts.enter(account.id(), HOUR);
        var seat = credentials.issueWithin(
                in.id(), "werk-4k2p9w7d", Purpose.FACILITATOR, UUID.randomUUID(), Duration.ofDays(365));

        assertThat(later(HOUR.minusSeconds(5)).check(seat)).isPresent();
        assertThat(later(HOUR.plusSeconds(5)).check(seat)).isEmpty();
        assertThat(later(HOUR.plusSeconds(5)).check(in.secret())).isEmpty();
    }

    @Test
    void whoever_ends_rights_says_which_and_says_nothing_where_none_ended() {
        List<UUID> told = new ArrayList<>();
        var telling = new Credentials(
                jdbc, secrets, Clock.systemUTC(), event -> told.addAll(((Revoked) event).credentialIds()));
        var subject = UUID.randomUUID();
        var one = telling.issue("m-4k2p9w7d", Purpose.GUEST, subject, HOUR);
        var two = telling.issue("m-4k2p9w7d", Purpose.GUEST, subject, HOUR);
        var three = telling.issue("m-4k2p9w7d", Purpose.GUEST, subject, HOUR);

        telling.revoke(one);
        telling.revoke(one);
        assertThat(told).containsExactly(telling.id(one).orElseThrow());
        telling.revoke(telling.id(two).orElseThrow());
        assertThat(told).hasSize(2).contains(telling.id(two).orElseThrow());
        telling.revokeAll(Purpose.GUEST, subject);
        assertThat(told).contains(telling.id(three).orElseThrow());
    }

    private static Function<String, Optional<String>> holds(String secret) {
        return seat -> Optional.of(secret).filter(any -> seat.equals(StaffAccounts.SEAT));
    }

    private Credentials later(Duration by) {
        return new Credentials(jdbc, secrets, Clock.offset(Clock.systemUTC(), by), event -> {});
    }
}
