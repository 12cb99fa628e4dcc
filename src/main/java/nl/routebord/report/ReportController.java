package nl.routebord.report;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import nl.routebord.access.Audit;
import nl.routebord.workshop.DeskCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The record of an evening, for the desk's seat only; kept by no cache. Whoever has no such seat is led away, whatever the reason. */
@RestController
class ReportController {

    private final DeskCookie desks;
    private final Reports reports;
    private final Versions versions;
    private final Audit audit;

    ReportController(DeskCookie desks, Reports reports, Versions versions, Audit audit) {
        this.audit = audit;
        this.desks = desks;
        this.reports = reports;
        this.versions = versions;
    }

    /** To read and to print. */
    @GetMapping("/verslag/{handle}")
    ResponseEntity<byte[]> page(@PathVariable String handle, HttpServletRequest request) {
        return answer(handle, request, desk -> {
            audit.note(desk.scope(), "record.page", "evening", desk.workshop().id());
            var report = reports.of(desk.scope());
            var checksum = Csv.checksum(Csv.of(report));
            var version = report.running() ? null : versions.of(desk.workshop().id(), checksum);
            return ResponseEntity.ok()
                    .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .body(RecordPage.of(report, handle, checksum, version).getBytes(StandardCharsets.UTF_8));
        });
    }

    /** The same as a table. */
    @GetMapping("/verslag/{handle}/csv")
    ResponseEntity<byte[]> table(@PathVariable String handle, HttpServletRequest request) {
        return answer(handle, request, desk -> {
            audit.note(desk.scope(), "record.table", "evening", desk.workshop().id());
            return ResponseEntity.ok()
                    .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"verslag.csv\"")
                    .body(Csv.of(reports.of(desk.scope())));
        });
    }

    private ResponseEntity<byte[]> answer(
            String handle, HttpServletRequest request, Function<DeskCookie.Desk, ResponseEntity<byte[]>> made) {
        return desks.desk(handle, request)
                .map(made)
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, "/geen-toegang")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }
}
