package nl.routebord.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues, checks, spends and revokes rights. Unknown, expired and revoked all look the same to the one who asks. */
@Service
public class Credentials {

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Credentials(JdbcClient jdbc, Secrets secrets, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
        this.events = events;
    }

    /** A new secret for this seat. {@code life} null means: until revoked. */
    @Transactional
    public String issue(String seat, Purpose purpose, UUID subject, @Nullable Duration life) {
        var secret = secrets.fresh();
        keep(seat, purpose, subject, secret, life);
        return secret;
    }

    /**
     * A new secret for a seat that came from this sign-in, and ends with it at the latest. {@code life} null means: as long as
     * the sign-in lasts. Of a sign-in that has ended by now the secret opens nothing.
     */
    @Transactional
    public String issueWithin(UUID signIn, String seat, Purpose purpose, UUID subject, @Nullable Duration life) {
        var secret = secrets.fresh();
        // Held, so that nobody gets a seat between the end of a sign-in and the end of its seats.
        jdbc.sql("select ends_at from staff_sign_in where id = ? and ended_at is null for update")
                .param(signIn)
                .query(OffsetDateTime.class)
                .optional()
                .ifPresent(end -> {
                    var rest = Duration.between(now(), end);
                    keep(seat, purpose, subject, secret, life == null || life.compareTo(rest) > 0 ? rest : life);
                    jdbc.sql("update credential set sign_in = ? where secret_hash = ?")
                            .params(signIn, secrets.hash(secret))
                            .update();
                });
        return secret;
    }

