package nl.routebord.soundingboard;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.access.Audit;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way home by a personal link. Each device gets a secret of its own. A link lets one device in by itself, the first whose
 * browser really opens the page; programs that fetch a link to show a preview run no page and use nothing up.
 */
@Service
@Transactional
public class MemberDoor {

    /** So long a device may wait for somebody's yes. */
    static final Duration WAIT = Duration.ofDays(1);

    private final Seated seated;
    private final DeviceRows devices;
    private final Credentials credentials;
    private final Audit audit;
    private final Clock clock;

    MemberDoor(Seated seated, DeviceRows devices, Credentials credentials, Audit audit, Clock clock) {
        this.audit = audit;
        this.seated = seated;
        this.devices = devices;
        this.credentials = credentials;
        this.clock = clock;
    }

    /** A browser that followed a link: its seat and, where it held nothing yet, a secret of its own. */
    record Followed(String seat, @Nullable String fresh) {}

    /**
     * Who has a home here.
     *
     * @param seat the name of its cookie on each device
     */
    public record Home(
            ParticipantId id,
            TrajectId traject,
            String seat,
            @Nullable String alias) {}

    /**
     * A browser that came in by something else than its link.
     *
     * @param seat the name of its cookie
     * @param handle what stands in the address of the home
     * @param fresh the secret it gets; null for one that keeps the secret it has
     */
    public record Entered(
            String seat, String handle, @Nullable String fresh) {}

    /** Who this is, as long as the membership lasts; empty for all others, also for who was put out or whose days are over. */
    @Transactional(readOnly = true)
    public Optional<Home> home(ParticipantId who) {
        return seated.find(who)
                .filter(seat -> seat.isOpen(clock.instant()))
                .map(seat -> new Home(seat.id(), seat.traject(), seat.name(), seat.alias()));
    }

    /**
     * Lets a device in whose member has proven to be the member. Empty once the membership is over. A browser that is in keeps
     * what it has, and so does one that waits; any other gets the given secret.
     *
     * @param secret a new one of 128 bits, or that of the same tap sent again
     * @param held the secret this browser holds for the seat of this member
     */
    public Optional<Entered> proven(
            ParticipantId who, String secret, Optional<String> held, @Nullable String userAgent) {
        if (home(who).isEmpty()) {
            return Optional.empty();
        }
        var seat = seated.hold(who);
        if (!seat.isOpen(clock.instant())) {
            return Optional.empty();
        }
        var mine = held.filter(one -> isOf(one, seat));
        if (mine.isEmpty() && !isOf(secret, seat)) {
            credentials.keep(seat.name(), Purpose.MEMBER_NEW, seat.id().value(), secret, WAIT);
            devices.add(id(secret), seat, DeviceKind.of(userAgent));
        }
        var device = id(mine.orElse(secret));
        if (devices.find(device).filter(Device::isWaiting).isPresent()) {
            devices.letIn(seat, device, seat.id().value());
        }
        return Optional.of(new Entered(seat.name(), seat.handle(), mine.isPresent() ? null : secret));
    }

    /** Where a link leads; empty for all that is no working link. */
    @Transactional(readOnly = true)
    public Optional<String> seatOf(String link) {
        return opens(link).map(Seat::name);
    }

    /**
     * Gives this browser a secret of its own that opens nothing yet. One that is in already, or waits, keeps what it has.
     *
     * @param held the secret this browser holds for the seat of the link
     */
    Optional<Followed> follow(String link, Optional<String> held, @Nullable String userAgent) {
        return opens(link).map(seat -> {
            if (held.filter(secret -> isOf(secret, seat)).isPresent()) {
                return new Followed(seat.name(), null);
            }
            var secret =
                    credentials.issue(seat.name(), Purpose.MEMBER_NEW, seat.id().value(), WAIT);
            devices.add(id(secret), seat, DeviceKind.of(userAgent));
            return new Followed(seat.name(), secret);
        });
    }

    /**
     * A browser opens the page with what it holds: in, waiting with a number, or empty for whoever has no business here. The
     * first of a link comes in by this alone.
     */
    public Optional<Threshold> arrive(String seatName, String secret) {
        var right = credentials.check(secret).filter(found -> found.seat().equals(seatName));
        if (right.isEmpty()) {
            return Optional.empty();
        }
        var who = new ParticipantId(right.get().subject());
        return switch (right.get().purpose()) {
            case MEMBER -> Optional.of(new Threshold(id(secret), Threshold.State.IN, ""));
            case MEMBER_NEW -> Optional.of(wait(who, id(secret)));
            default -> Optional.empty();
        };
    }

    private Threshold wait(ParticipantId who, UUID device) {
        var seat = seated.hold(who);
        var now = devices.find(device).orElseThrow(Seated::unknown);
        if (now.state() == Threshold.State.WAITING && !seat.used() && now.link() == seat.link()) {
            devices.letIn(seat, device, null);
            devices.use(seat);
            audit.note(Scope.member(seat.traject(), who), "device.first", "device", device);
            return new Threshold(device, Threshold.State.IN, "");
        }
        return now.state() == Threshold.State.WAITING
                ? new Threshold(device, Threshold.State.WAITING, devices.ask(seat, device))
                : new Threshold(device, now.state(), "");
    }

    private Optional<Seat> opens(String link) {
        return credentials
                .check(link)
                .filter(right -> right.purpose() == Purpose.MEMBER_LINK)
                .flatMap(right -> seated.find(new ParticipantId(right.subject())))
                .filter(seat -> seat.isOpen(clock.instant()));
    }

    private boolean isOf(String secret, Seat seat) {
        return credentials
                .check(secret)
                .filter(right -> List.of(Purpose.MEMBER, Purpose.MEMBER_NEW).contains(right.purpose())
                        && right.subject().equals(seat.id().value()))
                .isPresent();
    }

    private UUID id(String secret) {
        return credentials.id(secret).orElseThrow(Seated::unknown);
    }
}
