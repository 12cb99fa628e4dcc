package nl.routebord.workshop;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.routebord.access.Cookies;
import nl.routebord.road.Seats;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/** Whose desk a plain request comes from: for what the desk opens outside its live page, such as a sheet to print. */
@Component
public class DeskCookie {

    private final Seats seats;
    private final Workshops workshops;

    DeskCookie(Seats seats, Workshops workshops) {
        this.seats = seats;
        this.workshops = workshops;
    }

    /** The workshop of a desk and who sits there. */
    public record Desk(WorkshopView workshop, Scope scope) {}

    /** The desk of the workshop with this handle; empty for whoever has no cookie of it, whatever the reason. */
    public Optional<Desk> desk(String handle, HttpServletRequest request) {
        return workshops
                .byHandle(handle)
                .flatMap(workshop -> Cookies.secretOf(request.getCookies(), workshop.deskSeat())
                        .flatMap(secret -> seats.scopeOf(workshop.deskSeat(), secret))
                        .filter(Scope::isStaff)
                        .filter(scope -> scope.evening().equals(workshop.id()))
                        .map(scope -> new Desk(workshop, scope)));
    }
}
