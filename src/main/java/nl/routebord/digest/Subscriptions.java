package nl.routebord.digest;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.access.Secrets;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who gets the news by mail. Off until a member asks for it; the address is kept only as long as that lasts. */
@Service
public class Subscriptions {

    private final JdbcClient jdbc;
    private final Road road;
    private final Secrets secrets;
    private final Postbox postbox;
    private final List<OnAddress> listeners;
    private final Clock clock;

    Subscriptions(
            JdbcClient jdbc, Road road, Secrets secrets, Postbox postbox, List<OnAddress> listeners, Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.secrets = secrets;
        this.postbox = postbox;
        this.listeners = listeners;
        this.clock = clock;
    }

    /**
     * From now on the news come to this address, or in another rhythm. Members only ({@code shared.refused.readonly}). Refuses
     * {@code digest.refused.address}, and {@code digest.refused.off} where this house sends no mail.
     */
    @Transactional
    public Answer subscribe(Scope scope, CommandId command, String address, Rhythm rhythm) {
        return road.once(scope, command, () -> {
            var who = member(scope);
            if (!postbox.isOn()) {
                throw Refusal.because("digest.refused.off");
            }
            var to = MailAddress.of(address);
            if (!addressOf(who).equals(Optional.of(to))) {
                changed(who);
            }
            keep(who, to, rhythm);
            road.announce(OwnDigest.topic(who));
            return Answer.of("digest.answer.on");
        });
    }

    /** No mail any more, and the address is gone; also where there was none. Members only. */
    @Transactional
    public Answer stop(Scope scope, CommandId command) {
        return road.once(scope, command, () -> {
            var who = member(scope);
            changed(who);
            jdbc.sql("delete from digest_subscription where participant_id = ?")
                    .param(who.value())
                    .update();
            road.announce(OwnDigest.topic(who));
            return Answer.of("digest.answer.off");
        });
    }

    /** The same for whoever holds the secret of a mail. One that is nobody's looks the same: it tells nothing. */
    @Transactional
    public void leave(String secret) {
        var hash = secrets.hash(secret);
        jdbc.sql("select participant_id from digest_subscription where leave_hash = ?")
                .param(hash)
                .query((row, n) -> new ParticipantId(row.getObject("participant_id", UUID.class)))
                .optional()
                .ifPresent(who -> {
                    changed(who);
                    jdbc.sql("delete from digest_subscription where leave_hash = ?")
                            .param(hash)
                            .update();
                    road.announce(OwnDigest.topic(who));
                });
    }

    /** Where the news of this member goes; empty for no mail. For that member alone. */
    @Transactional(readOnly = true)
    public Optional<MailAddress> addressOf(ParticipantId who) {
        return jdbc.sql("select address from digest_subscription where participant_id = ?")
                .param(who.value())
                .query(String.class)
                .optional()
                .map(MailAddress::new);
    }

    /** Whose news go to this address, in capitals or not: nobody, one, or several who share a mailbox. To be told to nobody. */
    @Transactional(readOnly = true)
    public List<ParticipantId> membersAt(MailAddress address) {
        return jdbc
                .sql("select participant_id from digest_subscription where lower(address) = ? order by participant_id")
                .param(address.folded())
                .query(UUID.class)
                .list()
                .stream()
                .map(ParticipantId::new)
                .toList();
    }

    private void changed(ParticipantId who) {
        listeners.forEach(listener -> listener.changed(who));
    }

    OwnDigest of(ParticipantId who) {
        return jdbc.sql("select address, rhythm from digest_subscription where participant_id = ?")
                .param(who.value())
                .query((row, n) -> new OwnDigest(
                        postbox.isOn(), row.getString("address"), Rhythm.valueOf(row.getString("rhythm"))))
                .optional()
                .orElseGet(() -> new OwnDigest(postbox.isOn(), null, null));
    }

    /** The secret in the mails of this member: always the same, so that an old mail ends a new subscription too. */
    static String leaveSecret(Secrets secrets, ParticipantId who) {
        return secrets.stable("digest/" + who.value());
    }

    private void keep(ParticipantId who, MailAddress address, Rhythm rhythm) {
        var now = clock.instant();
        var at = now.atOffset(ZoneOffset.UTC);
        var due = rhythm.next(now).atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into digest_subscription"
                        + " (participant_id, address, rhythm, leave_hash, since_at, told_at, due_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        who.value(),
                        address.value(),
                        rhythm.name(),
                        secrets.hash(leaveSecret(secrets, who)),
                        at,
                        at,
                        due)
                .update();
        jdbc.sql("update digest_subscription set address = ?, due_at = case when rhythm = ? then due_at else ? end,"
                        + " rhythm = ?, tries = 0, until_at = null where participant_id = ?")
                .params(address.value(), rhythm.name(), due, rhythm.name(), who.value())
                .update();
    }

    private static ParticipantId member(Scope scope) {
        if (scope.role() != Role.MEMBER) {
            throw Refusal.because("shared.refused.readonly");
        }
        return scope.speaker();
    }
}
