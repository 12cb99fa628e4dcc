package nl.routebord.road;

import nl.routebord.shared.Refusal;
import nl.routebord.shell.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    ResponseEntity<Reply> refused(Refusal refusal) {
        return ResponseEntity.ok(
                Reply.no(Words.say(refusal.text()), refusal.text().key()));
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Reply> unreadable() {
        return ResponseEntity.badRequest().body(Reply.no(Words.say("road.refused.broken"), "road.refused.broken"));
    }

    @ExceptionHandler(ConcurrencyFailureException.class)
    ResponseEntity<Reply> busy() {
        return later("road.refused.busy");
    }

    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<Reply> failed(RuntimeException failure) {
        LOG.error("A command failed", failure);
        return later("road.refused.failed");
    }

    private static ResponseEntity<Reply> later(String key) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(Reply.no(Words.say(key), key));
    }
}
