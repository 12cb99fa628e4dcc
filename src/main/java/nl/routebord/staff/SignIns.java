package nl.routebord.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.routebord.access.Act;
import nl.routebord.access.Audit;
import nl.routebord.access.Credentials;
import nl.routebord.access.Envelopes;
import nl.routebord.access.StaffAccounts;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is signed in, with the tokens to ask the provider again and to sign out there. They are kept sealed, and go with the end
 * of a sign-in. Nothing here ever speaks with the provider: no row is held while somebody far away thinks.
 */
@Service
class SignIns {

    private static final String PURPOSE = "staff.token";
    private static final int LONGEST = 30_000;
    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final StaffAccounts accounts;
    private final Credentials credentials;
    private final Envelopes envelopes;
    private final OidcSettings settings;
    private final Audit audit;
    private final Clock clock;

    SignIns(
            JdbcClient jdbc,
            StaffAccounts accounts,
            Credentials credentials,
            Envelopes envelopes,
            OidcSettings settings,
            Audit audit,
            Clock clock) {
        this.audit = audit;
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.credentials = credentials;
        this.envelopes = envelopes;
        this.settings = settings;
        this.clock = clock;
    }

    /** Somebody is in. {@code before} is the sign-in this browser had: it ends, with all that came from it. */
    @Transactional
    StaffAccounts.SignIn begin(Arrival who, Optional<UUID> before) {
        before.ifPresent(this::out);
        var name = who.name().isEmpty() ? Words.say(Words.DUTCH, "staff.nameless") : who.name();
        var account = accounts.arrived(who.issuer(), who.subject(), name, who.owner());
        var in = accounts.enter(account.id(), settings.session());
        jdbc.sql("update staff_sign_in set session = ? where id = ?")
                .params(Arrays.asList(who.session(), in.id()))
                .update();
        keep(in.id(), who);
        note("account:" + account.id(), "staff.enter", account.id().value());
        return in;
    }

    /** Somebody signed out in the own browser. */
    @Transactional
    void out(UUID signIn) {
        end(signIn, "staff.out", account -> "account:" + account);
    }

    /** The provider, or what is set of it, says that this person may not be in any more. */
    @Transactional
    void putOut(UUID signIn) {
        end(signIn, "staff.putout", account -> Audit.SYSTEM + ":provider");
    }

    /** Of two nodes that end it at once one notes it. */
    private void end(UUID signIn, String action, Function<UUID, String> actor) {
        var account = jdbc.sql("select account_id from staff_sign_in where id = ? and ended_at is null for update")
                .param(signIn)
                .query(UUID.class)
                .optional();
        credentials.endSignIn(signIn);
        account.ifPresent(who -> note(actor.apply(who), action, who));
    }

    private void note(String actor, String action, UUID account) {
        audit.note(actor, null, new Act(action, "account", account));
    }

    /** Keeps the tokens of an answer; of a sign-in that ended meanwhile it keeps nothing. */
    @Transactional
    void keep(UUID signIn, Arrival who) {
        jdbc.sql("update staff_sign_in set id_token = ?, refresh_token = ? where id = ? and ended_at is null")
                .params(Arrays.asList(sealed(who.idToken()), sealed(who.refreshToken()), signIn))
                .update();
    }

    /** The token with which the provider knows what to end; empty where none was kept. */
    @Transactional(readOnly = true)
    Optional<String> idToken(UUID signIn) {
        return jdbc.sql("select id_token from staff_sign_in where id = ? and id_token is not null")
                .param(signIn)
                .query(String.class)
                .optional()
                .flatMap(envelope -> envelopes.open(PURPOSE, envelope));
    }

    /** Ends what lasted as long as it may: also the screens that stand open by it. */
    @Transactional
    void endOver() {
        jdbc.sql("select id from staff_sign_in where ended_at is null and ends_at <= ?")
                .param(now())
                .query(UUID.class)
                .list()
                .forEach(one -> end(one, "staff.clock.end", account -> Audit.SYSTEM + ":sign-ins"));
    }

    /** Ends what came from another provider than the present one, or from any where none is set now. */
    @Transactional
    void endForeign() {
        jdbc.sql("select s.id from staff_sign_in s join staff_account a on a.id = s.account_id"
                        + " where s.ended_at is null and a.issuer <> ?")
                .param(settings.issuer())
                .query(UUID.class)
                .list()
                .forEach(this::putOut);
    }

    /** Ends what the provider says is over there: one session of its own, or all of a person. How many that were. */
    @Transactional
    int endFrom(@Nullable String session, @Nullable String subject) {
        var ended = jdbc.sql("select s.id from staff_sign_in s join staff_account a on a.id = s.account_id"
                        + " where s.ended_at is null and a.issuer = ?"
                        + (session == null ? "" : " and s.session = ?")
                        + (subject == null ? "" : " and a.subject = ?"))
                .params(Stream.of(settings.issuer(), session, subject)
                        .filter(one -> one != null)
                        .toList())
                .query(UUID.class)
                .list();
        ended.forEach(this::putOut);
        return ended.size();
    }

    /**
     * Whom the provider was not asked about for so long, the longest ago first; only those about whom it can be asked, and
     * never a token of another provider.
     */
    @Transactional(readOnly = true)
    List<Due> due(Duration since) {
        return jdbc.sql("select s.id, s.checked_at, a.subject, a.owner, s.id_token, s.refresh_token"
                        + " from staff_sign_in s join staff_account a on a.id = s.account_id"
                        + " where s.ended_at is null and s.refresh_token is not null and s.checked_at <= ? and a.issuer = ?"
                        + " order by s.checked_at, s.id limit " + AT_ONCE)
                .params(now().minus(since), settings.issuer())
                .query(this::read)
                .list();
    }

    /** True for the one node that may ask about this sign-in now. */
    @Transactional
    boolean take(Due due) {
        return jdbc.sql("update staff_sign_in set checked_at = ? where id = ? and checked_at = ? and ended_at is null")
                        .params(now(), due.id, due.checkedAt)
                        .update()
                == 1;
    }

    private Due read(ResultSet row, int n) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                row.getObject("checked_at", OffsetDateTime.class),
                row.getString("subject"),
                row.getBoolean("owner"),
                opened(row.getString("id_token")),
                opened(row.getString("refresh_token")));
    }

    /** Empty where the key beside the database is another now; the provider then knows no such token, and the sign-in ends. */
    private String opened(@Nullable String sealed) {
        return sealed == null ? "" : envelopes.open(PURPOSE, sealed).orElse("");
    }

    private @Nullable String sealed(@Nullable String token) {
        var sealed = token == null ? null : envelopes.seal(PURPOSE, token);
        return sealed == null || sealed.length() > LONGEST ? null : sealed;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** A sign-in about which the provider is to be asked. */
    record Due(UUID id, OffsetDateTime checkedAt, String subject, boolean owner, String idToken, String refreshToken) {}
}
