package nl.routebord.poll;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import nl.routebord.access.Act;
import nl.routebord.access.Audit;
import nl.routebord.access.Cookies;
import nl.routebord.road.Fields;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/**
 * A sheet of paper forms as a file. It is looked at as one that was pasted; nothing is taken in by this alone. Whatever happens,
 * the browser comes back to the page, which says what was wrong ({@link SheetNo}).
 */
@RestController
class SheetUpload {

    private static final String FILE = "poll.file";

    /** What a Dutch spreadsheet saves where it does not save UTF-8. */
    private static final Charset OLD = Charset.forName("windows-1252");

    /** By this some programs say that a text is UTF-8. */
    private static final String MARK = "\uFEFF";

    private final WorkplaceSeat workplace;
    private final Polls polls;
    private final PollPaper paper;
    private final Audit audit;

    SheetUpload(WorkplaceSeat workplace, Polls polls, PollPaper paper, Audit audit) {
        this.audit = audit;
        this.workplace = workplace;
        this.polls = polls;
        this.paper = paper;
    }

    @PostMapping("/werkplek/{handle}/peiling/{code}/tabel")
    ResponseEntity<Void> take(
            @PathVariable String handle,
            @PathVariable String code,
            @RequestParam MultipartFile tabel,
            HttpServletRequest request)
            throws IOException {
        var seat = workplace.of(handle, request).orElse(null);
        if (seat == null) {
            audit.refused(Audit.UNKNOWN, null, new Act(FILE, "poll", "-"), "road.refused.seat");
            return away("/geen-toegang");
        }
        var home = seat.traject().workplace() + "/thuis";
        var act = act(seat, code);
        try {
            look(seat.staff(), code, act, tabel.getBytes());
        } catch (Refusal refused) {
            audit.refused(seat.staff(), act, refused.text().key());
            return away(home, no(request, SheetNo.of(code, refused)));
        }
        return away(home);
    }

    private void look(Scope staff, String code, Act act, byte[] file) {
        var poll = polls.byCode(code).orElseThrow(() -> Refusal.because("poll.refused.gone"));
        var command = new CommandId(UUID.randomUUID().toString());
        audit.during(act, () -> paper.look(staff, command, poll.id(), sheet(file)));
    }

    /** About the poll, or about the traject where it has no such poll. */
    private Act act(WorkplaceSeat.Seat seat, String code) {
        var traject = seat.traject().id();
        return polls.byCode(code)
                .filter(poll -> poll.traject().equals(traject))
                .map(poll -> new Act(FILE, "poll", poll.id()))
                .orElseGet(() -> new Act(FILE, "traject", traject));
    }

    /** A file that is larger than any sheet: nothing of it was read, and whoever sent it gets the same answer. */
    @ExceptionHandler
    ResponseEntity<Void> tooLarge(MaxUploadSizeExceededException large, HttpServletRequest request) {
        var parts = request.getRequestURI().split("/");
        workplace
                .of(parts[2], request)
                .ifPresent(seat -> audit.refused(seat.staff(), act(seat, parts[4]), "poll.sheet.long"));
        return away("/werkplek/" + parts[2] + "/thuis", no(request, new SheetNo(parts[4], SheetNo.Why.LONG)));
    }

    private static String no(HttpServletRequest request, SheetNo no) {
        return Cookies.cookie(request, SheetNo.COOKIE, no.value(), SheetNo.LIFE);
    }

    /** Refuses {@code poll.sheet.empty}, {@code poll.sheet.long} and {@code poll.file.kind}. */
    static String sheet(byte[] file) {
        // No text has a zero byte, and every workbook and picture has many.
        for (var one : file) {
            if (one == 0) {
                throw Refusal.because("poll.file.kind");
            }
        }
        var text = text(file);
        var unmarked = text.startsWith(MARK) ? text.substring(1) : text;
        return Fields.sent(Map.of("sheet", unmarked)).text("sheet", PollPaper.SHEET, "poll.sheet");
    }

    /** UTF-8 where it is that, with its mark or without. */
    static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(file, OLD);
        }
    }

    private static ResponseEntity<Void> away(String to, String... cookies) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, to)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, cookies)
                .build();
    }
}
