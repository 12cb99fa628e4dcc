package nl.routebord.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.access.Secrets;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import nl.routebord.soundingboard.SoundingBoard;
import nl.routebord.soundingboard.Visit;
import nl.routebord.workshop.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the mails that are due. A period is claimed by moving it on, in the same transaction that looks whether this is still
 * a member and reads the news; only then the mail goes out, outside every transaction. So two nodes never send it twice, and a
 * node that dies in between sends it not at all: its news, which count as told only afterwards, are in the next mail. What is
 * tried again tells the same news under the same name, so that a server that had it after all may drop it; every other mail
 * has a name of its own.
 */
@Component
class MailRounds {

    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);

    /** So many mails a look, so that one look never takes hours. */
    private static final int AT_ONCE = 200;

    /** What was written in these last moments before the look may still be on its way into the database. */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(10);

    /**
     * A member is who was not put out and still has a device or a link that opens the home, so whose last day is not over;
     * nobody else gets mail.
     */
    private static final String MEMBER = "exists (select 1 from participant p where p.id = participant_id"
            + " and p.kind = 'MEMBER' and p.out_at is null) and exists (select 1 from credential c"
            + " where c.subject = participant_id and c.purpose in ('MEMBER', 'MEMBER_LINK') and c.revoked_at is null"
            + " and (c.expires_at is null or c.expires_at > ?))";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SoundingBoard board;
    private final Secrets secrets;
    private final PublicAddress address;
    private final Postbox postbox;

    MailRounds(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            SoundingBoard board,
            Secrets secrets,
            PublicAddress address,
            Postbox postbox) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.board = board;
        this.secrets = secrets;
        this.address = address;
        this.postbox = postbox;
    }

    /** Forgets who is a member no more, and sends what is due at this moment. */
    void look(Instant now) {
        jdbc.sql("delete from digest_subscription where not (" + MEMBER + ")")
                .param(at(now))
                .update();
        if (!postbox.isOn()) {
            return;
        }
        for (var who : due(now)) {
            var mail = Objects.requireNonNull(transaction.execute(status -> claim(who, now)));
            if (mail.isPresent() && !send(mail.get(), now)) {
                // The next one would most likely wait for the same server; it is still due at the next look.
                return;
            }
        }
    }

    private List<ParticipantId> due(Instant now) {
        return jdbc.sql("select participant_id from digest_subscription where due_at <= ? order by due_at limit "
                        + AT_ONCE)
                .param(at(now))
                .query((row, n) -> new ParticipantId(row.getObject("participant_id", UUID.class)))
                .list();
    }

    /** Empty where another node has it, where it is a member no more, and where nothing is new: then there is no mail. */
    private Optional<Mail> claim(ParticipantId who, Instant now) {
        var found = jdbc.sql(
                        "select s.address, s.rhythm, s.told_at, s.due_at, s.tries, s.until_at, p.handle, t.id, t.municipality"
                                + " from digest_subscription s join participant p on p.id = s.participant_id"
                                + " join traject t on t.id = p.traject_id where s.participant_id = ?")
                .param(who.value())
                .query((row, n) -> read(who, row))
                .optional()
                .orElse(null);
        if (found == null) {
            return Optional.empty();
        }
        var next = found.rhythm.next(now);
        var until = found.waiting == null ? now.minus(ON_THE_WAY) : found.waiting;
        // Whoever dies from here on leaves no mail that waits: the next one begins anew.
        var won = jdbc.sql(
                                "update digest_subscription set due_at = ?, until_at = null where participant_id = ? and due_at = ?"
                                        + " and due_at <= ? and " + MEMBER)
                        .params(at(next), who.value(), at(found.due), at(now), at(now))
                        .update()
                == 1;
        if (!won) {
            return Optional.empty();
        }
        var news = board.newsByStep(Scope.member(found.traject, who), found.told, until);
        return news.isEmpty() ? Optional.empty() : Optional.of(new Mail(found, next, until, letter(found, news)));
    }

    private Letter letter(Subscribed to, List<Visit.Step> news) {
        var secret = Subscriptions.leaveSecret(secrets, to.who);
        return new Letter(
                to.municipality,
                to.rhythm,
                news,
                address.base() + "/klankbord/" + to.handle,
                address.base() + "/afmelden/" + secret,
                address.base() + LeaveController.PATH + secret);
    }

    /** Says whether the server took it. Who chose something else meanwhile is left alone. */
    private boolean send(Mail mail, Instant now) {
        var who = mail.to.who.value();
        try {
            // Where the news begin and end tells which mail this is, also when it is tried again.
            var name = secrets.hash("mail/" + who + "/" + mail.to.told + "/" + mail.until)
                    .substring(0, 32);
            postbox.send(new MailAddress(mail.to.address), mail.letter, name);
        } catch (MailException failed) {
            LOG.warn(
                    "A mail could not be sent ({}), trying again",
                    failed.getClass().getSimpleName());
            return wait(mail, now);
        }
        jdbc.sql("update digest_subscription set told_at = ?, tries = 0 where participant_id = ?")
                .params(at(mail.until), who)
                .update();
        return true;
    }

    private boolean wait(Mail mail, Instant now) {
        var tries = mail.to.tries + 1;
        var givenUp = tries >= Pause.MOST;
        jdbc.sql("update digest_subscription set due_at = ?, tries = ?,"
                        + " until_at = cast(? as timestamp with time zone) where participant_id = ? and due_at = ?")
                .params(Arrays.asList(
                        at(givenUp ? mail.next : now.plus(Pause.after(tries))),
                        givenUp ? 0 : tries,
                        givenUp ? null : at(mail.until),
                        mail.to.who.value(),
                        at(mail.next)))
                .update();
        return false;
    }

    private static Subscribed read(ParticipantId who, ResultSet row) throws SQLException {
        return new Subscribed(
                who,
                new TrajectId(row.getObject("id", UUID.class)),
                row.getString("municipality"),
                row.getString("handle"),
                row.getString("address"),
                Rhythm.valueOf(row.getString("rhythm")),
                instant(row, "told_at"),
                instant(row, "due_at"),
                row.getInt("tries"),
                row.getObject("until_at") == null ? null : instant(row, "until_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private record Subscribed(
            ParticipantId who,
            TrajectId traject,
            String municipality,
            @Nullable String handle,
            String address,
            Rhythm rhythm,
            Instant told,
            Instant due,
            int tries,
            @Nullable Instant waiting) {}

    /** News up to {@code until}; the next mail is due at {@code next}. */
    private record Mail(Subscribed to, Instant next, Instant until, Letter letter) {}
}
