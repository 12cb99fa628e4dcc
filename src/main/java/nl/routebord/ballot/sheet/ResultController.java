package nl.routebord.ballot.sheet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.access.Audit;
import nl.routebord.ballot.Revealed;
import nl.routebord.ballot.RoundId;
import nl.routebord.print.Pdf;
import nl.routebord.workshop.DeskCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The result of a round to print, for the desk's seat only and not before the hall may see it. Kept by no cache. */
@RestController
class ResultController {

    private final DeskCookie desks;
    private final Revealed revealed;
    private final Audit audit;

    ResultController(DeskCookie desks, Revealed revealed, Audit audit) {
        this.audit = audit;
        this.desks = desks;
        this.revealed = revealed;
    }

    /** Leads back to the desk where the round is another traject's, or its result may not be seen yet. */
    @GetMapping("/regie/{handle}/uitslag/{round}.pdf")
    ResponseEntity<byte[]> print(@PathVariable String handle, @PathVariable String round, HttpServletRequest request) {
        var desk = desks.desk(handle, request);
        if (desk.isEmpty()) {
            return Pdf.away("/geen-toegang");
        }
        var workshop = desk.get().workshop();
        return id(round)
                .flatMap(id -> revealed.find(desk.get().scope(), id))
                .map(shown -> {
                    audit.note(desk.get().scope(), "result.print", "round", round);
                    return Pdf.answer(ResultSheet.print(workshop, shown), "uitslag.pdf");
                })
                .orElseGet(() -> Pdf.away("/regie/" + workshop.handle()));
    }

    private static Optional<RoundId> id(String typed) {
        try {
            return Optional.of(new RoundId(UUID.fromString(typed)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
