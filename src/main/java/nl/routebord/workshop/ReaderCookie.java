package nl.routebord.workshop;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.routebord.access.Cookies;
import nl.routebord.road.Seats;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/** Who reads along in the traject of an evening, by the seat of a reader. */
@Component
public class ReaderCookie {

    private final Seats seats;
    private final Workshops workshops;
    private final Trajects trajects;

    ReaderCookie(Seats seats, Workshops workshops, Trajects trajects) {
        this.seats = seats;
        this.workshops = workshops;
        this.trajects = trajects;
    }

    /** An evening and who reads its record. */
    public record Read(WorkshopView workshop, Scope reader) {}

    /** The evening with this handle, for a reader of its traject; empty for all others, whatever the reason. */
    public Optional<Read> read(String handle, HttpServletRequest request) {
        return workshops
                .byHandle(handle)
                .flatMap(evening -> trajects.byId(evening.traject())
                        .flatMap(traject -> Cookies.secretOf(request.getCookies(), traject.readerSeat())
                                .flatMap(secret -> seats.scopeOf(traject.readerSeat(), secret)))
                        .filter(scope -> scope.role() == Role.READER)
                        .filter(scope -> scope.traject().equals(evening.traject()))
                        .map(scope -> new Read(evening, scope)));
    }
}
