package nl.routebord.traject;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import nl.routebord.access.Audit;
import nl.routebord.access.Cookies;
import nl.routebord.road.Seats;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Trajects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The overview of who may what as a file, for the owner's seat only; kept by no cache. */
@RestController
class RolesController {

    private final Trajects trajects;
    private final Seats seats;
    private final RolesSheet sheet;
    private final Audit audit;

    RolesController(Trajects trajects, Seats seats, RolesSheet sheet, Audit audit) {
        this.audit = audit;
        this.trajects = trajects;
        this.seats = seats;
        this.sheet = sheet;
    }

    @GetMapping("/werkplek/{handle}/rechten.csv")
    ResponseEntity<byte[]> file(@PathVariable String handle, HttpServletRequest request) {
        return trajects.byHandle(handle)
                .flatMap(traject -> Cookies.secretOf(request.getCookies(), traject.deskSeat())
                        .flatMap(secret -> seats.scopeOf(traject.deskSeat(), secret))
                        .filter(scope -> scope.role() == Role.OWNER)
                        .filter(scope -> scope.traject().equals(traject.id())))
                .map(owner -> ResponseEntity.ok()
                        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rechtenoverzicht.csv\"")
                        .body(made(owner)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, "/geen-toegang")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    private byte[] made(Scope owner) {
        audit.note(owner, "role.table", "traject", owner.traject());
        return sheet.of(owner);
    }
}
