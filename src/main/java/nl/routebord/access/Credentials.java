package nl.routebord.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues, checks, spends and revokes rights. Unknown, expired and revoked all look the same to the one who asks. */
@Service
public class Credentials {

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    Credentials(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A new secret for this seat. {@code life} null means: until revoked. */
    @Transactional
    public String issue(String seat, Purpose purpose, UUID subject, @Nullable Duration life) {
        var secret = secrets.fresh();
        keep(seat, purpose, subject, secret, life);
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
        jdbc.sql("update credential set revoked_at = ? where secret_hash = ? and revoked_at is null")
                .params(now(), secrets.hash(secret))
                .update();
    }

    /** Ends every seat of this purpose that somebody has, on whichever device: the next thing asked from there is refused. */
    @Transactional
    public void revokeAll(Purpose purpose, UUID subject) {
        jdbc.sql("update credential set revoked_at = ? where purpose = ? and subject = ? and revoked_at is null")
                .params(now(), purpose.name(), subject)
                .update();
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
        jdbc.sql("update credential set revoked_at = ? where id = ? and revoked_at is null")
                .params(now(), id)
                .update();
    }

    /** Ends every unspent right of this purpose, as the owner's link of an earlier start. */
    @Transactional
    public void revokeAll(Purpose purpose) {
        jdbc.sql("update credential set revoked_at = ? where purpose = ? and revoked_at is null and spent_at is null")
                .params(now(), purpose.name())
                .update();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
