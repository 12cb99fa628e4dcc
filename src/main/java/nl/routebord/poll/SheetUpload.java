package nl.routebord.poll;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import nl.routebord.road.Fields;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shell.Language;
import nl.routebord.shell.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A sheet of paper forms as a file. It is looked at as one that was pasted; nothing is taken in by this alone. */
@RestController
class SheetUpload {

    /** What a Dutch spreadsheet saves where it does not save UTF-8. */
    private static final Charset OLD = Charset.forName("windows-1252");

    private final WorkplaceSeat workplace;
    private final Polls polls;
    private final PollPaper paper;

    SheetUpload(WorkplaceSeat workplace, Polls polls, PollPaper paper) {
        this.workplace = workplace;
        this.polls = polls;
        this.paper = paper;
    }

    @PostMapping("/werkplek/{handle}/peiling/{code}/tabel")
    ResponseEntity<String> take(
            @PathVariable String handle,
            @PathVariable String code,
            @RequestParam MultipartFile tabel,
            HttpServletRequest request)
            throws IOException {
        var seat = workplace.of(handle, request).orElse(null);
        if (seat == null) {
            return away("/geen-toegang");
        }
        try {
            var poll = polls.byCode(code).orElseThrow(() -> Refusal.because("poll.refused.gone"));
            var sheet = Fields.sent(Map.of("sheet", text(tabel.getBytes())));
            paper.look(
                    seat.staff(),
                    new CommandId(UUID.randomUUID().toString()),
                    poll.id(),
                    sheet.text("sheet", PollPaper.SHEET, "poll.sheet"));
        } catch (Refusal refused) {
            return ResponseEntity.badRequest()
                    .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                    .body(Words.say(Language.of(request.getCookies()), refused.text()));
        }
        return away(seat.traject().workplace() + "/thuis");
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

    private static ResponseEntity<String> away(String to) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, to)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
