package nl.routebord.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class CredentialsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    private Credentials credentials;

    @Autowired
    private Secrets secrets;

    @Autowired
    private JdbcClient jdbc;

    private final UUID fatima = UUID.randomUUID();

    @Test
    void a_secret_gives_the_right_it_was_issued_for_and_no_other_secret_does() {
        var secret = credentials.issue("m-4k2p9w7d", Purpose.GUEST, fatima, HOUR);

        assertThat(credentials.check(secret)).contains(new Credential("m-4k2p9w7d", Purpose.GUEST, fatima));
        assertThat(credentials.check(secret + "a")).isEmpty();
        assertThat(credentials.check(secrets.fresh())).isEmpty();
        assertThat(credentials.check("")).isEmpty();
    }

    @Test
    void the_database_never_sees_the_secret_itself() {
        var secret = credentials.issue("m-4k2p9w7d", Purpose.GUEST, fatima, null);

        assertThat(jdbc.sql("select * from credential where subject = ?")
                        .param(fatima)
                        .query()
                        .singleRow()
                        .values())
                .map(String::valueOf)
                .noneMatch(value -> value.contains(secret))
                .contains(secrets.hash(secret));
    }

    @Test
    void of_twenty_who_spend_one_link_at_once_one_gets_in() throws Exception {
        var link = credentials.issue("regie-4k2p9w7d", Purpose.OWNER_LINK, fatima, null);

        var got = AtOnce.all(20, n -> () -> credentials.spend(link));

        assertThat(got.stream().flatMap(Optional::stream))
                .containsExactly(new Credential("regie-4k2p9w7d", Purpose.OWNER_LINK, fatima));
        assertThat(credentials.check(link)).isEmpty();
        assertThat(credentials.spend(link)).isEmpty();
    }

    @Test
    void a_revoked_right_is_over_at_once_and_keeping_it_does_not_bring_it_back() {
        var secret = secrets.stable("test:" + fatima);
        credentials.keep("scherm-4k2p9w7d", Purpose.HALL, fatima, secret, null);
        credentials.keep("scherm-4k2p9w7d", Purpose.HALL, fatima, secret, null);
        assertThat(credentials.check(secret)).isPresent();

        credentials.revoke(secret);
        credentials.keep("scherm-4k2p9w7d", Purpose.HALL, fatima, secret, null);

        assertThat(credentials.check(secret)).isEmpty();
        assertThat(credentials.spend(secret)).isEmpty();
    }

    @Test
    void a_right_lasts_as_long_as_it_was_issued_for() {
        var secret = credentials.issue("m-4k2p9w7d", Purpose.GUEST, fatima, HOUR);

        assertThat(in(HOUR.minusSeconds(5)).check(secret)).isPresent();
        assertThat(in(HOUR.plusSeconds(5)).check(secret)).isEmpty();
        assertThat(in(HOUR.plusSeconds(5)).spend(secret)).isEmpty();
        assertThat(in(Duration.ofDays(10_000)).check(credentials.issue("m-4k2p9w7d", Purpose.GUEST, fatima, null)))
                .isPresent();
    }

    /** The same table, seen by a clock that is ahead. */
    private Credentials in(Duration later) {
        return new Credentials(jdbc, secrets, Clock.offset(Clock.systemUTC(), later), event -> {});
    }
}
