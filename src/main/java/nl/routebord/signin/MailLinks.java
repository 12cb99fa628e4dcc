package nl.routebord.signin;

import java.util.Objects;
import java.util.Optional;
import nl.routebord.access.Act;
import nl.routebord.access.Audit;
import nl.routebord.access.Credential;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.access.Secrets;
import nl.routebord.digest.MailAddress;
import nl.routebord.digest.Subscriptions;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.soundingboard.MemberDoor;
import nl.routebord.soundingboard.OtherDoor;
import nl.routebord.trail.Log;
import nl.routebord.workshop.PublicAddress;
import nl.routebord.workshop.Trajects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The links in the mails: of 128 bits, of which the table has the hash, for a quarter of an hour and for one tap. Only for who
 * turned this on and is still a member, both when it is mailed and when it is tapped.
 */
@Service
public class MailLinks implements OtherDoor {

    /** In which a browser that followed a link holds it until the tap. */
    public static final String COOKIE = "rb-aanmelden";

    /** Where a link leads first; the secret comes behind it. */
    static final String PATH = "/k/mail/";

    private final SignInRows rows;
    private final Subscriptions subscriptions;
    private final MemberDoor door;
    private final Trajects trajects;
    private final Credentials credentials;
    private final Secrets secrets;
    private final PublicAddress address;
    private final Courier courier;
    private final Log log;
    private final TransactionTemplate transaction;
    private final Audit audit;

    MailLinks(
            SignInRows rows,
            Subscriptions subscriptions,
            MemberDoor door,
            Trajects trajects,
            Credentials credentials,
            Secrets secrets,
            PublicAddress address,
            Courier courier,
            Log log,
            TransactionTemplate transaction,
            Audit audit) {
        this.audit = audit;
        this.rows = rows;
        this.subscriptions = subscriptions;
        this.door = door;
        this.trajects = trajects;
        this.credentials = credentials;
        this.secrets = secrets;
        this.address = address;
        this.courier = courier;
        this.log = log;
        this.transaction = transaction;
    }

    /** True where this house sends mail. */
    public boolean isOn() {
        return courier.isOn();
    }

    @Override
    public Optional<String> address() {
        return isOn() ? Optional.of(OwnSignIn.PAGE) : Optional.empty();
    }

    /**
     * What the page of a link shows before the tap.
     *
     * @param alias null for who has none
     */
    public record Opens(String municipality, @Nullable String alias) {}

    /** What a link opens now; empty for one that never was, was used, is too old or is nobody's any more. Spends nothing. */
    public Optional<Opens> opens(String link) {
        return credentials.check(link).flatMap(this::home).map(home -> new Opens(municipality(home), home.alias()));
    }

    /**
     * Mails a link to whoever has this address and turned it on; nobody is told whether anybody did. It goes to the address as the
     * member wrote it, never as a stranger did: two that look alike may be two mailboxes.
     */
    void ask(MailAddress typed) {
        courier.beside(() -> subscriptions.membersAt(typed).forEach(this::mail));
    }

    private void mail(ParticipantId who) {
        Objects.requireNonNull(transaction.execute(status -> door.home(who)
                        .filter(home -> rows.claimLink(who))
                        .flatMap(home -> subscriptions.addressOf(who).map(to -> new Mail(to, note(home))))))
                .ifPresent(mail -> courier.bring(mail.to(), mail.note()));
    }

    private Note note(MemberDoor.Home home) {
        var secret =
                credentials.issue(home.seat(), Purpose.MEMBER_MAIL, home.id().value(), SignInRows.LIFE);
        return Note.link(municipality(home), address.base() + PATH + secret);
    }

    private record Mail(MailAddress to, Note note) {}

    /**
     * Spends the link and lets this browser in. The same tap sent again gets the same answer. Refuses
     * {@code signin.refused.link} for what opens nothing any more.
     *
     * @param held the secret this browser holds for the seat the link leads to
     */
    MemberDoor.Entered enter(CommandId tap, String link, Optional<String> held, @Nullable String userAgent) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var home = credentials.once(link).flatMap(this::home).orElseThrow(MailLinks::useless);
            var secret = secrets.stable("signin:" + tap.value() + ":" + link);
            var again = held.flatMap(credentials::check)
                            .filter(right -> right.purpose() == Purpose.MEMBER
                                    && right.subject().equals(home.id().value()))
                            .isPresent()
                    || credentials.check(secret).isPresent();
            if (credentials.spend(link).isEmpty() && !again) {
                throw useless();
            }
            var entered = door.proven(home.id(), secret, held, userAgent).orElseThrow(MailLinks::useless);
            if (!again) {
                audit.note("participant:" + home.id(), home.traject(), new Act("signin.enter", "member", home.id()));
                log.noteTraject(
                        Scope.member(home.traject(), home.id()),
                        "device.in",
                        new ItemRef("member", home.id().value()),
                        null,
                        null);
            }
            return entered;
        }));
    }

    /** Under which name a browser holds the seat a link leads to; of a used one too. */
    Optional<String> seatOf(String link) {
        return credentials.once(link).filter(MailLinks::isOurs).map(Credential::seat);
    }

    private Optional<MemberDoor.Home> home(Credential right) {
        var who = new ParticipantId(right.subject());
        return isOurs(right) && rows.isOn(who) ? door.home(who) : Optional.empty();
    }

    private static boolean isOurs(Credential right) {
        return right.purpose() == Purpose.MEMBER_MAIL;
    }

    private String municipality(MemberDoor.Home home) {
        return trajects.byId(home.traject()).orElseThrow().municipality();
    }

    private static Refusal useless() {
        return Refusal.because("signin.refused.link");
    }
}
