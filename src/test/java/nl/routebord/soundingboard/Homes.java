package nl.routebord.soundingboard;

import java.util.Optional;
import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import nl.routebord.testing.Cast;
import nl.routebord.workshop.Participants;
import org.springframework.boot.test.context.TestComponent;

/** Members' devices for tests, come in by the ways the product has, each in a browser of its own. */
@TestComponent
public class Homes {

    private final MemberDoor door;
    private final MemberDevices devices;
    private final MemberLinks links;
    private final Participants participants;
    private final Credentials credentials;
    private final Live live;

    Homes(
            MemberDoor door,
            MemberDevices devices,
            MemberLinks links,
            Participants participants,
            Credentials credentials,
            Live live) {
        this.door = door;
        this.devices = devices;
        this.links = links;
        this.participants = participants;
        this.credentials = credentials;
        this.live = live;
    }

    /** A browser with the secret of its own. */
    public record Browser(String seat, String secret, UUID device) {

        /** What stands in the address. */
        public String handle() {
            return seat.substring(2);
        }
    }

    /** One more device of the member that is in. */
    public Browser device(Scope member) {
        var browser = follow(member);
        if (arrive(browser).state() == Threshold.State.WAITING) {
            devices.letIn(member, Cast.command(), browser.device());
        }
        return browser;
    }

    /** A browser that followed the member's link and did not open the page yet. */
    public Browser follow(Scope member) {
        return follow(links.of(member.speaker()));
    }

    Browser follow(String link) {
        var followed = door.follow(link, Optional.empty(), "Mozilla/5.0 (Linux; Android 15) Mobile Safari/537.36")
                .orElseThrow();
        var secret = Optional.ofNullable(followed.fresh()).orElseThrow();
        return new Browser(followed.seat(), secret, credentials.id(secret).orElseThrow());
    }

    /** The member of this traject who is called so. */
    public ParticipantId named(TrajectId traject, String alias) {
        return live.now(MemberBoard.topic(traject), Audience.STAFF, MemberBoard.class).members().stream()
                .filter(one -> alias.equals(one.alias()))
                .map(MemberBoard.Member::id)
                .findFirst()
                .orElseThrow();
    }

    /** Opens the page, as a browser does. */
    public Threshold arrive(Browser browser) {
        return door.arrive(browser.seat(), browser.secret()).orElseThrow();
    }

    /** Who speaks from this browser now; empty where it is not in. */
    public Optional<Scope> now(Browser browser) {
        return participants.scopeOf(browser.seat(), browser.secret());
    }

    /** The devices of this member as the own screens show them. */
    public Devices all(ParticipantId member) {
        return live.now(Devices.topic(member), Audience.HALL, Devices.class);
    }
}
