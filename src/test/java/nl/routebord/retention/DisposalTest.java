package nl.routebord.retention;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.access.StaffAccounts;
import nl.routebord.digest.Rhythm;
import nl.routebord.digest.Subscriptions;
import nl.routebord.shared.Scope;
import nl.routebord.soundingboard.Homes;
import nl.routebord.testing.BookLines;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Codes;
import nl.routebord.workshop.HallLinks;
import nl.routebord.workshop.Steering;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What has had its time goes, and nothing sooner: looked at with the clock moved. */
@ServiceTest
class DisposalTest {

    private static final String ISSUER = "https://aanmelden.wijkerveen.test";

    @Autowired
    private Cast cast;

    @Autowired
    private Homes homes;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Codes codes;

    @Autowired
    private HallLinks hallLinks;

    @Autowired
    private Steering steering;

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private Disposal disposal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void a_right_that_ended_goes_thirty_days_after_its_end_and_one_that_works_stays() {
        var subject = UUID.randomUUID();
        var revoked = credentials.issue("m-eenplaats", Purpose.GUEST, subject, null);
        credentials.revoke(revoked);
        var spent = credentials.issue("r-eenplaats", Purpose.OWNER_LINK, subject, null);
        credentials.spend(spent);
        credentials.issue("m-anderplek", Purpose.GUEST, subject, Duration.ofMinutes(30));
        var noted = BookLines.about(jdbc, Term.CREDENTIALS).size();
        var works = credentials.issue("m-nogeen", Purpose.GUEST, subject, Duration.ofDays(365));

        disposal.look(after(29));
        assertThat(rights(subject)).isEqualTo(4);

        disposal.look(after(31));
        assertThat(rights(subject)).isOne();
        assertThat(credentials.check(works)).isPresent();
        assertThat(BookLines.about(jdbc, Term.CREDENTIALS))
                .hasSizeGreaterThan(noted)
                .containsOnly("term.remove ok system system:disposal");
    }

    /** Without the row, asking for such a link again would make it valid: that is what the row is for. */
    @Test
    void a_link_that_is_derived_stays_taken_back() {
        var evening = cast.evening();
        var link = hallLinks.of(evening.workshop());
        credentials.revoke(link);

        disposal.look(after(400));

        assertThat(hallLinks.of(evening.workshop())).isEqualTo(link);
        assertThat(credentials.check(link)).isEmpty();
    }

    @Test
    void what_was_answered_to_a_phone_is_kept_for_a_resend_until_a_week_after_the_evening() {
        var evening = cast.evening();
        evening.open("criteria");
        var guest = evening.fatima();
        sent(guest);
        disposal.look(after(100));
        assertThat(commands(guest)).isOne();

        steering.end(evening.marloes(), command());
        disposal.look(after(6));
        assertThat(commands(guest)).isOne();
        disposal.look(after(8));
        assertThat(commands(guest)).isZero();
    }

    @Test
    void what_was_answered_to_staff_is_kept_for_thirty_days() {
        var staff = cast.staff(cast.evening());
        sent(staff);
        disposal.look(after(29));
        assertThat(commands(staff)).isOne();
        disposal.look(after(31));
        assertThat(commands(staff)).isZero();
    }

    @Test
    void a_code_that_an_evening_had_before_goes_a_month_after_the_evening() {
        var evening = cast.evening();
        var before = evening.workshop().code();
        codes.renew(evening.marloes(), command());
        disposal.look(after(400));
        assertThat(former(before)).isOne();

        steering.end(evening.marloes(), command());
        disposal.look(after(31));
        assertThat(former(before)).isZero();
    }

    @Test
    void a_device_of_a_member_that_was_put_out_goes_with_its_right() {
        var anneke = cast.evening().anneke();
        var device = homes.device(anneke).device();
        disposal.look(after(300));
        assertThat(devices(device)).isOne();

        credentials.revoke(device);
        jdbc.sql("update member_device set out_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), device)
                .update();
        disposal.look(after(31));
        assertThat(devices(device)).isZero();
        assertThat(count("select count(*) from credential where id = ?", device))
                .isZero();
    }

    @Test
    void a_code_for_signing_in_by_mail_that_nobody_typed_goes_the_next_day() {
        var asked = cast.evening().anneke();
        var confirmed = cast.evening().anneke();
        for (var member : List.of(asked, confirmed)) {
            subscriptions.subscribe(member, command(), "anneke@wijkerveen.test", Rhythm.WEEK);
            jdbc.sql("insert into mail_sign_in (participant_id, nonce, asked_at) values (?, ?, ?)")
                    .params(
                            member.speaker().value(),
                            UUID.randomUUID(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        jdbc.sql("update mail_sign_in set confirmed_at = asked_at where participant_id = ?")
                .param(confirmed.speaker().value())
                .update();
        disposal.look(after(2));
        assertThat(signIns(asked)).isZero();
        assertThat(signIns(confirmed)).isOne();
    }

    @Test
    void a_sign_in_of_staff_goes_thirty_days_after_its_end_with_its_seat() {
        var account = accounts.arrived(ISSUER, UUID.randomUUID().toString(), "Sanne de Wit", false);
        var ended = accounts.enter(account.id(), Duration.ofHours(8)).id();
        var over = accounts.enter(account.id(), Duration.ofHours(8)).id();
        credentials.endSignIn(ended);

        disposal.look(after(29));
        assertThat(List.of(signIn(ended), signIn(over))).containsOnly(1);

        disposal.look(after(31));
        assertThat(List.of(signIn(ended), signIn(over))).containsOnly(0);
        assertThat(accounts.all()).contains(account);
    }

    private int signIn(UUID id) {
        return count("select count(*) from staff_sign_in where id = ?", id);
    }

    private int signIns(Scope who) {
        return count(
                "select count(*) from mail_sign_in where participant_id = ?",
                who.speaker().value());
    }

    private void sent(Scope who) {
        jdbc.sql("insert into command (participant_id, id, at, answer) values (?, ?, ?, '{}')")
                .params(
                        who.speaker().value(),
                        command().value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Instant after(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    private int rights(UUID subject) {
        return count("select count(*) from credential where subject = ?", subject);
    }

    private int commands(Scope who) {
        return count(
                "select count(*) from command where participant_id = ?",
                who.speaker().value());
    }

    private int former(String code) {
        return count("select count(*) from former_code where code = ?", code);
    }

    private int devices(UUID id) {
        return count("select count(*) from member_device where id = ?", id);
    }

    private int count(String sql, Object value) {
        return jdbc.sql(sql).param(value).query(Integer.class).single();
    }
}
