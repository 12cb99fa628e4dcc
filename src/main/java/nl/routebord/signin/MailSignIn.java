package nl.routebord.signin;

import java.util.Locale;
import java.util.UUID;
import nl.routebord.access.Secrets;
import nl.routebord.digest.Subscriptions;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Trajects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A member's own choice to sign in by a mail: off until the member asks for it and types, on a device that is in, the code that
 * came to the address of the news. So a wrong address never opens anything. Members only ({@code shared.refused.readonly}).
 */
@Service
@Transactional
public class MailSignIn {

    private final SignInRows rows;
    private final Subscriptions subscriptions;
    private final Trajects trajects;
    private final Courier courier;
    private final Secrets secrets;
    private final Road road;

    MailSignIn(
            SignInRows rows,
            Subscriptions subscriptions,
            Trajects trajects,
            Courier courier,
            Secrets secrets,
            Road road) {
        this.rows = rows;
        this.subscriptions = subscriptions;
        this.trajects = trajects;
        this.courier = courier;
        this.secrets = secrets;
        this.road = road;
    }

    /**
     * Mails a code to the address of the news. Refuses {@code signin.refused.off} where this house sends no mail,
     * {@code signin.refused.address} for who gives none, and {@code signin.refused.soon} within a minute of the one before.
     */
    Answer ask(Scope scope, CommandId command) {
        return road.once(scope, command, () -> {
            var who = member(scope);
            if (!courier.isOn()) {
                throw Refusal.because("signin.refused.off");
            }
            var to = subscriptions.addressOf(who).orElseThrow(() -> Refusal.because("signin.refused.address"));
            if (rows.isOn(who)) {
                return Answer.of("signin.answer.on");
            }
            var nonce = UUID.randomUUID();
            if (!rows.ask(who, nonce)) {
                throw Refusal.because("signin.refused.soon");
            }
            var municipality = trajects.byId(scope.traject()).orElseThrow().municipality();
            courier.afterCommit(to, Note.code(municipality, code(who, nonce)));
            return Answer.of("signin.answer.code");
        });
    }

    /** Turns it on with the code from the mail. Refuses {@code signin.refused.code} for another one, or one that is too old. */
    Answer confirm(Scope scope, CommandId command, String typed) {
        return road.once(scope, command, () -> {
            var who = member(scope);
            var plain = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
            if (rows.asked(who).filter(nonce -> code(who, nonce).equals(plain)).isEmpty()) {
                throw Refusal.because("signin.refused.code");
            }
            rows.confirm(who);
            return Answer.of("signin.answer.on");
        });
    }

    /** Turns it off, also where it was off; links that are on their way open nothing any more. */
    Answer stop(Scope scope, CommandId command) {
        return road.once(scope, command, () -> {
            rows.drop(member(scope));
            return Answer.of("signin.answer.off");
        });
    }

    /** Derived with the key of the house from what the table holds, so that the table alone confirms nothing. */
    private String code(ParticipantId who, UUID nonce) {
        return secrets.stableCode("signin/" + who.value() + "/" + nonce);
    }

    private static ParticipantId member(Scope scope) {
        if (scope.role() != Role.MEMBER) {
            throw Refusal.because("shared.refused.readonly");
        }
        return scope.speaker();
    }
}
