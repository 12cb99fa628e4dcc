package nl.routebord.poll;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import nl.routebord.access.Cookies;
import nl.routebord.road.Fields;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
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

    /** What a Dutch spreadsheet saves where it does not save UTF-8. */
    private static final Charset OLD = Charset.forName("windows-1252");

    /** By this some programs say that a text is UTF-8. */
    private static final String MARK = "\uFEFF";

    private final WorkplaceSeat workplace;
    private final Polls polls;
    private final PollPaper paper;

    SheetUpload(WorkplaceSeat workplace, Polls polls, PollPaper paper) {
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
            return away("/geen-toegang");
        }
        var home = seat.traject().workplace() + "/thuis";
        try {
            var poll = polls.byCode(code).orElseThrow(() -> Refusal.because("poll.refused.gone"));
            paper.look(seat.staff(), new CommandId(UUID.randomUUID().toString()), poll.id(), sheet(tabel.getBytes()));
        } catch (Refusal refused) {
            return away(home, no(request, SheetNo.of(code, refused)));
        }
        return away(home);
    }

    /** A file that is larger than any sheet: nothing of it was read, so the seat is not known here and is not needed. */
    @ExceptionHandler
    ResponseEntity<Void> tooLarge(MaxUploadSizeExceededException large, HttpServletRequest request) {
        var parts = request.getRequestURI().split("/");
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
