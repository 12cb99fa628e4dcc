package nl.routebord.digest;

import jakarta.servlet.http.HttpServletRequest;
import nl.routebord.road.Reply;
import nl.routebord.shell.Language;
import nl.routebord.shell.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The way out of the mails. Opening it ends nothing, because mail scanners open every link; a tap does, from the page or from
 * the mail program itself (RFC 8058), which sends no cookie and no origin.
 */
@RestController
class LeaveController {

    /** {@code access.OriginGuard} lets a tap through here that names no origin: what it may do stands in the address. */
    static final String PATH = "/nieuws/af/";

    private final Subscriptions subscriptions;

    LeaveController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @GetMapping(PATH + "{secret}")
    ResponseEntity<Void> look(@PathVariable String secret) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/afmelden/" + secret)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** From the page. */
    @PostMapping(path = PATH + "{secret}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Reply tap(@PathVariable String secret, HttpServletRequest request) {
        subscriptions.leave(secret);
        return Reply.yes(Words.say(Language.of(request.getCookies()), "digest.answer.off"));
    }

    /** From a mail program, whatever it sends. */
    @PostMapping(PATH + "{secret}")
    ResponseEntity<Void> oneTap(@PathVariable String secret) {
        subscriptions.leave(secret);
        return ResponseEntity.noContent().build();
    }
}
