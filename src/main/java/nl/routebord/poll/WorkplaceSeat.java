package nl.routebord.poll;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.routebord.access.Cookies;
import nl.routebord.road.Seats;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.Trajects;
import org.springframework.stereotype.Component;

/** Whose workplace a plain request comes from: for files, which come and go outside the live page. */
@Component
class WorkplaceSeat {

    private final Trajects trajects;
    private final Seats seats;

    WorkplaceSeat(Trajects trajects, Seats seats) {
        this.trajects = trajects;
        this.seats = seats;
    }

    /** The traject and its staff. */
    record Seat(TrajectView traject, Scope staff) {}

    /** Empty for whoever has no cookie of this workplace, whatever the reason. */
    Optional<Seat> of(String handle, HttpServletRequest request) {
        return trajects.byHandle(handle)
                .flatMap(traject -> Cookies.secretOf(request.getCookies(), traject.deskSeat())
                        .flatMap(secret -> seats.scopeOf(traject.deskSeat(), secret))
                        .filter(Scope::isStaff)
                        .filter(staff -> staff.traject().equals(traject.id()))
                        .map(staff -> new Seat(traject, staff)));
    }
}
