package nl.routebord.road;

import jakarta.servlet.http.HttpServletRequest;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Text;
import nl.routebord.shared.Trace;
import nl.routebord.shell.Language;
import nl.routebord.shell.Reference;
import nl.routebord.shell.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns every no and every failure into a Dutch sentence. A failure is a 503: the outbox keeps the entry and tries again. */
@RestControllerAdvice
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    @ExceptionHandler
    ResponseEntity<Reply> refused(Refusal refusal, HttpServletRequest request) {
        return ResponseEntity.ok(
                Reply.no(say(request, refusal.text()), refusal.text().key()));
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, TypeMismatchException.class})
    ResponseEntity<Reply> unreadable(HttpServletRequest request) {
        return ResponseEntity.badRequest()
                .body(Reply.no(say(request, Text.of("road.refused.broken")), "road.refused.broken"));
    }

    @ExceptionHandler(ConcurrencyFailureException.class)
    ResponseEntity<Reply> busy(HttpServletRequest request) {
        return later(request, Text.of("road.refused.busy"));
    }

    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<Reply> failed(RuntimeException failure, HttpServletRequest request) {
        var reference = Reference.fresh();
        LOG.error("A command failed ({}): {}", reference, Trace.of(failure));
        var why = "road.refused.failed";
        var locale = Language.of(request.getCookies());
        return later(Reply.no(Words.say(locale, why) + " " + reference.say(locale), why));
    }

    private static ResponseEntity<Reply> later(HttpServletRequest request, Text text) {
        return later(Reply.no(say(request, text), text.key()));
    }

    private static ResponseEntity<Reply> later(Reply reply) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(reply);
    }

    private static String say(HttpServletRequest request, Text text) {
        return Words.say(Language.of(request.getCookies()), text);
    }
}
