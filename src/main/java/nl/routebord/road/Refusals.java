package nl.routebord.road;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Text;
import nl.routebord.shared.Trace;
import nl.routebord.shell.Language;
import nl.routebord.shell.Reference;
import nl.routebord.shell.Words;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;

/** Turns every no and every failure into a Dutch sentence. A failure is a 503: the outbox keeps the entry and tries again. */
@RestControllerAdvice
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    @ExceptionHandler
    ResponseEntity<Reply> refused(Refusal refusal, HttpServletRequest request) {
        return answer(HttpStatus.OK, request, refusal.text());
    }

    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        TypeMismatchException.class,
        InvalidParameterException.class,
        MultipartException.class
    })
    @Nullable
    ResponseEntity<Reply> unreadable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("GET".equals(request.getMethod())) {
            // Somebody typed an address, and reads a page.
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return null;
        }
        return answer(HttpStatus.BAD_REQUEST, request, Text.of("road.refused.broken"));
    }

    @ExceptionHandler(TransientDataAccessException.class)
    ResponseEntity<Reply> busy(HttpServletRequest request) {
        return later(request, Text.of("road.refused.busy"));
    }

    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<Reply> failed(RuntimeException failure, HttpServletRequest request) {
        var reference = Reference.fresh();
        LOG.error("A command failed ({}): {}", reference, Trace.of(failure));
        var why = "road.refused.failed";
        var locale = Language.of(request.getCookies());
        return answer(
                HttpStatus.SERVICE_UNAVAILABLE, Reply.no(Words.say(locale, why) + " " + reference.say(locale), why));
    }

    private static ResponseEntity<Reply> later(HttpServletRequest request, Text text) {
        return answer(HttpStatus.SERVICE_UNAVAILABLE, request, text);
    }

    private static ResponseEntity<Reply> answer(HttpStatus status, HttpServletRequest request, Text text) {
        return answer(status, Reply.no(say(request, text), text.key()));
    }

    /** JSON whatever the other side says it accepts: a no that finds no form would come out as a failure. */
    private static ResponseEntity<Reply> answer(HttpStatus status, Reply reply) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(reply);
    }

    private static String say(HttpServletRequest request, Text text) {
        return Words.say(Language.of(request.getCookies()), text);
    }
}
