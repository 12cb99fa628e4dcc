package nl.routebord.soundingboard;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.access.Credential;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.shared.ParticipantId;
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
    private final Clock clock;

    MemberDoor(Seated seated, DeviceRows devices, Credentials credentials, Clock clock) {
        this.seated = seated;
        this.devices = devices;
        this.credentials = credentials;
        this.clock = clock;
    }

    /** A browser that followed a link: its seat and, where it held nothing yet, a secret of its own. */
    record Followed(String seat, @Nullable String fresh) {}

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
            var known = held.flatMap(credentials::check)
                    .filter(right -> isOf(right, seat))
                    .isPresent();
            if (known) {
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

    private static boolean isOf(Credential right, Seat seat) {
        return List.of(Purpose.MEMBER, Purpose.MEMBER_NEW).contains(right.purpose())
                && right.subject().equals(seat.id().value());
    }

    private UUID id(String secret) {
        return credentials.id(secret).orElseThrow(Seated::unknown);
    }
}
