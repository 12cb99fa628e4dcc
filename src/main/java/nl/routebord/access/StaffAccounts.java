package nl.routebord.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.routebord.shared.Cut;
import nl.routebord.shared.StaffId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of the organisation was ever here, and who is signed in now. Says who somebody is, never what somebody may: that is given
 * per traject elsewhere. {@code secretOf} gives the secret a browser holds for a seat.
 */
@Service
public class StaffAccounts {

    /** The seat of who is signed in with the account of the organisation. */
    public static final String SEAT = "staf-aangemeld";

    static final int MAX_NAME = 80;

    private static final String COLUMNS = "select a.id, a.name, a.owner, a.last_at from staff_account a ";

    private final JdbcClient jdbc;
    private final Credentials credentials;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StaffAccounts(JdbcClient jdbc, Credentials credentials, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.jdbc = jdbc;
        this.credentials = credentials;
        this.clock = clock;
    }

    /**
     * Somebody the provider let in just now. The same issuer and subject are the same account, also under another name. Tells
     * {@link Arrived}.
     *
     * @param name what stands in the rooms of the staff; what is over 80 signs is cut off
     * @param owner whether the provider gives the role of owner of the house now
     */
    @Transactional
    public StaffAccount arrived(String issuer, String subject, String name, boolean owner) {
        jdbc.sql("insert into staff_account (id, issuer, subject, name, owner, first_at, last_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(UUID.randomUUID(), issuer, subject, Cut.units(name, MAX_NAME), owner, now(), now())
                .update();
        jdbc.sql("update staff_account set name = ?, owner = ?, last_at = ? where issuer = ? and subject = ?")
                .params(Cut.units(name, MAX_NAME), owner, now(), issuer, subject)
                .update();
        var account = jdbc.sql(COLUMNS + "where a.issuer = ? and a.subject = ?")
                .params(issuer, subject)
                .query(StaffAccounts::read)
                .single();
        events.publishEvent(new Arrived(account.id()));
        return account;
    }

    /** Starts a sign-in of this account on one browser, for so long at most. The caller checked who it is. */
    @Transactional
    public SignIn enter(StaffId account, Duration life) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into staff_sign_in (id, account_id, started_at, ends_at, checked_at) values (?, ?, ?, ?, ?)")
                .params(id, account.value(), now(), now().plus(life), now())
                .update();
        return new SignIn(id, credentials.issueWithin(id, SEAT, Purpose.STAFF_SIGN_IN, account.value(), life));
    }

    /** Who is signed in in this browser; empty once that was ended or lasted long enough. */
    @Transactional(readOnly = true)
    public Optional<StaffAccount> of(Function<String, Optional<String>> secretOf) {
        return signIn(secretOf)
                .flatMap(in -> jdbc.sql(COLUMNS
                                + "join staff_sign_in s on s.account_id = a.id where s.id = ? and s.ended_at is null")
                        .param(in)
                        .query(StaffAccounts::read)
                        .optional());
    }

    /** The sign-in of this browser, to issue other seats within it; empty for who is not signed in. */
    @Transactional(readOnly = true)
    public Optional<UUID> signIn(Function<String, Optional<String>> secretOf) {
        return secretOf.apply(SEAT)
                .filter(secret -> credentials
                        .check(secret)
                        .filter(right -> right.purpose() == Purpose.STAFF_SIGN_IN)
                        .isPresent())
                .flatMap(credentials::signIn);
    }

    /** Everybody who signed in and whose account was not thrown away since, by name; what each may is asked elsewhere. */
    @Transactional(readOnly = true)
    public List<StaffAccount> all() {
        return jdbc.sql(COLUMNS + "where a.issuer <> '' order by a.name, a.id")
                .query(StaffAccounts::read)
                .list();
    }

    private static StaffAccount read(ResultSet row, int n) throws SQLException {
        return new StaffAccount(
                new StaffId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getBoolean("owner"),
                row.getObject("last_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** A sign-in that started just now and the secret for {@link #SEAT}, which the browser keeps. */
    public record SignIn(UUID id, String secret) {}
}
