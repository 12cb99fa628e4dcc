package nl.routebord.poll;

import jakarta.servlet.http.HttpServletRequest;
import nl.routebord.access.Audit;
import nl.routebord.print.Pdf;
import nl.routebord.workshop.Groups;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The forms of a poll to print, for the seat of its workplace only. */
@RestController
class FormController {

    private final WorkplaceSeat workplace;
    private final Polls polls;
    private final Groups groups;
    private final PollPaper paper;
    private final Audit audit;

    FormController(WorkplaceSeat workplace, Polls polls, Groups groups, PollPaper paper, Audit audit) {
        this.audit = audit;
        this.paper = paper;
        this.workplace = workplace;
        this.polls = polls;
        this.groups = groups;
    }

    /** From number {@code van} up to {@code tot}, at most {@link FormPaper#MOST} at once; which were printed is remembered. */
    @GetMapping("/werkplek/{handle}/peiling/{code}.pdf")
    ResponseEntity<byte[]> print(
            @PathVariable String handle,
            @PathVariable String code,
            @RequestParam(defaultValue = "1") int van,
            @RequestParam(defaultValue = "1") int tot,
            HttpServletRequest request) {
        var seat = workplace.of(handle, request).orElse(null);
        if (seat == null) {
            return Pdf.away("/geen-toegang");
        }
        var traject = seat.traject();
        var from = Math.clamp(van, 1, FormLine.MOST);
        var to = Math.clamp(tot, from, Math.min(FormLine.MOST, from + FormPaper.MOST - 1));
        return polls.byCode(code)
                .filter(poll -> poll.traject().equals(traject.id()))
                .map(poll -> {
                    var forms = FormPaper.print(poll, traject.municipality(), groups.of(traject.id()), from, to);
                    paper.printed(seat.staff(), poll, to);
                    audit.note(seat.staff(), "poll.print", "poll", poll.id());
                    return Pdf.answer(forms, "peiling-" + from + "-" + to + ".pdf");
                })
                .orElseGet(() -> Pdf.away(traject.workplace() + "/thuis"));
    }
}
