package nl.routebord.house;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.routebord.access.Audit;
import nl.routebord.access.AuditBook;
import nl.routebord.access.AuditLine;
import nl.routebord.access.Cookies;
import nl.routebord.road.Seats;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.Trajects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The page of an incident, and the lines of its traject to take along: for a seat at the workplace only; kept by no cache. */
@RestController
class IncidentController {

    /** So far back the lines go. */
    private static final Duration BACK = Duration.ofDays(30);

    private final Trajects trajects;
    private final Seats seats;
    private final Incidents incidents;
    private final IncidentFacts facts;
    private final AuditBook book;
    private final Audit audit;
    private final Clock clock;

    IncidentController(
            Trajects trajects,
            Seats seats,
            Incidents incidents,
            IncidentFacts facts,
            AuditBook book,
            Audit audit,
            Clock clock) {
        this.trajects = trajects;
        this.seats = seats;
        this.incidents = incidents;
        this.facts = facts;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /** To read and to print. */
    @GetMapping("/werkplek/{handle}/incident/{id}")
    ResponseEntity<byte[]> page(@PathVariable String handle, @PathVariable String id, HttpServletRequest request) {
        return answer(handle, id, request, found -> {
            audit.note(found.staff, "incident.page", "incident", found.incident.id());
            var now = clock.instant();
            var html = IncidentSheet.of(
                    found.traject,
                    found.incident,
                    facts.data(found.staff),
                    facts.access(found.staff),
                    book.count(lines(found)),
                    now);
            return ResponseEntity.ok()
                    .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .body(html.getBytes(StandardCharsets.UTF_8));
        });
    }

    /** The lines of the last 30 days of this traject alone, as a table. */
    @GetMapping("/werkplek/{handle}/incident/{id}/csv")
    ResponseEntity<byte[]> table(@PathVariable String handle, @PathVariable String id, HttpServletRequest request) {
        return answer(handle, id, request, found -> {
            audit.note(found.staff, "incident.lines", "incident", found.incident.id());
            var lines = new ArrayList<AuditLine.Sealed>();
            book.each(lines(found), lines::add);
            return LogbookController.file("incident.csv", "text/csv", LogFiles.table(lines));
        });
    }

    private AuditBook.Filter lines(Found found) {
        return AuditBook.Filter.of(found.traject.id().value(), clock.instant().minus(BACK));
    }

    private ResponseEntity<byte[]> answer(
            String handle, String id, HttpServletRequest request, Function<Found, ResponseEntity<byte[]>> made) {
        return found(handle, id, request).map(made).orElseGet(LogbookController::away);
    }

    private Optional<Found> found(String handle, String typed, HttpServletRequest request) {
        var traject = trajects.byHandle(handle).orElse(null);
        var id = id(typed).orElse(null);
        if (traject == null || id == null) {
            return Optional.empty();
        }
        return Cookies.secretOf(request.getCookies(), traject.deskSeat())
                .flatMap(secret -> seats.scopeOf(traject.deskSeat(), secret))
                .filter(staff -> staff.isStaff() && staff.traject().equals(traject.id()))
                .flatMap(staff -> incidents.find(staff, id).map(incident -> new Found(traject, staff, incident)));
    }

    private static Optional<IncidentId> id(String typed) {
        try {
            return Optional.of(new IncidentId(UUID.fromString(typed)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private record Found(TrajectView traject, Scope staff, Incident incident) {}
}
