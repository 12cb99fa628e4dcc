package nl.routebord.workshop;

import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.road.Road;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A device that several people share goes to the next one: this browser's seat ends, its owner's other phones keep theirs. */
@Service
class Handover {

    private final Workshops workshops;
    private final Credentials credentials;
    private final Road road;

    Handover(Workshops workshops, Credentials credentials, Road road) {
        this.workshops = workshops;
        this.credentials = credentials;
        this.road = road;
    }

    /**
     * Ends the guest's seat that this secret gives in the workshop with this handle, and says where the next person goes: to the
     * joining page, or to the start once the evening is over. A secret that gives no such seat ends nothing, so the same
     * tap sent again is answered alike.
     */
    @Transactional
    String next(String handle, @Nullable String secret) {
        var workshop = workshops.byHandle(handle).orElse(null);
        if (workshop == null) {
            return "/";
        }
        if (secret != null
                && credentials
                        .check(secret)
                        .filter(right -> right.purpose() == Purpose.GUEST && right.seat().equals(workshop.guestSeat()))
                        .isPresent()) {
            credentials.revoke(secret);
            road.announce(workshop.electorateTopic());
            road.announce(Attendees.of(workshop.id()));
        }
        return workshop.closed() ? "/" : "/m/" + workshop.code();
    }
}
