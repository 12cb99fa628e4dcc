package nl.routebord.seatcard;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.routebord.access.Secrets;
import nl.routebord.road.Fields;
import nl.routebord.shared.ParticipantId;
import nl.routebord.testing.Cast;
import nl.routebord.workshop.Doors;
import nl.routebord.workshop.Participants;
import org.jspecify.annotations.Nullable;

/** A browser in somebody's hand: what it scanned, and the seat it holds. */
final class Hand {

    private final CardDoor door;
    private final Participants participants;
    private final String tap;
    private final String address;
    private Doors.@Nullable Entered seat;

    Hand(CardDoor door, Participants participants, Secrets secrets, String address) {
        this.door = door;
        this.participants = participants;
        this.tap = secrets.fresh();
        this.address = address;
    }

    /** With the seat that joining by code gave. */
    Hand with(Doors.Entered joined) {
        seat = joined;
        return this;
    }

    CardDoor.Inside enter(SeatCard card, String secret, String... fields) {
        var inside = door.enter(key(secret), card.id().value(), Fields.of(fields), address, seats());
        if (inside.seat() != null) {
            seat = inside.seat();
        }
        return inside;
    }

    /** The tap whose answer never came: the browser got no cookie. */
    CardDoor.Inside enterAndLose(SeatCard card, String secret) {
        return door.enter(key(secret), card.id().value(), Fields.of(), address, seats());
    }

    CardDoor.Shown look(String secret) {
        return door.look(key(secret), address, seats());
    }

    Optional<String> inside(String secret) {
        return door.inside(key(secret), seats());
    }

    /** Who sits here now; empty once the seat was ended. */
    Optional<ParticipantId> who() {
        var here = seat;
        return here == null
                ? Optional.empty()
                : participants.scopeOf(here.seat(), here.secret()).map(scope -> scope.speaker());
    }

    private CardKey key(String secret) {
        return new CardKey(secret, tap);
    }

    private Function<String, Optional<String>> seats() {
        var here = seat;
        return name -> Optional.ofNullable(here)
                .filter(held -> held.seat().equals(name))
                .map(Doors.Entered::secret);
    }

    /** Makes cards at the desk of an evening and gives them by number. */
    static List<SeatCard> issue(SeatCards desk, Cards cards, Cast.Evening evening, int amount, String group) {
        desk.issue(evening.marloes(), Cast.command(), amount, group, null);
        return cards.of(evening.workshop().id());
    }
}