    /** Makes a derived secret valid; doing so again changes nothing, also not that it was revoked. */
    @Transactional
    public void keep(String seat, Purpose purpose, UUID subject, String secret, @Nullable Duration life) {
        jdbc.sql("""
                insert into credential (id, seat, secret_hash, purpose, subject, issued_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        seat,
                        secrets.hash(secret),
                        purpose.name(),
                        subject,
                        now(),
                        life == null ? null : now().plus(life)))
                .update();
    }

    /** The right this secret gives now, if any. */
    @Transactional(readOnly = true)
    public Optional<Credential> check(String secret) {
        return find(secret, "and spent_at is null");
    }

    /** The right a secret gives or, for a link that was used up, gave; it opens nothing but tells where it led. */
    @Transactional(readOnly = true)
    public Optional<Credential> once(String secret) {
        return find(secret, "");
    }

    /** Whose right a secret ever was, also where it was revoked or has expired; it opens nothing but tells whose it was. */
    @Transactional(readOnly = true)
    public Optional<Credential> ever(String secret) {
        return jdbc.sql("select seat, purpose, subject from credential where secret_hash = ?")
                .param(secrets.hash(secret))
                .query(Credentials::read)
                .optional();
    }

    private Optional<Credential> find(String secret, String and) {
        return jdbc.sql("select id, seat, purpose, subject from credential where secret_hash = ? and revoked_at is null"
                        + " and (expires_at is null or expires_at > ?) " + and)
                .params(secrets.hash(secret), now())
                .query((row, n) -> {
                    Origin.heard(row.getString("seat"), row.getObject("id", UUID.class));
                    return read(row, n);
                })
                .optional();
    }

    private static Credential read(ResultSet row, int n) throws SQLException {
        return new Credential(
                row.getString("seat"), Purpose.valueOf(row.getString("purpose")), row.getObject("subject", UUID.class));
    }

    /** Uses up a link. Empty if it was not valid or somebody else was first: of two taps at once only one gets in. */
    @Transactional
    public Optional<Credential> spend(String secret) {
        var right = check(secret);
        var spent = jdbc.sql("update credential set spent_at = ? where secret_hash = ? and spent_at is null")
                .params(now(), secrets.hash(secret))
                .update();
        return spent == 1 ? right : Optional.empty();
    }

    /** Ends one right: the next thing asked with it is refused. */
    @Transactional
    public void revoke(String secret) {
        end("secret_hash = ?", secrets.hash(secret));
    }

    /** Ends every seat of this purpose that somebody has, on whichever device: the next thing asked from there is refused. */
    @Transactional
    public void revokeAll(Purpose purpose, UUID subject) {
        end("purpose = ? and subject = ?", purpose.name(), subject);
    }

    /** Takes away every right of this purpose that somebody has or ever had: nothing tells any more that they had one. */
    @Transactional
    public void forget(Purpose purpose, UUID subject) {
        jdbc.sql("delete from credential where purpose = ? and subject = ?")
                .params(purpose.name(), subject)
                .update();
    }

    /** How the rows of other rooms name the right of this secret; it opens nothing. */
    @Transactional(readOnly = true)
    public Optional<UUID> id(String secret) {
        return jdbc.sql("select id from credential where secret_hash = ?")
                .param(secrets.hash(secret))
                .query(UUID.class)
                .optional();
    }

    /** What this right opens from now on, and until when (null: until revoked): a device that waited is let in. */
    @Transactional
    public void turn(UUID id, Purpose purpose, @Nullable Instant until) {
        jdbc.sql("update credential set purpose = ?, expires_at = ? where id = ? and revoked_at is null")
                .params(Arrays.asList(purpose.name(), at(until), id))
                .update();
    }

    /** Until when all rights of this purpose that somebody has stay valid (null: until revoked); also longer than before. */
    @Transactional
    public void limit(Purpose purpose, UUID subject, @Nullable Instant until) {
        jdbc.sql("update credential set expires_at = ? where purpose = ? and subject = ? and revoked_at is null")
                .params(Arrays.asList(at(until), purpose.name(), subject))
                .update();
    }

    /** Ends the one right with this id. */
    @Transactional
    public void revoke(UUID id) {
        end("id = ?", id);
    }

    /** Ends every unspent right of this purpose, as the owner's link of an earlier start. */
    @Transactional
    public void revokeAll(Purpose purpose) {
        end("purpose = ? and spent_at is null", purpose.name());
    }

    /** Ends a sign-in and every seat that came from it: the next thing asked from there is refused. */
    @Transactional
    public void endSignIn(UUID signIn) {
        jdbc.sql("update staff_sign_in set ended_at = ?, id_token = null, refresh_token = null"
                        + " where id = ? and ended_at is null")
                .params(now(), signIn)
                .update();
        end("sign_in = ?", signIn);
    }

    /** True while the right with this id opens what it opened. */
    @Transactional(readOnly = true)
    public boolean holds(UUID id) {
        return jdbc.sql("select count(*) from credential where id = ? and revoked_at is null"
                                + " and (expires_at is null or expires_at > ?)")
                        .params(id, now())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** True while somebody has a seat of this purpose on any device. */
    @Transactional(readOnly = true)
    public boolean hasSeat(Purpose purpose, UUID subject) {
        return jdbc.sql("select count(*) from credential where purpose = ? and subject = ? and revoked_at is null"
                                + " and (expires_at is null or expires_at > ?)")
                        .params(purpose.name(), subject, now())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The rights whose time ran out after the first of these moments, up to the second. */
    @Transactional(readOnly = true)
    public List<UUID> expired(Instant after, Instant until) {
        return jdbc.sql("select id from credential where expires_at > ? and expires_at <= ? and revoked_at is null")
                .params(after.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    /** The sign-in this secret came from; empty for a right that came by a link. */
    @Transactional(readOnly = true)
    public Optional<UUID> signIn(String secret) {
        return jdbc.sql("select sign_in from credential where secret_hash = ? and sign_in is not null")
                .param(secrets.hash(secret))
                .query(UUID.class)
                .optional();
    }

    private void end(String which, Object... values) {
        var now = now();
        var ended = jdbc.sql("update credential set revoked_at = ? where revoked_at is null and " + which)
                .params(with(now, values))
                .update();
        if (ended == 0) {
            return;
        }
        // Read after the change, so that a right issued in between is told too; a database may keep less of a moment
        // than Java.
        events.publishEvent(new Revoked(jdbc.sql("select id from credential where revoked_at >= ? and " + which)
                .params(with(now.truncatedTo(ChronoUnit.MILLIS), values))
                .query(UUID.class)
                .list()));
    }

    private static List<Object> with(OffsetDateTime moment, Object... values) {
        return Stream.concat(Stream.of(moment), Arrays.stream(values)).toList();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
