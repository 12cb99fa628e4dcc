package nl.routebord.report;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import nl.routebord.access.Audit;
import nl.routebord.shared.Scope;
import nl.routebord.shared.WorkshopId;
import nl.routebord.workshop.DeskCookie;
import nl.routebord.workshop.ReaderCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The record of an evening, for the seat of its desk, and once it is over for who reads along in its traject; kept by no cache.
 * Whoever has no such seat is led away, whatever the reason.
 */
@RestController
class ReportController {

    private final DeskCookie desks;
    private final ReaderCookie readers;
    private final Reports reports;
    private final Versions versions;
    private final Audit audit;

    ReportController(DeskCookie desks, ReaderCookie readers, Reports reports, Versions versions, Audit audit) {
        this.audit = audit;
        this.readers = readers;
        this.desks = desks;
        this.reports = reports;
        this.versions = versions;
    }

    /** To read and to print. */
    @GetMapping("/verslag/{handle}")
    ResponseEntity<byte[]> page(@PathVariable String handle, HttpServletRequest request) {
        return answer(handle, request, "record.page", record -> {
            var checksum = Csv.checksum(Csv.of(record.report));
            var version = record.report.running() ? null : versions.of(record.evening, checksum);
            return ResponseEntity.ok()
                    .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .body(RecordPage.of(record.report, handle, record.desk, checksum, version)
                            .getBytes(StandardCharsets.UTF_8));
        });
    }

    /** The same as a table. */
    @GetMapping("/verslag/{handle}/csv")
    ResponseEntity<byte[]> table(@PathVariable String handle, HttpServletRequest request) {
        return answer(
                handle,
                request,
                "record.table",
                record -> ResponseEntity.ok()
                        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"verslag.csv\"")
                        .body(Csv.of(record.report)));
    }

    /** A record, and whether it was asked for from the desk of that evening. */
    private record Made(WorkshopId evening, Report report, boolean desk) {}

    private ResponseEntity<byte[]> answer(
            String handle, HttpServletRequest request, String act, Function<Made, ResponseEntity<byte[]>> made) {
        return desks.desk(handle, request)
                .map(desk -> noted(desk.scope(), act, new Made(desk.workshop().id(), reports.of(desk.scope()), true)))
                .or(() -> readers.read(handle, request)
                        .filter(one -> one.workshop().closed())
                        .map(one -> noted(
                                one.reader(),
                                act,
                                new Made(
                                        one.workshop().id(),
                                        reports.read(
                                                one.reader(), one.workshop().id()),
                                        false))))
                .map(made)
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, "/geen-toegang")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    private Made noted(Scope scope, String act, Made made) {
        audit.note(scope, act, "evening", made.evening);
        return made;
    }
}
