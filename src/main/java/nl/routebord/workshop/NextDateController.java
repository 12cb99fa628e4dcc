package nl.routebord.workshop;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import nl.routebord.shell.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The next date as a file for a calendar. It holds what hall and phones tell after the end, so it asks for no seat. */
@RestController
class NextDateController {

    private final Workshops workshops;
    private final NextSteps next;
    private final Clock clock;

    NextDateController(Workshops workshops, NextSteps next, Clock clock) {
        this.workshops = workshops;
        this.next = next;
        this.clock = clock;
    }

    /** Leads to the start page where the evening has not ended, or where no date was told. */
    @GetMapping("/volgende/{handle}.ics")
    ResponseEntity<byte[]> date(@PathVariable String handle) {
        return workshops
                .byHandle(handle)
                .filter(WorkshopView::closed)
                .filter(workshop -> next.of(workshop.id()).day().isPresent())
                .map(this::file)
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, "/")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    private ResponseEntity<byte[]> file(WorkshopView workshop) {
        var summary = Words.say(
                Words.DUTCH,
                "workshop.next.summary",
                Map.of("municipality", workshop.municipality(), "title", workshop.title()));
        var file = Ics.of(
                "volgende-" + workshop.handle() + "@routebord", summary, next.of(workshop.id()), clock.instant());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"volgende-bijeenkomst.ics\"")
                .body(file.getBytes(StandardCharsets.UTF_8));
    }
}
