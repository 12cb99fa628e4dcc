package nl.routebord.house;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.routebord.access.Act;
import nl.routebord.access.Audit;
import nl.routebord.access.Cookies;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The audit book to take along, for the owner's browser only; kept by no cache. Everybody else is led away and noted. */
@RestController
class LogbookController {

    private final Owner owner;
    private final Logbook logbook;
    private final Audit audit;

    LogbookController(Owner owner, Logbook logbook, Audit audit) {
        this.owner = owner;
        this.logbook = logbook;
        this.audit = audit;
    }

    /** A table for a spreadsheet; what is looked for stands in the address, as on the page. */
    @GetMapping("/beheer/logboek/csv")
    ResponseEntity<byte[]> table(HttpServletRequest request) {
        return answer(
                request, "csv", secretOf -> file("logboek.csv", "text/csv", logbook.table(secretOf, query(request))));
    }

    /** With the seals, so that others can check them. */
    @GetMapping("/beheer/logboek/jsonl")
    ResponseEntity<byte[]> sealed(HttpServletRequest request) {
        return answer(
                request,
                "jsonl",
                secretOf -> file("logboek.jsonl", "application/jsonl", logbook.sealed(secretOf, query(request))));
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request,
            String what,
            Function<Function<String, Optional<String>>, ResponseEntity<byte[]>> made) {
        Function<String, Optional<String>> secretOf = seat -> Cookies.secretOf(request.getCookies(), seat);
        if (owner.isOwner(secretOf)) {
            return made.apply(secretOf);
        }
        audit.refused(Audit.UNKNOWN, null, new Act("audit.export", "house", what), "traject.refused.owner");
        return away();
    }

    private static LogQuery query(HttpServletRequest request) {
        Map<String, List<String>> query = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, part -> Arrays.asList(part.getValue())));
        return LogQuery.read(query);
    }

    static ResponseEntity<byte[]> file(String name, String type, byte[] body) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(body);
    }

    static ResponseEntity<byte[]> away() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/geen-toegang")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
