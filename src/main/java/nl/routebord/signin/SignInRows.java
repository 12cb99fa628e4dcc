package nl.routebord.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.digest.OnAddress;
import nl.routebord.road.Road;
import nl.routebord.shared.ParticipantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may sign in by a mail, in the table. A row hangs on the address of the news: it goes with it, and when it changes. */
@Component
class SignInRows implements OnAddress {

    /** So long a code works, and a link. */
    static final Duration LIFE = Duration.ofMinutes(15);

    /** Nobody gets more than one mail in this time. */
    static final Duration PAUSE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Road road;
    private final Clock clock;

    SignInRows(JdbcClient jdbc, Road road, Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.clock = clock;
    }

    /** Notes that a code goes out, made from this; false where one went out just now or it is on already. */
    boolean ask(ParticipantId who, UUID nonce) {
        var fresh = jdbc.sql("insert into mail_sign_in (participant_id, nonce, asked_at) values (?, ?, ?)"
                        + " on conflict do nothing")
                .params(who.value(), nonce, now())
                .update();
        var again = fresh == 1
                ? 0
                : jdbc.sql("update mail_sign_in set nonce = ?, asked_at = ? where participant_id = ?"
                                + " and confirmed_at is null and asked_at < ?")
                        .params(nonce, now(), who.value(), now().minus(PAUSE))
                        .update();
        road.announce(OwnSignIn.topic(who));
        return fresh + again == 1;
    }

    /** What the code was made from that still works; empty where none does. */
    Optional<UUID> asked(ParticipantId who) {
        return jdbc.sql("select nonce from mail_sign_in where participant_id = ? and confirmed_at is null"
                        + " and asked_at > ?")
                .params(who.value(), now().minus(LIFE))
                .query(UUID.class)
                .optional();
    }

    void confirm(ParticipantId who) {
        jdbc.sql("update mail_sign_in set confirmed_at = ? where participant_id = ? and confirmed_at is null")
                .params(now(), who.value())
                .update();
        road.announce(OwnSignIn.topic(who));
    }

    /** Claims the one link of this minute: of two nodes or two questions at once one sends a mail. False where it is off. */
    boolean claimLink(ParticipantId who) {
        return jdbc.sql("update mail_sign_in set link_at = ? where participant_id = ? and confirmed_at is not null"
                                + " and (link_at is null or link_at < ?)")
                        .params(now(), who.value(), now().minus(PAUSE))
                        .update()
                == 1;
    }

    void drop(ParticipantId who) {
        jdbc.sql("delete from mail_sign_in where participant_id = ?")
                .param(who.value())
                .update();
        road.announce(OwnSignIn.topic(who));
    }

    @Override
    public void changed(ParticipantId member) {
        drop(member);
    }

    /** A code that works no more reads as off, so that another can be asked. */
    OwnSignIn.State state(ParticipantId who) {
        return jdbc.sql("select confirmed_at, asked_at from mail_sign_in where participant_id = ?")
                .param(who.value())
                .query((row, n) -> row.getObject("confirmed_at") != null
                        ? OwnSignIn.State.ON
                        : row.getObject("asked_at", OffsetDateTime.class).isAfter(now().minus(LIFE))
                                ? OwnSignIn.State.ASKED
                                : OwnSignIn.State.OFF)
                .optional()
                .orElse(OwnSignIn.State.OFF);
    }

    boolean isOn(ParticipantId who) {
        return state(who) == OwnSignIn.State.ON;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
